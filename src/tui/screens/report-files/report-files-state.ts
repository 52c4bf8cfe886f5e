/** Writing the files of a report: the folder, which file is being made, and what came of it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { WrittenReport } from '../../../office/output-ports.ts';

/** A file that is being made, and how many of all are whole. */
export interface FileMade {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export type ReportFilesState =
  /** `folder`: the one that was named before. */
  | { readonly stage: 'folder'; readonly folder: string }
  | {
      readonly stage: 'writing';
      readonly folder: string;
      /** null: the figures are still added up. */
      readonly making: FileMade | null;
      /** The officer has stopped it. */
      readonly isStopping: boolean;
    }
  | {
      readonly stage: 'ended';
      readonly folder: string;
      readonly result: Result<WrittenReport, Problem>;
    };

export type ReportFilesAction =
  | { readonly type: 'other-folder' }
  | { readonly type: 'began'; readonly folder: string }
  | { readonly type: 'making'; readonly making: FileMade }
  | { readonly type: 'stopping' }
  | { readonly type: 'ended'; readonly result: Result<WrittenReport, Problem> };

export const startReportFiles = (): ReportFilesState => ({ stage: 'folder', folder: '' });

export function reduceReportFiles(state: ReportFilesState, action: ReportFilesAction): ReportFilesState {
  const { folder } = state;
  switch (action.type) {
    case 'other-folder':
      return state.stage === 'ended' ? { stage: 'folder', folder } : state;
    case 'began':
      return state.stage === 'folder'
        ? { stage: 'writing', folder: action.folder, making: null, isStopping: false }
        : state;
    case 'making':
      return state.stage === 'writing' ? { ...state, making: action.making } : state;
    case 'stopping':
      return state.stage === 'writing' ? { ...state, isStopping: true } : state;
    case 'ended':
      return state.stage === 'writing' ? { stage: 'ended', folder, result: action.result } : state;
    default:
      return assertNever(action);
  }
}
