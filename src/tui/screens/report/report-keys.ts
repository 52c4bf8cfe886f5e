import type { ReportAct } from '../../../office/report-acts.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { ReportItem } from './report-lines.ts';

export interface ReportDesk {
  readonly selected: ReportItem | undefined;
  /** Whether the officer can do it now, or why not. */
  availability(act: ReportAct): Availability;
  /** Whether the officer can deliver the bureau to its main bureau now, or why not. */
  readonly deliver: Availability;
}

export type ReportIntent =
  | ListMove
  | { readonly type: 'open' }
  | { readonly type: 'read' }
  | { readonly type: 'deliver' | 'files' }
  | { readonly type: 'section'; readonly by: 1 | -1 }
  | { readonly type: 'act'; readonly act: ReportAct };

type Given = Command<ReportDesk, ReportIntent>;

const act = (name: ReportAct, key: string, danger = false): Given => ({
  id: `report.${name}`,
  keys: [key],
  label: `report.${name}`,
  hint: `report.${name}.hint`,
  category: 'act',
  ...(danger ? { danger: true } : {}),
  when: (desk) => desk.availability(name),
  run: () => ({ type: 'act', act: name }),
});

export const reportCommands: readonly Given[] = [
  {
    id: 'report.open',
    keys: ['enter'],
    label: 'report.open',
    hint: 'report.open.hint',
    category: 'go',
    when: ({ selected }) => (selected?.leads === undefined ? { disabled: 'report.open.nothing' } : true),
    run: () => ({ type: 'open' }),
  },
  act('present', 'p'),
  act('initial', 'i'),
  act('sign', 's'),
  act('return', 'r', true),
  act('close', 'x', true),
  act('unsigned', 'w'),
  act('compose', 'c'),
  {
    id: 'report.next',
    keys: ['right', 'tab'],
    label: 'report.next',
    hint: 'report.next.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'section', by: 1 }),
  },
  {
    id: 'report.previous',
    keys: ['left', 'shift+tab'],
    label: 'report.previous',
    hint: 'report.previous.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'section', by: -1 }),
  },
  {
    id: 'report.read',
    keys: ['v'],
    label: 'report.read',
    hint: 'report.read.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'read' }),
  },
  {
    id: 'report.deliver',
    keys: ['d'],
    label: 'report.deliver',
    hint: 'report.deliver.hint',
    category: 'go',
    when: ({ deliver }) => deliver,
    run: () => ({ type: 'deliver' }),
  },
  {
    id: 'report.files',
    keys: ['f'],
    label: 'report.files',
    hint: 'report.files.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'files' }),
  },
  act('note', 'n'),
  act('object', 'N'),
  act('reopen', 'R', true),
  ...listCommands,
];
