/** The contests of bureaus that count ballot by ballot: how far each is, from its bundles and its urns. */
import type { Bureau, Contest } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { bundlesOf, bundlesOnPaper } from './bundle-list.ts';
import type { BundleRow } from './bundle-ports.ts';
import { isDelivered } from './delivery/is-delivered.ts';
import { transfersTold } from './delivery/transfers-told.ts';
import type { TablePlace } from './events.ts';
import type { CountRecord } from './ports.ts';
import { openSuspectsOf } from './suspects-of-paper.ts';
import { type UrnBalance, urnBalance } from './urn-balance.ts';

/**
 * empty: nobody has begun, and no ballot counts; keying: what was begun is not all agreed, or is not all that the urns
 * held; unbalanced: two officers say different figures of the urns, or more was counted or sent on than they held, which
 * no further bundle mends; agreed: every bundle of the paper is, two officers have said what was in the urns, all of that is counted, and no
 * suspect ballot waits.
 */
export const byBallotStates = ['empty', 'keying', 'unbalanced', 'agreed'] as const;
export type ByBallotState = (typeof byBallotStates)[number];

export interface ContestByBallot {
  readonly bureau: Bureau;
  readonly contest: Contest;
  /** Those that were begun, and neither given up nor set aside since. */
  readonly bundles: readonly BundleRow[];
  /** Of the whole paper, which contests may share. */
  readonly urn: UrnBalance;
  readonly state: ByBallotState;
  /** Whether nothing but suspect ballots, which wait for a decision, keeps it from being agreed. */
  readonly isKeptBySuspects: boolean;
}

/** By record, as of its last event: hundreds of bundles are not read again for each thing that is shown of them. */
const read = new WeakMap<
  CountRecord,
  { readonly head: string; readonly contests: readonly ContestByBallot[] }
>();

/** One a contest of every bureau that counts so, in the order of the package. */
export function contestsByBallot(ledger: CountRecord): readonly ContestByBallot[] {
  const { hash: head } = ledger.head();
  const known = read.get(ledger);
  if (known?.head === head) return known.contests;
  const contests = readContests(ledger);
  read.set(ledger, { head, contests });
  return contests;
}

/** The same of one bureau, read anew: for what looks at one bureau and cannot wait for hundreds. */
export const contestsByBallotAt = (ledger: CountRecord, bureau: BureauId): readonly ContestByBallot[] =>
  readContests(ledger, bureau);

function readContests(ledger: CountRecord, only?: BureauId): readonly ContestByBallot[] {
  const { election } = ledger;
  const ways = ledger.ways();
  const bureaus = election.bureaus.filter(
    ({ id }) => ways.get(id) === 'ballots' && (only === undefined || id === only),
  );
  if (bureaus.length === 0) return [];
  const delivered = isDelivered(ledger);
  const rows = begunBundles(ledger, only);
  const open = ledger.openSuspects();
  const told = transfersTold(ledger);
  const transfers = ledger.transfers();
  const known = {
    election,
    urnState: ledger.urnState,
    transfers: () => transfers,
    bundleRows: (bureau?: BureauId) =>
      bureau === undefined ? [...rows.values()].flat() : (rows.get(bureau) ?? []),
  };
  return bureaus.flatMap((bureau) =>
    election.contests
      .filter(({ id }) => bureau.contests.includes(id))
      .map((contest): ContestByBallot => {
        const place = { bureau: bureau.id, contest: contest.id };
        if (delivered(bureau.id)) {
          return {
            bureau,
            contest,
            bundles: [],
            urn: emptied(urnBalance({ ...known, transfers: () => told(bureau.id) }, place)),
            state: 'agreed',
            isKeptBySuspects: false,
          };
        }
        const urn = urnBalance(known, place);
        const bundles = bundlesOf(known, place);
        const suspects = openSuspectsOf(election, open, bureau.id, contest);
        const isEmpty = bundles.length === 0 && urn.state === 'unsaid' && !countsBallots(ledger, place);
        const isCounted = isAllCounted(bundlesOnPaper(known, place), urn);
        const isAgreed = isCounted && suspects === 0;
        const state = isEmpty ? 'empty' : isAgreed ? 'agreed' : isUnbalanced(urn) ? 'unbalanced' : 'keying';
        return { bureau, contest, bundles, urn, state, isKeptBySuspects: isCounted && suspects > 0 };
      }),
  );
}

/** Of a bureau that counted on another machine no bundle is known here: all that it found is counted, as it signed. */
const emptied = (urn: UrnBalance): UrnBalance => ({
  ...urn,
  counted: urn.expected ?? 0,
  standing: 'as-many',
});

/** On a shared paper a suspect ballot that was keyed for one contest may have been decided to be of another. */
const countsBallots = (ledger: Pick<CountRecord, 'cells'>, { bureau, contest }: TablePlace): boolean =>
  ledger.cells(bureau).some((cell) => cell.contest === contest && cell.field === 'found' && cell.value > 0);

/** Suspect ballots among them: they lie in a bundle. */
const isAllCounted = (bundles: readonly BundleRow[], { standing, oversent }: UrnBalance): boolean =>
  standing === 'as-many' && oversent === 0 && bundles.every(({ summary }) => summary.state === 'agreed');

const isUnbalanced = ({ state, standing, oversent }: UrnBalance): boolean =>
  state === 'differs' || standing === 'more' || oversent > 0;

function begunBundles(
  ledger: Pick<CountRecord, 'bundleRows'>,
  only: BureauId | undefined,
): ReadonlyMap<BureauId, readonly BundleRow[]> {
  const bureaus = new Map<BureauId, BundleRow[]>();
  for (const row of ledger.bundleRows(only)) {
    if (row.summary.state === 'empty') continue;
    const own = bureaus.get(row.bureau) ?? [];
    bureaus.set(row.bureau, own);
    own.push(row);
  }
  return bureaus;
}
