/** Ballots of paper that a forger counts behind the back of the officers. */

import { sitDownToBundle } from '../../../src/office/bundles.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';
import {
  agreed,
  atSecond,
  bram,
  closed,
  counted,
  entering,
  opened,
  resetting,
  scan,
  who,
} from './bundle-forgeries.ts';
import {
  type BundleTeam,
  blank,
  bundleBureau,
  bundlePlace,
  head1,
  head2,
  keyed,
  names1,
} from './practice-bundles.ts';
import { bureauIds, openBatch, payloadOf, unwrap } from './practice-office.ts';

/** What happened, and the events that are put after it; `next` is the number of the first of them. */
export interface Forgery {
  readonly what: string;
  readonly before: (team: BundleTeam) => unknown;
  readonly forged: (next: number) => readonly OfficeEvent[];
  readonly reason: string;
}

/** The batch of a scanner, the second event of the office, and a bundle that bram is at. */
const scanned = 2;
const besideScans = (team: BundleTeam): void => {
  openBatch(team.ledger);
  atSecond(team);
};
/** It is agreed, and each of its ballots counted. */
const wholeBundle = (next: number): readonly OfficeEvent[] => [
  ...[entering('bram', 2), opened(next + 1)],
  ...[counted(next + 1, 1, head1), counted(next + 1, 2, head2), counted(next + 1, 3, names1)],
];

/** Ballots that count without two officers, and officers whose ballots do not. */
export const wrongCounts: readonly Forgery[] = [
  {
    what: 'opens a batch where no bundle is agreed',
    before: atSecond,
    forged: (next) => [opened(next)],
    reason: 'batch',
  },
  {
    what: 'opens a batch for a bundle that is counted already',
    before: agreed,
    forged: (next) => [opened(next)],
    reason: 'batch',
  },
  {
    what: 'counts a ballot more in the batch of a bundle that is counted',
    before: agreed,
    // The office, the way, two entries begun and handed in, then the batch.
    forged: () => [counted(7, 9, head1)],
    reason: 'bundle',
  },
  {
    what: 'ends another batch in place of that of the bundle, which could go on counting',
    before: besideScans,
    forged: (next) => [...wholeBundle(next), closed(scanned)],
    reason: 'bundle',
  },
  {
    what: 'counts a ballot of the bundle in another batch',
    before: besideScans,
    forged: (next) => [entering('bram', 2), opened(next + 1), counted(scanned, 1, head1)],
    reason: 'bundle',
  },
  {
    what: 'counts a ballot of paper in the batch of a scanner',
    before: besideScans,
    forged: () => [counted(scanned, 1, head1)],
    reason: 'bundle',
  },
  {
    what: 'counts the ballots of a bundle in its order and not in that of their tokens',
    before: atSecond,
    forged: (next) => [
      ...[entering('bram', 2), opened(next + 1)],
      ...[counted(next + 1, 3, head1), counted(next + 1, 2, head2)],
    ],
    reason: 'bundle',
  },
  {
    what: 'opens the batch of another officer for it',
    before: atSecond,
    forged: (next) => [entering('bram', 2), { ...opened(next + 1), officer: 'anna' }],
    reason: 'bundle',
  },
  {
    what: 'opens the batch as one of files for it',
    before: atSecond,
    forged: (next) => [
      entering('bram', 2),
      {
        ...{ type: 'batch-opened', ...bram },
        data: { batch: next + 1, bureau: bundleBureau, source: 'bulk' },
      },
    ],
    reason: 'batch',
  },
  {
    what: 'opens the batch as one of a hand scanner for it',
    before: atSecond,
    forged: (next) => [
      entering('bram', 2),
      {
        ...{ type: 'batch-opened', ...bram },
        data: { batch: next + 1, bureau: bundleBureau, source: 'terminal' },
      },
    ],
    reason: 'batch',
  },
  {
    what: 'ends the batch of the bundle for another officer',
    before: atSecond,
    forged: (next) => [...wholeBundle(next), { ...closed(next + 1), officer: 'anna' }],
    reason: 'bundle',
  },
  {
    what: 'counts a ballot that the bundle does not hold',
    before: atSecond,
    forged: (next) => [entering('bram', 2), opened(next + 1), counted(next + 1, 1, blank)],
    reason: 'bundle',
  },
  {
    what: 'counts one ballot of it more often than the bundle holds',
    before: atSecond,
    forged: (next) => [
      ...[entering('bram', 2), opened(next + 1)],
      ...[counted(next + 1, 1, head1), counted(next + 1, 2, head1)],
    ],
    reason: 'bundle',
  },
  {
    what: 'counts a suspect ballot',
    before: (team) => {
      keyed(team, 'anna', 1, ['suspect']);
      unwrap(sitDownToBundle(team.at('bram'), bundlePlace(1)));
    },
    forged: (next) => [
      ...[entering('bram', 2, ['suspect']), opened(next + 1), counted(next + 1, 1, 'suspect')],
    ],
    reason: 'bundle',
  },
  {
    what: 'ends the batch while a ballot is not counted',
    before: atSecond,
    forged: (next) => [
      ...[entering('bram', 2), opened(next + 1)],
      ...[counted(next + 1, 1, head1), counted(next + 1, 2, head2), closed(next + 1)],
    ],
    reason: 'bundle',
  },
  {
    what: 'stands between the agreement and the batch',
    before: atSecond,
    forged: () => [entering('bram', 2), { type: 'officer-signed-out', ...bram, data: {} }],
    reason: 'bundle',
  },
  {
    what: 'stands among the ballots of a bundle',
    before: atSecond,
    forged: (next) => [
      ...[entering('bram', 2), opened(next + 1), counted(next + 1, 1, head1)],
      { type: 'officer-signed-out', ...bram, data: {} },
    ],
    reason: 'bundle',
  },
  {
    what: 'opens the batch of another bureau for it',
    before: atSecond,
    forged: (next) => [entering('bram', 2), opened(next + 1, bureauIds[0])],
    reason: 'bundle',
  },
  {
    what: 'sets a bundle aside before it is counted',
    before: atSecond,
    forged: () => [entering('bram', 2), resetting],
    reason: 'bundle',
  },
  {
    what: 'counts a token twice',
    before: atSecond,
    forged: (next) => [
      ...[entering('bram', 2), opened(next + 1)],
      ...[counted(next + 1, 1, head1), counted(next + 1, 1, head2)],
    ],
    reason: 'ballot',
  },
  {
    what: 'counts a ballot from a code at a bureau of paper',
    before: atSecond,
    forged: (next) => [
      ...[entering('bram', 2), opened(next + 1)],
      { type: 'ballot-counted', ...scan, data: { batch: next + 1, payload: payloadOf(1) } },
    ],
    reason: 'bundle',
  },
  {
    what: 'counts a ballot from paper at a digital bureau',
    before: agreed,
    forged: (next) => [
      {
        ...{ type: 'batch-opened', ...bram },
        data: { batch: next, bureau: bureauIds[0], source: 'terminal' },
      },
      counted(next, 9, head1),
    ],
    reason: 'bundle',
  },
  {
    what: 'sets a bundle aside whose ballots still count',
    before: agreed,
    forged: () => [resetting],
    reason: 'table',
  },
  {
    what: 'sets a bundle aside of which one ballot still counts',
    before: agreed,
    forged: () => [
      ...[8, 9].map(
        (ballot): OfficeEvent => ({
          type: 'ballot-voided',
          ...who,
          officer: 'chair',
          data: { ballot, reason: 'x' },
        }),
      ),
      resetting,
    ],
    reason: 'bundle',
  },
];
