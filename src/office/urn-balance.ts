/** What was found of a paper in the urns of a bureau that counts ballot by ballot, against what of it is counted. */
import { type UrnSummary, urnSummaryOf } from '../count/said-twice.ts';
import { countedInBundles } from './bundle-list.ts';
import type { TablePlace } from './events.ts';
import { paperPlace, placesOnPaper } from './paper-place.ts';
import type { Ledger } from './ports.ts';
import { transfersOfPaper } from './transfer-sums.ts';

/**
 * Of all contests on the paper together. Nothing in it is a figure that one officer alone has given: of a transfer whose
 * two numbers are not alike yet it has none, and its ballots are among those to be counted here until they are.
 */
export interface UrnBalance extends UrnSummary {
  /** Ballots of another election that went on to the bureau that counts them, and those that came here so: as both counted. */
  readonly sent: number;
  readonly received: number;
  /** Transfers from or to the paper whose numbers are not alike, or of which there is one only. */
  readonly unmatched: number;
  /**
   * Ballots to be counted here: those found without those sent on, with those received; undefined as `ballots` is. Never
   * below 0: what was sent on beyond that is `oversent`.
   */
  readonly expected: number | undefined;
  /** Ballots sent on that were neither found in the urns nor received: one of these figures is wrong. Else 0. */
  readonly oversent: number;
  /** Ballots in agreed bundles. A suspect one among them is out of the urn, but in no total before it is decided. */
  readonly counted: number;
  /** How the counted ones are to those to be counted, unmatched transfers as they stand; undefined as `ballots` is. */
  readonly standing: 'fewer' | 'as-many' | 'more' | undefined;
}

/** As it stands now; the same for every contest of the paper. */
export function urnBalance(
  ledger: Pick<Ledger, 'election' | 'urnState' | 'transfers' | 'bundleRows'>,
  place: TablePlace,
): UrnBalance {
  const places = placesOnPaper(ledger.election, place);
  const urn = urnSummaryOf(ledger.urnState(paperPlace(ledger.election, place)));
  const { matched, unmatched } = transfersOfPaper(ledger.transfers(), places);
  const counted = places.reduce((sum, one) => sum + countedInBundles(ledger, one), 0);
  const known = { ...urn, sent: matched.out, received: matched.in, unmatched: unmatched.transfers, counted };
  if (urn.ballots === undefined) return { ...known, expected: undefined, oversent: 0, standing: undefined };
  const left = urn.ballots - matched.out + matched.in;
  const standing = standingOf(counted, left - unmatched.out + unmatched.in);
  return { ...known, expected: Math.max(0, left), oversent: Math.max(0, -left), standing };
}

function standingOf(counted: number, toBeCounted: number): UrnBalance['standing'] {
  if (counted === toBeCounted) return 'as-many';
  return counted < toBeCounted ? 'fewer' : 'more';
}
