/** The suspect ballots of a bureau: which one is at, and whether those decided are shown. */
import { assertNever } from '../../../base/assert-never.ts';
import { isOpenSuspect } from '../../../count/suspect.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';

export interface SuspectsState {
  readonly position: ListPosition;
  readonly onlyOpen: boolean;
}

export type SuspectsAction =
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | { readonly type: 'filter' }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export const startSuspects = (): SuspectsState => ({ position: startOfList, onlyOpen: false });

export function reduceSuspects(state: SuspectsState, action: SuspectsAction): SuspectsState {
  switch (action.type) {
    case 'pinned':
      return { ...state, position: action.position };
    case 'filter':
      return { ...state, onlyOpen: !state.onlyOpen };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

export const keyOfSuspect = ({ suspect }: SuspectRow): string => `${suspect}`;

export const visibleSuspects = (
  all: readonly SuspectRow[],
  { onlyOpen }: SuspectsState,
): readonly SuspectRow[] => (onlyOpen ? all.filter(({ state }) => isOpenSuspect(state)) : all);

export function selectedSuspect(all: readonly SuspectRow[], state: SuspectsState): SuspectRow | undefined {
  const rows = visibleSuspects(all, state);
  return rows[settle(state.position, rows.map(keyOfSuspect), 1).row];
}
