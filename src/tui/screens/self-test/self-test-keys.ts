import type { Command } from '../../keys/command.ts';
import type { SelfTestAction } from './self-test-state.ts';

/** What the commands look at: whether a code is on screen. */
export interface CodeOnScreen {
  readonly drawn: boolean;
}

export const selfTestCommands = [
  {
    id: 'self-test.invert',
    keys: ['i'],
    label: 'self-test.invert',
    hint: 'self-test.invert.hint',
    category: 'act',
    when: ({ drawn }) => (drawn ? true : { disabled: 'self-test.invert.nothing' }),
    run: () => ({ type: 'invert' }),
  },
] as const satisfies readonly Command<CodeOnScreen, SelfTestAction>[];
