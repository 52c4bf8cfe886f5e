/** Whether anything counts of a table: zeros that nobody has counted are no figures. */
import type { CountTable } from '../count/count-table.ts';
import type { BureauId } from '../election/ids.ts';
import type { Ledger } from './ports.ts';
import { type PlaceState, placeStates } from './progress.ts';
import { type AgreedStanding, isAgreed } from './table-standing.ts';

/**
 * Of a place in that state the table that is known of it counts: scanned, or paper that is agreed. Where the ballots of
 * paper are counted one by one it counts from the first agreed bundle on.
 */
export const countsYet = (state: PlaceState, table: Pick<CountTable, 'found'>): boolean =>
  isAgreed(state) || state === 'scanning' || table.found > 0;

export type WaitingState = Exclude<PlaceState, AgreedStanding | 'scanning'>;

/** How far a bureau's table is of which nothing counts yet, `empty` of an office where none does; else null. */
export function waitingState(
  ledger: Ledger,
  bureau: BureauId | null,
  { contest, found }: Pick<CountTable, 'contest' | 'found'>,
): WaitingState | null {
  if (found > 0) return null;
  const stateOf = placeStates(ledger);
  const states =
    bureau === null
      ? ledger.election.bureaus
          .filter(({ contests }) => contests.includes(contest))
          .map(({ id }) => stateOf({ bureau: id, contest }))
      : [stateOf({ bureau, contest })];
  const waiting = states.filter(isWaiting);
  if (waiting.length < states.length) return null;
  return bureau === null ? 'empty' : (waiting[0] ?? 'empty');
}

const isWaiting = (state: PlaceState): state is WaitingState => !countsYet(state, { found: 0 });
