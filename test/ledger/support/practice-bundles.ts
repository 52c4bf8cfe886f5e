/** Bundles of paper ballots at the bureau of the practice office that counts ballot by ballot, keyed by its officers. */
import { createHash } from 'node:crypto';
import type { Problem } from '../../../src/base/problem.ts';
import type { Result } from '../../../src/base/result.ts';
import { type BallotClass, type BundleState, placeKey } from '../../../src/count/bundle.ts';
import { BureauId, ContestId } from '../../../src/election/ids.ts';
import {
  type BundleDesk,
  giveUpBundle,
  handInBundle,
  keepBundleDraft,
  sitDownToBundle,
} from '../../../src/office/bundles.ts';
import { decidePlace, resetBundle } from '../../../src/office/decide-bundle.ts';
import { declareFound } from '../../../src/office/declare-found.ts';
import type { BundlePlace } from '../../../src/office/events.ts';
import { practiceOfficers } from '../../../src/office/officers.ts';
import type { Ledger, Randomness } from '../../../src/office/ports.ts';

const at = '2024-06-09T14:00:00.000Z';
export const bundleBureau = BureauId.parse('TB-4');
export const bundlePlace = (bundle: number): BundlePlace => ({
  bureau: bundleBureau,
  contest: ContestId.parse('CK'),
  bundle,
});

/** What ballots of the practice election can be. */
export const head1: BallotClass = 'CK=1';
export const head2: BallotClass = 'CK=2';
export const names1: BallotClass = 'CK=1:E1,E3,S2';
export const blank: BallotClass = 'CK=blank';

/** Bytes that are different each time they are asked for, and the same in each run. */
function countedRandomness(): Randomness {
  let asked = 0;
  return {
    bytes: (count) => {
      asked += 1;
      return createHash('sha256').update(`randomness ${asked}`).digest().subarray(0, count);
    },
  };
}

export interface BundleTeam {
  readonly ledger: Ledger;
  readonly at: (name: string) => BundleDesk;
}

export function bundleTeam(ledger: Ledger): BundleTeam {
  const randomness = countedRandomness();
  const clock = { now: () => at };
  return {
    ledger,
    at: (name) => {
      const officer = practiceOfficers.find((known) => known.name === name);
      if (officer === undefined) throw new Error(`no practice officer ${name}`);
      return { ledger, clock, randomness, officer };
    },
  };
}

function done<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Sits down and hands in the ballots. */
export function keyed(
  team: BundleTeam,
  name: string,
  bundle: number,
  ballots: readonly BallotClass[],
): BundleState {
  const desk = team.at(name);
  const { place, draft } = done(sitDownToBundle(desk, bundlePlace(bundle)));
  return done(handInBundle(desk, place, { ...draft, counted: ballots.length, ballots }));
}

export function keyedTwice(team: BundleTeam, bundle: number, ballots: readonly BallotClass[]): void {
  keyed(team, 'anna', bundle, ballots);
  keyed(team, 'bram', bundle, ballots);
}

export const setAside = (team: BundleTeam, bundle: number): BundleState => {
  const place = bundlePlace(bundle);
  const row = team.ledger.bundleRows(bundleBureau).find((one) => one.bundle === bundle);
  return done(resetBundle(team.at('chair'), place, 'two bundles had one number', row?.event ?? null));
};

/** Ballots of the first bundle that count at the end of the story. */
export const agreedBallots: readonly BallotClass[] = [blank, head1, names1, head2];

/** An event of every type that a bundle has: one decided and counted, one counted and set aside, one being keyed. */
export function bundleStory(ledger: Ledger): void {
  const team = bundleTeam(ledger);
  for (const [name, ballots] of [
    ['anna', 8],
    ['bram', 7],
    ['anna', 7],
  ] as const) {
    done(declareFoundBallots(team, ballots, name));
  }
  const { place, draft } = done(sitDownToBundle(team.at('anna'), bundlePlace(1)));
  done(giveUpBundle(team.at('anna'), place, draft));
  keyed(team, 'anna', 1, [blank, head1, names1, 'suspect', head2]);
  keyed(team, 'bram', 1, [blank, head2, names1, 'suspect', head2]);
  const again = done(sitDownToBundle(team.at('bram'), bundlePlace(1)));
  done(
    handInBundle(team.at('bram'), again.place, {
      counted: null,
      ballots: [],
      version: again.draft.version,
      places: { [placeKey(2)]: head2 },
    }),
  );
  done(
    decidePlace(team.at('chair'), bundlePlace(1), {
      place: 2,
      ballot: head1,
      reason: 'read from the paper',
    }),
  );
  keyedTwice(team, 2, [head1, names1]);
  setAside(team, 2);
  keepSomeDraft(team, 3);
}

export const declareFoundBallots = (team: BundleTeam, ballots: number, name = 'anna') =>
  declareFound(team.at(name), { bureau: bundleBureau, contest: ContestId.parse('CK') }, ballots);

/** Sits anna down to the bundle, two ballots keyed and not handed in. */
export function keepSomeDraft(team: BundleTeam, bundle: number): void {
  const { place, draft } = done(sitDownToBundle(team.at('anna'), bundlePlace(bundle)));
  done(keepBundleDraft(team.at('anna'), place, { ...draft, ballots: [head1, head2] }));
}
