/** How far the paper of a bureau is, all its tables together, as one number by which bureaus are put in order. */
import type { ContestByBallot } from './by-ballot.ts';
import type { TableSummary } from './table-ports.ts';
import type { AgreedStanding } from './table-standing.ts';

type KeyedState = TableSummary['state'] | AgreedStanding;

/** Where two contests differ much, that both are nearly done is further than that one is and the other is not. */
const [untouched, begun, open, kept, done] = [0, 2, 8, 11, 12] as const;

/** How many of the steps to an agreed table that stands have been made. */
const steps = {
  empty: untouched,
  'first-in-progress': begun,
  'first-done': 4,
  'second-in-progress': 6,
  differs: open,
  correcting: open,
  // Its entries agree, and are keyed anew.
  outdated: open,
  'suspects-open': kept,
  agreed: done,
} as const satisfies Readonly<Record<KeyedState, number>>;

export const stepsOfTable = (state: KeyedState): number => steps[state];

/**
 * Ballot by ballot the steps between begun and kept are the share that lies in agreed bundles of what there is to count:
 * what was in the urns or, before two officers have said it, of `registered`, the electors of the bureau.
 */
export function stepsOfBallots(
  { state, isKeptBySuspects, urn }: Pick<ContestByBallot, 'state' | 'isKeptBySuspects' | 'urn'>,
  registered: number,
): number {
  if (state === 'empty') return untouched;
  if (state === 'agreed') return done;
  if (isKeptBySuspects) return kept;
  const whole = urn.expected ?? registered;
  return whole === 0 ? begun : begun + (kept - begun) * Math.min(1, urn.counted / whole);
}

/** From 0, nothing begun, to 1, everything agreed: the steps of its tables, of all that they can make. */
export const advanceOf = (made: readonly number[]): number =>
  made.reduce((sum, one) => sum + one, 0) / (done * Math.max(1, made.length));
