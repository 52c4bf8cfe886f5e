import { always, type Command } from '../../keys/command.ts';

export const problemCommands = [
  {
    id: 'problem.read',
    keys: ['enter', 'escape'],
    label: 'problem.read',
    hint: 'problem.read.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'read' }),
  },
] as const satisfies readonly Command<unknown, { readonly type: 'read' }>[];

/** Of a problem that came while somebody was keying. */
export const interruptionCommands: readonly Command<unknown, { readonly type: 'read' }>[] =
  problemCommands.map((command) => ({ ...command, keys: ['escape'] }));
