/** Acts at bundles of paper ballots and at what lies in them that are refused: nothing that a file can bring about. */
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { KeyedBundle } from '../../src/office/bundle-ports.ts';
import { type BundleDesk, handInBundle, keepBundleDraft, sitDownToBundle } from '../../src/office/bundles.ts';
import { decidePlace } from '../../src/office/decide-bundle.ts';
import { raiseSuspect, withdrawSuspect } from '../../src/office/suspects.ts';
import { sitDown } from '../../src/office/tables.ts';
import { voidBallot } from '../../src/office/take-back.ts';
import { newOffice, officer, paper, tickingClock } from '../office/practice-canton.ts';
import { contestId } from '../support/elections.ts';
import type { InsideRow } from './malformed-insides.ts';

const place = { bureau: paper, contest: contestId('CK') };

const bundleAct = (
  what: string,
  code: string,
  exit: 3 | 5,
  says: readonly string[],
  answer: (desk: BundleDesk) => Result<unknown, Problem>,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const answered = answer({
      ...{ ledger: newOffice({ practice: true }), clock: tickingClock(), officer: officer('anna') },
      randomness: { bytes: (count) => new Uint8Array(count) },
    });
    return answered.ok ? [] : [answered.error];
  },
});

const bundle = { ...place, bundle: 7 };
/** Sits down and hands in what is keyed. */
function handedIn(desk: BundleDesk, keyed: Partial<KeyedBundle>) {
  const sitting = sitDownToBundle(desk, bundle);
  if (!sitting.ok) throw new Error(sitting.error.code);
  return handInBundle(desk, sitting.value.place, { ...sitting.value.draft, ...keyed });
}

const keptDraft = { version: 0, counted: 1, ballots: ['CK=2'], places: {} };

function keyBoth(desk: BundleDesk, ballots: readonly string[]): void {
  for (const name of ['anna', 'bram'])
    handedIn({ ...desk, officer: officer(name) }, { counted: ballots.length, ballots });
}

export const insideBundleRows: readonly InsideRow[] = [
  bundleAct(
    'a bundle of a bureau that counts by table',
    'BUREAU_COUNTS_BY_TABLE',
    5,
    ['TB-1'],
    ({ ledger, clock, ...desk }) => {
      sitDown(ledger, clock, officer('bram'), place);
      return sitDownToBundle({ ledger, clock, ...desk }, bundle);
    },
  ),
  bundleAct('a bundle of five digits', 'BUNDLE_NUMBER', 3, ['10000', '9,999'], (desk) =>
    sitDownToBundle(desk, { ...place, bundle: 10_000 }),
  ),
  bundleAct('a bundle of 101 ballots', 'BUNDLE_TOO_LARGE', 3, ['101', '100'], (desk) => {
    const ballots = Array.from({ length: 101 }, () => 'CK=2');
    return handedIn(desk, { counted: 101, ballots });
  }),
  bundleAct('a bundle of two ballots of which one is keyed', 'BUNDLE_NOT_AS_COUNTED', 3, ['1', '2'], (desk) =>
    handedIn(desk, { counted: 2, ballots: ['CK=2'] }),
  ),
  bundleAct('an open place of a bundle that is not keyed', 'BUNDLE_PLACES_MISSING', 3, ['0', '1'], (desk) => {
    handedIn({ ...desk, officer: officer('anna') }, { counted: 1, ballots: ['CK=2'] });
    handedIn({ ...desk, officer: officer('bram') }, { counted: 1, ballots: ['CK=5'] });
    return handedIn({ ...desk, officer: officer('anna') }, {});
  }),
  bundleAct(
    'a suspect ballot set aside by hand where ballots are keyed one by one',
    'BUREAU_COUNTS_BY_BALLOT_SUSPECT',
    5,
    ['TB-1'],
    ({ ledger, clock, ...desk }) => {
      sitDownToBundle({ ledger, clock, ...desk }, bundle);
      return raiseSuspect(ledger, clock, officer('anna'), place, { ground: 'object', note: '' });
    },
  ),
  bundleAct('a suspect ballot of a bundle withdrawn alone', 'SUSPECT_OF_BUNDLE', 5, ['1', '7'], (desk) => {
    keyBoth(desk, ['suspect']);
    return withdrawSuspect(
      { ...desk, officer: officer('chair') },
      { bureau: place.bureau, suspect: 1 },
      'why',
    );
  }),
  bundleAct('a place of a bundle decided behind a gap', 'BUNDLE_BEHIND_GAP', 5, ['7', '2'], (desk) => {
    handedIn({ ...desk, officer: officer('anna') }, { counted: 2, ballots: ['CK=2', 'CK=5'] });
    handedIn({ ...desk, officer: officer('bram') }, { counted: 1, ballots: ['CK=5'] });
    const decision = { place: 2, ballot: 'CK=5', reason: 'read from the paper' };
    return decidePlace({ ...desk, officer: officer('chair') }, bundle, decision);
  }),
  bundleAct('a ballot of paper voided alone', 'BALLOT_OF_PAPER', 5, ['TB-1'], (desk) => {
    keyBoth(desk, ['CK=2']);
    const [last] = desk.ledger.events({ limit: 1, types: ['ballot-counted'] });
    return voidBallot(desk.ledger, desk.clock, officer('chair'), last?.seq ?? 0, 'a reason');
  }),
  bundleAct(
    'a draft of a bundle that another terminal has gone on with',
    'BUNDLE_DRAFT_ELSEWHERE',
    5,
    ['7'],
    (desk) => {
      sitDownToBundle(desk, bundle);
      const keep = () => keepBundleDraft(desk, { ...bundle, entry: 1 }, keptDraft);
      keep();
      return keep();
    },
  ),
];
