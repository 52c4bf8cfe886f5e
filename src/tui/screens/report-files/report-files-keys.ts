import { always, type Command } from '../../keys/command.ts';
import type { ReportFilesState } from './report-files-state.ts';

export interface ReportFilesIntent {
  readonly type: 'other' | 'back';
}

/** Once a folder is named. */
export const reportFilesCommands: readonly Command<ReportFilesState, ReportFilesIntent>[] = [
  {
    id: 'report-files.other',
    keys: ['enter'],
    label: 'report-files.other',
    hint: 'report-files.other.hint',
    category: 'act',
    when: ({ stage }) => (stage === 'ended' ? true : { disabled: 'report-files.other.not-now' }),
    run: () => ({ type: 'other' }),
  },
  {
    id: 'report-files.back',
    keys: ['escape'],
    label: 'report-files.back',
    hint: 'report-files.back.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'back' }),
  },
];
