/** Events of bundles as a forger would write them, and acts of officers that come before. */
import { paperBallotText } from '../../../src/ballot/paper-ballot.ts';
import type { BallotClass } from '../../../src/count/bundle.ts';
import { sitDownToBundle } from '../../../src/office/bundles.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';
import {
  type BundleTeam,
  blank,
  bundleBureau,
  bundlePlace,
  head1,
  head2,
  keyed,
  keyedTwice,
  names1,
} from './practice-bundles.ts';
import { unwrap } from './practice-office.ts';

export const who = { version: 1, at: '2024-06-09T14:00:00.000Z', officer: 'anna' } as const;
export const scan = { version: 1, at: null, officer: null } as const;
export const bram = { ...who, officer: 'bram' } as const;
export const ballots = [head1, head2, names1];

/** Tokens in the order of their numbers. */
const paperText = (number: number, line: BallotClass): string =>
  paperBallotText(`${number}`.padStart(32, '0'), []).concat(line);
export const opened = (batch: number, bureau = bundleBureau, officer = 'bram'): OfficeEvent => ({
  ...{ type: 'batch-opened', ...who, officer },
  data: { batch, bureau, source: 'paper' },
});
export const counted = (batch: number, number: number, line: BallotClass): OfficeEvent => ({
  ...{ type: 'ballot-counted', ...scan },
  data: { batch, payload: paperText(number, line) },
});
export const closed = (batch: number): OfficeEvent => ({ type: 'batch-closed', ...bram, data: { batch } });
export const beginning = (officer: string, entry: 1 | 2, bundle = 1): OfficeEvent => ({
  ...{ type: 'bundle-begun', ...who, officer },
  data: { ...bundlePlace(bundle), entry },
});
export const entering = (
  officer: string,
  entry: 1 | 2,
  some: readonly BallotClass[] = ballots,
): OfficeEvent => ({
  ...{ type: 'bundle-entered', ...who, officer },
  data: { ...bundlePlace(1), entry, ballots: some },
});
/** Why the chair takes paper out. */
export const why = 'the wrong number on it';
export const reset = ({ officer = 'chair', reason = why } = {}): OfficeEvent => ({
  ...{ type: 'bundle-reset', ...who, officer },
  data: { ...bundlePlace(1), reason },
});
export const resetting = reset();
export const declared = (bureau: typeof bundleBureau, way: 'table' | 'ballots'): OfficeEvent => ({
  ...{ type: 'way-declared', ...who },
  data: { bureau, way },
});

/** Keyed by anna; bram is at the second entry. */
export const atSecond = (team: BundleTeam): void => {
  keyed(team, 'anna', 1, ballots);
  unwrap(sitDownToBundle(team.at('bram'), bundlePlace(1)));
};
export const atFirst = (team: BundleTeam): void => {
  unwrap(sitDownToBundle(team.at('anna'), bundlePlace(1)));
};
export const differing = (team: BundleTeam): void => {
  keyed(team, 'anna', 1, ballots);
  keyed(team, 'bram', 1, ballots.with(1, blank));
};
export const correcting = (team: BundleTeam): void => {
  differing(team);
  unwrap(sitDownToBundle(team.at('bram'), bundlePlace(1)));
};
export const agreed = (team: BundleTeam): void => keyedTwice(team, 1, ballots);
