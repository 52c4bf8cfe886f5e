/** Records of people that somebody wrote behind the program's back: `verify` names the event. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import {
  account,
  accountStory,
  actRefused,
  by,
  closed,
  created,
  idOf,
  keyExported,
  keyMade,
  keyResealed,
  keyRevoked,
  passwordSet,
  reopened,
  screens,
  signedIn,
} from './support/practice-accounts.ts';
import {
  canonicalPackage,
  codeOf,
  createOffice,
  election,
  folder,
  noProgress,
  rechain,
  tamper,
  unwrap,
} from './support/practice-office.ts';

let here: ReturnType<typeof folder>;
let path: string;
let last: number;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

const verify = () => officeFiles.verify(path, noProgress);

/** A practice office after the story of its accounts, or a real one without any. */
function write(practice: boolean): void {
  const request = { package: canonicalPackage, election, practice, at: '2024-06-09T13:00:00.000Z' };
  const ledger = practice ? createOffice(path) : unwrap(officeFiles.create(path, request));
  if (practice) accountStory(ledger);
  last = ledger.head().seq;
  ledger.close();
}
function forge(events: readonly OfficeEvent[]): void {
  tamper(path, (db) => {
    const store = openEventsStore(db);
    store.setHead(events.reduce((head, event) => store.append(head, event), store.head()));
  });
}

const at = (time: string) => ({ version: 1, at: `2024-06-09T${time}.000Z`, officer: null }) as const;
const refused = (time: string, more: { readonly throttled?: true } = {}): OfficeEvent => ({
  type: 'officer-sign-in-refused',
  ...at(time),
  data: { name: 'anna', ...more },
});
const inAt = (time: string): OfficeEvent => ({ ...signedIn('anna'), ...at(time), officer: 'anna' });
const thrice = [refused('14:00:00'), refused('14:00:01'), refused('14:00:02')];
const signedOut = (officer: string): OfficeEvent => ({
  type: 'officer-signed-out',
  ...by(officer),
  data: {},
});
const first = [created(null, 'beheer', 'administrator'), passwordSet(null, 'beheer', false)];
const stranger: OfficeEvent = { ...keyMade('mira', 3), data: { ...keyMade('mira', 3).data, key: idOf(4) } };

