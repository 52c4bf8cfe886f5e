/** Suspect ballots of bundles that a forger counts, or leaves out, behind the back of the bureau. */

import type { SuspectFacts } from '../../../src/count/suspect.ts';
import { sitDownToBundle } from '../../../src/office/bundles.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';
import { decideSuspect } from '../../../src/office/suspects.ts';
import { closed, counted, entering, opened, reset, resetting, who, why } from './bundle-forgeries.ts';
import type { Forgery } from './bundle-miscounts.ts';
import {
  type BundleTeam,
  blank,
  bundleBureau,
  bundlePlace,
  head1,
  head2,
  keyed,
  keyedTwice,
} from './practice-bundles.ts';
import { bureauIds, count, openBatch, payloadOf, unwrap } from './practice-office.ts';

const chair = { ...who, officer: 'chair' } as const;
const place = { bureau: bundleBureau, suspect: 1 };
const initials = { members: ['AB', 'CD'], witness: null } as const;
const decision = { kind: 'valid', choices: head2 } as const;

const decided: OfficeEvent = {
  ...{ type: 'suspect-decided', ...chair },
  data: { ...place, decision, contested: false, initials },
};
/** As another officer did it, or for another reason, where that is given. */
const taken = (
  type: 'suspect-reopened' | 'suspect-withdrawn',
  { officer = 'chair', reason = why, suspect = 1 } = {},
): OfficeEvent => ({
  ...{ type, ...who, officer },
  data: { ...place, suspect, reason },
});
const voided = (ballot: number, { officer = 'chair', reason = why } = {}): OfficeEvent => ({
  ...{ type: 'ballot-voided', ...who, officer },
  data: { ballot, reason },
});
const raised = (
  suspect: number,
  from: { readonly bundle: number; readonly place: number } | null,
  grounds: Pick<SuspectFacts, 'ground' | 'otherGround'> = { ground: 'intention-unclear' },
  { officer = 'bram', note = '' } = {},
): OfficeEvent => ({
  ...{ type: 'suspect-raised', ...who, officer },
  data: {
    ...{ bureau: bundleBureau, suspect, contest: bundlePlace(1).contest },
    ...{ ...grounds, note, from },
  },
});

const lying = (team: BundleTeam): void => keyedTwice(team, 1, [head1, 'suspect']);
const standing = (team: BundleTeam): void => {
  lying(team);
  unwrap(decideSuspect(team.at('chair'), place, { decision, contested: false, initials }));
};
/** The events of `lying` are numbered to 10, the suspect ballot last; then come decision, batch and ballot. */
const ofBundle = 8;
const ofSuspect = 13;
/** And of `twoLying`, that of the first suspect ballot. */
const ofFirst = 13;

/** Two suspect ballots, the first of which is decided. */
const twoLying = (team: BundleTeam): void => {
  keyedTwice(team, 1, ['suspect', 'suspect']);
  unwrap(decideSuspect(team.at('chair'), place, { decision, contested: false, initials }));
};
/** A ballot of a scanner, which counts by the third event, and then as `standing`. */
const besideScans = (team: BundleTeam): void => {
  count(team.ledger, openBatch(team.ledger), payloadOf(1));
  standing(team);
};
const scannedBallot = 3;
const agreeing = (team: BundleTeam): void => {
  keyed(team, 'anna', 1, [head1, 'suspect']);
  unwrap(sitDownToBundle(team.at('bram'), bundlePlace(1)));
};

