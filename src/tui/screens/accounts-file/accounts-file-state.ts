/** Making accounts of a list: which file, what is wrong with it or who stands in it, and how far the making is. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import type { AccountRow } from '../../../office/accounts-csv.ts';
import { type Role, roles } from '../../../office/officers.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, startOfList } from '../../widgets/table/list-position.ts';

export type AccountsFileState =
  /** `file`: what was typed before. */
  | { readonly stage: 'path'; readonly file: string }
  /** `page`: of the problems, from 0. */
  | {
      readonly stage: 'problems';
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly page: number;
    }
  | {
      readonly stage: 'ready';
      readonly file: string;
      readonly rows: readonly AccountRow[];
      readonly position: ListPosition;
    }
  | { readonly stage: 'making'; readonly file: string; readonly done: number; readonly total: number };

export type AccountsFileAction =
  | { readonly type: 'other-file' }
  | { readonly type: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly type: 'read'; readonly file: string; readonly rows: readonly AccountRow[] }
  | { readonly type: 'more-problems' }
  | { readonly type: 'moved'; readonly move: ListMove; readonly page: number }
  | { readonly type: 'making'; readonly file: string; readonly done: number; readonly total: number };

export const startAccountsFile = (): AccountsFileState => ({ stage: 'path', file: '' });

export function reduceAccountsFile(state: AccountsFileState, action: AccountsFileAction): AccountsFileState {
  switch (action.type) {
    case 'other-file':
      return { stage: 'path', file: state.file };
    case 'refused':
      return { stage: 'problems', file: action.file, problems: action.problems, page: 0 };
    case 'read':
      return { stage: 'ready', file: action.file, rows: action.rows, position: startOfList };
    case 'more-problems':
      return state.stage === 'problems' ? { ...state, page: state.page + 1 } : state;
    case 'moved': {
      if (state.stage !== 'ready') return state;
      const keys = state.rows.map(({ name }) => name);
      return { ...state, position: moveInList(state.position, action.move, keys, action.page) };
    }
    case 'making':
      return { stage: 'making', file: action.file, done: action.done, total: action.total };
    default:
      return assertNever(action);
  }
}

/** How many of each role are wanted, those of none left out. */
export function rolesWanted(
  rows: readonly AccountRow[],
): readonly { readonly role: Role; readonly count: number }[] {
  return roles
    .map((role) => ({ role, count: rows.filter((row) => row.role === role).length }))
    .filter(({ count }) => count > 0);
}
