/**
 * What still keeps a count table from being presented. The suspect pile must be empty first (KWB 158-159; LPKD 155
 * §4-5; BRU 91 §2; CDLD L4144-8), and every remarkable figure have its remark.
 */
import type { BundleRow } from './bundle-ports.ts';
import type { BureauTable } from './bureau-tables.ts';
import { codesOwed, type RaisedCode } from './table-codes.ts';
import type { UrnBalance } from './urn-balance.ts';

export type Missing =
  /** The two entries do not agree yet; how many fields are open. */
  | { readonly what: 'not-agreed'; readonly count: number }
  /** Suspect ballots that were decided otherwise since the table was agreed: it is keyed anew. */
  | { readonly what: 'decided-otherwise'; readonly count: number }
  /** Suspect ballots that wait for their decision. */
  | { readonly what: 'suspects'; readonly count: number }
  /** Soft codes without a remark, each once. */
  | { readonly what: 'remarks'; readonly count: number }
  /** Of a bureau that counts ballot by ballot: bundles whose entries do not agree yet. */
  | { readonly what: 'bundles'; readonly count: number }
  /** Nobody, or one officer alone, has said how many ballots the urns held, or two say different figures; always 1. */
  | { readonly what: 'urn-unsaid' | 'urn-said-once' | 'urn-differs'; readonly count: number }
  /** And ballots that were found in the urns and are in no bundle yet, or the other way round. */
  | { readonly what: 'in-urn'; readonly count: number }
  /** And ballots that were sent on to another bureau beyond those found. */
  | { readonly what: 'oversent'; readonly count: number }
  /** And transfers that are not matched: by their numbers it may be more, fewer, or other ballots, and nobody is told them. */
  | { readonly what: 'transfers'; readonly count: number };

/** Empty: the table can be presented. */
export function missingToPresent({
  summary,
  raised,
  suspects,
  otherwise,
}: Omit<BureauTable, 'contest' | 'state'>): readonly Missing[] {
  const missing: readonly Missing[] = [
    { what: 'decided-otherwise', count: otherwise },
    { what: 'suspects', count: suspects },
    { what: 'remarks', count: codesOwed(raised).length },
  ];
  return [
    ...(summary.state === 'agreed' ? [] : [{ what: 'not-agreed' as const, count: summary.open }]),
    ...missing.filter(({ count }) => count > 0),
  ];
}

/** A contest that is counted ballot by ballot: one waits for all that share its paper, as it does for suspect ballots. */
export interface CountedByBallot {
  /** The bundles of the paper that were begun, see `bundlesOnPaper`. */
  readonly rows: readonly Pick<BundleRow, 'summary'>[];
  readonly urn: Pick<UrnBalance, 'state' | 'expected' | 'oversent' | 'counted' | 'unmatched' | 'standing'>;
  readonly suspects: number;
  readonly raised: readonly RaisedCode[];
}

/** The same where ballots are keyed one by one. */
export function missingOfBundles({ rows, urn, suspects, raised }: CountedByBallot): readonly Missing[] {
  const isAllCounted = urn.standing === 'as-many';
  // What the urns hold is not known while more was sent on than was in them.
  const { expected = urn.counted } = isAllCounted || urn.oversent > 0 ? {} : urn;
  const hasNone = rows.length === 0 && urn.expected !== 0;
  const open = rows.filter(({ summary }) => summary.state !== 'agreed').length;
  const missing: readonly Missing[] = [
    { what: 'bundles', count: hasNone && !isAllCounted ? 1 : open },
    { what: 'in-urn', count: Math.abs(expected - urn.counted) },
    { what: 'oversent', count: urn.oversent },
    { what: 'transfers', count: isAllCounted ? 0 : urn.unmatched },
    { what: 'suspects', count: suspects },
    { what: 'remarks', count: codesOwed(raised).length },
  ];
  return [
    ...(urn.state === 'stands' ? [] : [{ what: `urn-${urn.state}` as const, count: 1 }]),
    ...missing.filter(({ count }) => count > 0),
  ];
}