export const wrongSuspects: readonly Forgery[] = [
  {
    what: 'sets a bundle aside and leaves its suspect ballot',
    before: standing,
    forged: () => [voided(ofBundle), resetting],
    reason: 'table',
  },
  {
    what: 'sets a bundle aside and withdraws one of its suspect ballots only',
    before: twoLying,
    forged: () => [voided(ofFirst), taken('suspect-withdrawn'), resetting],
    reason: 'table',
  },
  {
    what: 'gives a suspect ballot of an agreed bundle no number',
    before: agreeing,
    forged: (next) => [
      ...[entering('bram', 2, [head1, 'suspect']), opened(next + 1), counted(next + 1, 1, head1)],
      ...[closed(next + 1), { type: 'officer-signed-out', ...who, data: {} } as const],
    ],
    reason: 'bundle',
  },
  {
    what: 'gives another ballot of an agreed bundle a number',
    before: agreeing,
    forged: (next) => [
      ...[entering('bram', 2, [head1, 'suspect']), opened(next + 1), counted(next + 1, 1, head1)],
      ...[closed(next + 1), raised(1, { bundle: 1, place: 1 })],
    ],
    reason: 'bundle',
  },
  {
    what: 'raises it on another ground than its officers keyed',
    before: agreeing,
    forged: (next) => [
      ...[entering('bram', 2, [head1, 'suspect']), opened(next + 1), counted(next + 1, 1, head1)],
      ...[closed(next + 1), raised(1, { bundle: 1, place: 2 }, { ground: 'altered' })],
    ],
    reason: 'suspect',
  },
  {
    what: 'raises it on a second ground that nobody keyed',
    before: agreeing,
    forged: (next) => [
      ...[entering('bram', 2, [head1, 'suspect']), opened(next + 1), counted(next + 1, 1, head1)],
      ...[
        closed(next + 1),
        raised(1, { bundle: 1, place: 2 }, { ground: 'intention-unclear', otherGround: 'altered' }),
      ],
    ],
    reason: 'suspect',
  },
  ...[
    { what: 'raises it as another officer than who made its bundle agree', by: { officer: 'anna' } },
    { what: 'raises it with a note that nobody keyed', by: { note: 'a name on it' } },
  ].map(
    ({ what, by }): Forgery => ({
      ...{ what, before: agreeing, reason: 'bundle' },
      forged: (next) => [
        ...[entering('bram', 2, [head1, 'suspect']), opened(next + 1), counted(next + 1, 1, head1)],
        ...[closed(next + 1), raised(1, { bundle: 1, place: 2 }, { ground: 'intention-unclear' }, by)],
      ],
    }),
  ),
  ...[
    { what: 'as another officer', by: { officer: 'zed' } },
    { what: 'for another reason', by: { reason: 'another one' } },
  ].flatMap(({ what, by }): readonly Forgery[] => [
    {
      what: `reopens a suspect ballot ${what} than it was voided`,
      before: standing,
      forged: () => [voided(ofSuspect), taken('suspect-reopened', by)],
      reason: 'bundle',
    },
    {
      what: `withdraws a suspect ballot ${what} than it was voided`,
      before: standing,
      forged: () => [voided(ofSuspect), taken('suspect-withdrawn', by)],
      reason: 'bundle',
    },
    {
      what: `voids a ballot of a bundle ${what} than the one before`,
      before: (team) => keyedTwice(team, 1, [head1, head2]),
      forged: () => [voided(ofBundle + 1), voided(ofBundle, by)],
      reason: 'bundle',
    },
    {
      what: `voids a ballot of a bundle ${what} than its suspect ballot was withdrawn`,
      before: lying,
      forged: () => [taken('suspect-withdrawn'), voided(ofBundle, by)],
      reason: 'bundle',
    },
    {
      what: `withdraws a second suspect ballot of a bundle ${what} than the first`,
      before: (team) => keyedTwice(team, 1, ['suspect', 'suspect']),
      forged: () => [taken('suspect-withdrawn'), taken('suspect-withdrawn', { ...by, suspect: 2 })],
      reason: 'bundle',
    },
    {
      what: `sets a bundle aside ${what} than its ballot was voided`,
      before: (team) => keyedTwice(team, 1, [head1]),
      forged: () => [voided(ofBundle), reset(by)],
      reason: 'bundle',
    },
    {
      what: `sets a bundle aside ${what} than its suspect ballot was withdrawn`,
      before: (team) => keyedTwice(team, 1, ['suspect']),
      forged: () => [taken('suspect-withdrawn'), reset(by)],
      reason: 'bundle',
    },
  ]),
  {
    what: 'voids a ballot of a scanner while a bundle is set aside',
    before: besideScans,
    forged: () => [voided(ofSuspect + 2), taken('suspect-withdrawn'), voided(scannedBallot)],
    reason: 'bundle',
  },
  {
    what: 'counts no ballot that is decided',
    before: lying,
    forged: () => [decided, taken('suspect-reopened')],
    reason: 'bundle',
  },
  {
    what: 'counts another ballot than was decided',
    before: lying,
    forged: (next) => [decided, opened(next + 1, bundleBureau, 'chair'), counted(next + 1, 1, head1)],
    reason: 'bundle',
  },
  {
    what: 'counts it twice',
    before: lying,
    forged: (next) => [
      decided,
      opened(next + 1, bundleBureau, 'chair'),
      counted(next + 1, 1, head2),
      counted(next + 1, 2, head2),
    ],
    reason: 'bundle',
  },
  {
    what: 'counts it at another bureau',
    before: lying,
    forged: (next) => [decided, opened(next + 1, bureauIds[0], 'chair')],
    reason: 'bundle',
  },
  {
    what: 'opens another batch for it once it is counted',
    before: standing,
    forged: (next) => [opened(next)],
    reason: 'batch',
  },
  {
    what: 'reopens it while it counts',
    before: standing,
    forged: () => [taken('suspect-reopened')],
    reason: 'suspect',
  },
  {
    what: 'withdraws it while it counts',
    before: standing,
    forged: () => [taken('suspect-withdrawn')],
    reason: 'suspect',
  },
  {
    what: 'takes its ballot out and leaves the decision',
    before: standing,
    forged: () => [voided(ofSuspect), { type: 'officer-signed-out', ...who, data: {} }],
    reason: 'bundle',
  },
  {
    what: 'takes its ballot out and opens a batch',
    before: standing,
    forged: (next) => [voided(ofSuspect), opened(next + 1)],
    reason: 'bundle',
  },
  {
    what: 'takes a ballot of its bundle out and reopens it',
    before: standing,
    forged: () => [voided(ofBundle), taken('suspect-reopened')],
    reason: 'bundle',
  },
  {
    what: 'takes ballots of two batches out at once',
    before: standing,
    forged: () => [voided(ofBundle), voided(ofSuspect)],
    reason: 'bundle',
  },
  {
    what: 'raises a ballot of the bundle that is none',
    before: lying,
    forged: () => [raised(2, { bundle: 1, place: 1 })],
    reason: 'suspect',
  },
  {
    what: 'raises a ballot a second time',
    before: lying,
    forged: () => [raised(2, { bundle: 1, place: 2 })],
    reason: 'suspect',
  },
  {
    what: 'raises one of a bundle that is not there',
    before: lying,
    forged: () => [raised(2, { bundle: 2, place: 1 })],
    reason: 'suspect',
  },
  {
    what: 'sets one aside by hand where ballots are keyed one by one',
    before: lying,
    forged: () => [raised(2, null)],
    reason: 'suspect',
  },
  {
    what: 'withdraws it and leaves its bundle',
    before: lying,
    forged: () => [taken('suspect-withdrawn'), decided],
    reason: 'bundle',
  },
  {
    what: 'counts a ballot of a bundle that is blank behind a decision',
    before: lying,
    forged: (next) => [decided, opened(next + 1, bundleBureau, 'chair'), counted(next + 1, 1, blank)],
    reason: 'bundle',
  },
];