/** The last event of each is the one that must be named; those before it are in order. */
const forgeries: readonly (readonly [what: string, practice: boolean, events: readonly OfficeEvent[]])[] = [
  ['an account made by nobody once there are accounts', true, [created(null, 'baas', 'administrator')]],
  ['a first administrator who is none', false, [created(null, 'beheer')]],
  ['a first account made by a name that nobody has', false, [created('niemand', 'beheer', 'administrator')]],
  ['a second first administrator', false, [...first, created(null, 'baas', 'administrator')]],
  ['a password of the first administrator set again by nobody', false, [...first, ...first.slice(1)]],
  [
    'a first administrator with a temporary password',
    false,
    [...first.slice(0, 1), passwordSet(null, 'beheer')],
  ],
  ['an account made by a chair', true, [created('chair', 'bo')]],
  ['an account that there is', true, [created('admin')]],
  ['an account without a password', true, [created('admin', 'bo'), signedIn('bo')]],
  ['an account with the password of another', true, [created('admin', 'bo'), passwordSet('admin')]],
  ['a password set by somebody else as if it were their own', true, [passwordSet('admin', account, false)]],
  ['a temporary password from a chair', true, [passwordSet('chair')]],
  ['a temporary password of one’s own', true, [passwordSet('admin', 'admin')]],
  [
    'a temporary password that leaves the key it sealed',
    true,
    [passwordSet('admin', 'chair'), signedIn('chair')],
  ],
  [
    'a new password that leaves the key sealed by the old',
    true,
    [passwordSet('chair', 'chair', false), screens('chair', 'locked')],
  ],
  ['a new password of a signer without a key', true, [passwordSet('mira', 'mira', false), signedIn('mira')]],
  ['an account closed by its own officer', true, [closed('admin', 'admin')]],
  ['an account closed twice', true, [closed('admin'), closed('admin')]],
  ['an account closed that has a key', true, [closed('admin', 'chair')]],
  ['an open account opened', true, [reopened('admin')]],
  ['an account opened by an entry officer', true, [closed('admin'), reopened('anna')]],
  ['an account opened without a password', true, [closed('admin'), reopened('admin'), signedIn(account)]],
  ['a password of a closed account', true, [closed('admin'), passwordSet('admin')]],
  ['a sign-in with a closed account', true, [closed('admin'), signedIn(account)]],
  ['a sign-in of nobody', true, [signedIn('niemand')]],
  ['a sign-in too soon after three that failed', true, [...thrice, inAt('14:00:06')]],
  ['a password looked at too soon', true, [...thrice, refused('14:00:06')]],
  ['a refusal that came too soon, but did not', true, [...thrice, refused('14:00:07', { throttled: true })]],
  ['a sign-out of who was not signed in', true, [signedOut('anna')]],
  ['a second sign-out', true, [signedOut('chair'), signedOut('chair')]],
  ['screens locked where nobody was signed in', true, [screens('anna', 'locked')]],
  ['screens unlocked where nobody was signed in', true, [screens('anna', 'unlocked')]],
  ['a key of an observer', true, [keyMade('olga', 3)]],
  ['a key of an administrator', true, [keyMade('admin', 3)]],
  ['a second key beside the first', true, [keyMade('chair', 3)]],
  ['a key that another has', true, [keyMade('mira', 2)]],
  ['a key under the name of another', true, [stranger]],
  ['a revoked key made again', true, [keyRevoked('chair', 2), keyMade('chair', 1)]],
  ['a revoked key revoked again', true, [keyRevoked('chair', 1)]],
  ['a key revoked by a witness', true, [keyRevoked('wout', 2)]],
  ['a key revoked for no reason', true, [keyRevoked('admin', 2, null)]],
  ['a key sealed anew though the password stays', true, [keyResealed('chair', 2)]],
  ['a revoked key exported', true, [keyExported('chair', 1)]],
  ['the key of another exported', true, [keyExported('mira', 2)]],
  ['an act refused to a role that holds it', true, [actRefused('chair', 'report.close')]],
  ['an act refused to nobody', true, [actRefused('niemand', 'report.close')]],
  [
    'anything by an administrator whose account is closed',
    true,
    [
      created('admin', 'bo', 'administrator'),
      passwordSet('admin', 'bo'),
      passwordSet('bo', 'bo', false),
      closed('bo', 'admin'),
      created('admin', 'ci'),
    ],
  ],
  [
    'anything by an administrator with a temporary password',
    true,
    [created('admin', 'bo', 'administrator'), passwordSet('admin', 'bo'), created('bo', 'ci')],
  ],
];

test.each(forgeries)('%s', async (_what, practice, events) => {
  write(practice);
  expect(codeOf(await verify())).toBe('fine');
  forge(events);
  expect(await verify()).toMatchObject({
    error: {
      code: 'LEDGER_EVENT_OUT_OF_PLACE',
      params: { seq: last + events.length, type: events.at(-1)?.type, reason: 'account' },
    },
  });
});

test.each([
  ['an account', [created('admin', 'bo')]],
  ['a temporary password of who has a key', [passwordSet('admin', 'chair')]],
] as const)('a record that ends between the events of one act lacks its next: %s', async (_what, events) => {
  write(true);
  forge(events);
  expect(await verify()).toMatchObject({
    error: { code: 'LEDGER_EVENT_MISSING', params: { seq: last + events.length + 1 } },
  });
});

test('what the program writes in the same places is in order', async () => {
  write(true);
  forge([...thrice, refused('14:00:06', { throttled: true }), inAt('14:00:07')]);
  // The tables do not have them: the events themselves were all taken.
  expect(codeOf(await verify())).toMatch(/^LEDGER_ROW_/);
});

test('an act that there is not, refused to somebody, cannot be read', async () => {
  write(true);
  tamper(path, (db) => {
    db.prepare(`UPDATE event SET data = '{"act":"report.burn"}' WHERE type = 'act-refused'`).run();
    rechain(db);
  });
  expect(codeOf(await verify())).toBe('LEDGER_EVENT_UNREADABLE');
});
