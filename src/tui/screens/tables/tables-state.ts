/** The count tables of a bureau: which contest one is at, and which code was asked about last. */
import { assertNever } from '../../../base/assert-never.ts';
import type { SoftCode } from '../../../count/problems.ts';
import type { BureauTable } from '../../../office/bureau-tables.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import type { ListAction } from '../../widgets/table/listed.ts';

export interface TablesState {
  readonly position: ListPosition;
  /** The soft code that the officer was asked about last. */
  readonly asked: SoftCode | null;
  /** Which of its points are seen. */
  readonly pointsPage: number;
}

export type TablesAction =
  | { readonly type: 'asked'; readonly code: SoftCode }
  | { readonly type: 'more-points' }
  | ListAction;

export const startTables = (): TablesState => ({ position: startOfList, asked: null, pointsPage: 0 });

export function reduceTables(state: TablesState, action: TablesAction): TablesState {
  switch (action.type) {
    case 'asked':
      return { ...state, asked: action.code };
    case 'pinned':
      return { ...state, pointsPage: 0, position: action.position };
    case 'moved':
      return {
        ...state,
        pointsPage: 0,
        position: moveInList(state.position, action.move, action.keys, action.page),
      };
    case 'more-points':
      return { ...state, pointsPage: state.pointsPage + 1 };
    default:
      return assertNever(action);
  }
}

export const keyOfTable = ({ contest }: BureauTable): string => contest.id;

export function selectedTable(
  tables: readonly BureauTable[],
  { position }: TablesState,
): BureauTable | undefined {
  return tables[settle(position, tables.map(keyOfTable), 1).row];
}
