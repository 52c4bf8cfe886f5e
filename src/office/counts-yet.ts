/** Whether anything counts of a table: zeros that nobody has counted are no figures. */
import type { CountTable } from '../count/count-table.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import { type PlaceState, placeStates } from './place-states.ts';
import type { Ledger } from './ports.ts';
import { type AgreedStanding, isAgreed } from './table-standing.ts';

/**
 * Of a place in that state the table that is known of it counts: scanned, or paper that is agreed. Where the ballots of
 * paper are counted one by one it counts from the first agreed bundle on.
 */
export const countsYet = (state: PlaceState, table: Pick<CountTable, 'found'>): boolean =>
  isAgreed(state) || state === 'scanning' || table.found > 0;

export type WaitingState = Exclude<PlaceState, AgreedStanding | 'scanning'>;

/**
 * How far a counting bureau's table is of which nothing counts yet; else null. The zeros of an office, and of a bureau that
 * scans, are figures: nothing is in the ledger.
 */
export function waitingState(
  ledger: Ledger,
  bureau: BureauId | null,
  { contest, found }: Pick<CountTable, 'contest' | 'found'>,
): WaitingState | null {
  if (bureau === null || findBureau(ledger.election, bureau)?.kind !== 'counting') return null;
  const state = placeStates(ledger)({ bureau, contest });
  return isWaiting(state) && !countsYet(state, { found }) ? state : null;
}

const isWaiting = (state: PlaceState): state is WaitingState => !countsYet(state, { found: 0 });
