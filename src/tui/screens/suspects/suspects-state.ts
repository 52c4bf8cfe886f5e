/** The suspect ballots of a bureau: which one is at, and whether those decided are shown. */
import { isOpenSuspect } from '../../../count/suspect.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import { settle, startOfList } from '../../widgets/table/list-position.ts';
import { type ListAction, type Listed, reduceListed } from '../../widgets/table/listed.ts';

export interface SuspectsState extends Listed {
  readonly onlyOpen: boolean;
}

export type SuspectsAction = { readonly type: 'filter' } | ListAction;

export const startSuspects = (): SuspectsState => ({ position: startOfList, onlyOpen: false });

export function reduceSuspects(state: SuspectsState, action: SuspectsAction): SuspectsState {
  switch (action.type) {
    case 'filter':
      return { ...state, onlyOpen: !state.onlyOpen };
    default:
      return reduceListed(state, action);
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
