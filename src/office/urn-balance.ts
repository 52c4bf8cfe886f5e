/** What was found in the urns of a bureau that counts ballot by ballot, against what of it is counted. */
import { type UrnSummary, urnSummaryOf } from '../count/urn.ts';
import { countedInBundles } from './bundle-list.ts';
import type { TablePlace } from './events.ts';
import type { Ledger } from './ports.ts';
import { transfersOfTable } from './transfer-sums.ts';

/** Nothing in it is a figure that one officer alone has given. */
export interface UrnBalance extends UrnSummary {
  /** Ballots of another election that went on to the bureau that counts them, and those that came here so. */
  readonly sent: number;
  readonly received: number;
  /**
   * Ballots to be counted here: those found without those sent on, with those received; undefined as `ballots` is. Never
   * below 0: what was sent on beyond that is `oversent`.
   */
  readonly expected: number | undefined;
  /** Ballots sent on that were neither found in the urns nor received: one of these figures is wrong. Else 0. */
  readonly oversent: number;
  readonly counted: number;
}

/** As it stands now. */
export function urnBalance(
  ledger: Pick<Ledger, 'urnState' | 'transfers' | 'bundleRows'>,
  place: TablePlace,
): UrnBalance {
  const urn = urnSummaryOf(ledger.urnState(place));
  const { out: sent, in: received } = transfersOfTable(ledger.transfers(), place);
  const counted = countedInBundles(ledger, place);
  if (urn.ballots === undefined) return { ...urn, sent, received, expected: undefined, oversent: 0, counted };
  const left = urn.ballots - sent + received;
  return { ...urn, sent, received, expected: Math.max(0, left), oversent: Math.max(0, -left), counted };
}
