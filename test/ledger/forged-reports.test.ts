import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { EventData, OfficeEvent } from '../../src/office/events.ts';
import { contentText, reportContent } from '../../src/office/reporting/report-model.ts';
import { signatureOf } from '../../src/office/reporting/report-signature.ts';
import type { SignOffEventData } from '../../src/office/sign-off-events.ts';
import {
  bureauIds,
  codeOf,
  createOffice,
  folder,
  noProgress,
  openBatch,
  paperBureau,
  rechain,
  tamper,
} from './support/practice-office.ts';
import {
  declared,
  digestOf,
  initialled,
  people,
  presented,
  type ReportTeam,
  readyToSign,
  reportAt,
  reportBureau,
  reportTeam,
  revoked,
  signed,
} from './support/practice-reports.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

const verify = () => officeFiles.verify(path, noProgress);
const of = { bureau: reportBureau, version: 1 };

type ReportEventType = keyof SignOffEventData;

/** An event of a report by that officer. */
const event = <T extends ReportEventType>(type: T, officer: string, data: EventData[T]): OfficeEvent =>
  ({ type, version: 1, at: reportAt, officer, data }) as OfficeEvent;

/** As the officer would sign it with that key, on that digest. */
function signature(
  team: ReportTeam,
  name: string,
  change: {
    readonly key?: string;
    readonly digest?: string;
    readonly role?: 'chair' | 'member' | 'witness';
  } = {},
): EventData['report-signed'] {
  const key = team.keys.get(change.key ?? name);
  if (key === undefined) throw new Error(`${name} has no key`);
  const digest = change.digest ?? digestOf(team);
  const role = change.role ?? (name === 'chair' ? 'chair' : name === 'wout' ? 'witness' : 'member');
  const { fingerprint } = team.ledger.election;
  return {
    ...{ ...of, digest, key: key.id },
    signature: signatureOf(key.privateKey, { fingerprint, ...of, digest, role }),
  };
}
const contentOf = ({ ledger }: ReportTeam): string =>
  contentText(reportContent(ledger, reportBureau), ledger.election);
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const both = (team: ReportTeam): void => {
  readyToSign(team);
  for (const name of ['chair', 'mira']) signed(team, name);
};
const all = (team: ReportTeam): void => {
  both(team);
  signed(team, 'wout');
};

interface Forgery {
  readonly what: string;
  readonly before: (team: ReportTeam) => unknown;
  readonly forged: (team: ReportTeam) => readonly OfficeEvent[];
  readonly reason: string;
}

const forgeries: readonly Forgery[] = [
  {
    what: 'presents a report of which nobody said who signs it',
    before: () => undefined,
    forged: (team) => [event('report-presented', 'mira', { ...of, digest: digestOf(team) })],
    reason: 'report',
  },
  {
    what: 'presents a report while a batch is open',
    before: (team) => {
      declared(team);
      openBatch(team.ledger, 1);
    },
    forged: (team) => [event('report-presented', 'mira', { ...of, digest: digestOf(team) })],
    reason: 'report',
  },
  {
    what: 'presents a report of paper that nobody keyed',
    before: (team) => declared(team, paperBureau),
    forged: (team) => [
      event('report-presented', 'mira', {
        bureau: paperBureau,
        version: 1,
        digest: digestOf(team, paperBureau),
      }),
    ],
    reason: 'report',
  },
  {
    what: 'presents the office before its bureaus have signed',
    before: (team) => declared(team, null),
    forged: (team) => [
      event('report-presented', 'mira', { bureau: null, version: 1, digest: digestOf(team, null) }),
    ],
    reason: 'report',
  },
  {
    what: 'presents another digest than that of the report',
    before: declared,
    forged: () => [event('report-presented', 'mira', { ...of, digest: sha256('another') })],
    reason: 'report',
  },
  {
    what: 'presents a version that there is not',
    before: declared,
    forged: (team) => [event('report-presented', 'mira', { ...of, version: 2, digest: digestOf(team) })],
    reason: 'report',
  },
  {
    what: 'initials what the same officer presented',
    before: (team) => declared(team),
    forged: (team) => [
      event('report-presented', 'chair', { ...of, digest: digestOf(team) }),
      event('report-initialled', 'chair', { ...of, digest: digestOf(team) }),
    ],
    reason: 'report',
  },
  {
    what: 'initials another digest',
    before: (team) => {
      declared(team);
      presented(team);
    },
    forged: () => [event('report-initialled', 'chair', { ...of, digest: sha256('another') })],
    reason: 'report',
  },
  {
    what: 'signs before the report is initialled',
    before: (team) => {
      declared(team);
      presented(team);
    },
    forged: (team) => [
      event('report-signed', 'chair', { ...signature(team, 'chair'), content: contentOf(team) }),
    ],
    reason: 'report',
  },
  {
    what: 'signs without the content, the first of all',
    before: readyToSign,
    forged: (team) => [event('report-signed', 'chair', signature(team, 'chair'))],
    reason: 'report',
  },
  {
    what: 'signs with the content once more',
    before: (team) => {
      readyToSign(team);
      signed(team, 'mira');
    },
    forged: (team) => [
      event('report-signed', 'chair', { ...signature(team, 'chair'), content: contentOf(team) }),
    ],
    reason: 'report',
  },
  {
    what: 'signs another content, with a signature that fits it',
    before: readyToSign,
    forged: (team) => {
      const content = contentOf(team).replace('"found":0', '"found":1');
      const digest = sha256(content);
      return [event('report-signed', 'chair', { ...signature(team, 'chair', { digest }), content })];
    },
    reason: 'report',
  },
  {
    what: 'signs another digest than that of the content',
    before: readyToSign,
    forged: (team) => {
      const digest = sha256('another');
      return [
        event('report-signed', 'chair', {
          ...signature(team, 'chair', { digest }),
          content: contentOf(team),
        }),
      ];
    },
    reason: 'report',
  },
  {
    what: 'signs with the key of another officer',
    before: readyToSign,
    forged: (team) => [
      event('report-signed', 'chair', {
        ...signature(team, 'chair', { key: 'mira' }),
        content: contentOf(team),
      }),
    ],
    reason: 'report',
  },
  {
    what: 'signs with a signature that another key made',
    before: readyToSign,
    forged: (team) => [
      event('report-signed', 'chair', {
        ...signature(team, 'chair', { key: 'mira' }),
        ...{ key: team.keys.get('chair')?.id ?? '', content: contentOf(team) },
      }),
    ],
    reason: 'report',
  },
  {
    what: 'signs in a role that the officer does not have',
    before: readyToSign,
    forged: (team) => [
      event('report-signed', 'mira', {
        ...signature(team, 'mira', { role: 'chair' }),
        content: contentOf(team),
      }),
    ],
    reason: 'report',
  },
  {
    what: 'signs with a key that nobody made',
    before: readyToSign,
    forged: (team) => [
      event('report-signed', 'chair', {
        ...signature(team, 'chair'),
        key: sha256('none'),
        content: contentOf(team),
      }),
    ],
    reason: 'report',
  },
  {
    what: 'signs with a key that was revoked',
    before: (team) => {
      readyToSign(team);
      revoked(team, 'chair');
    },
    forged: (team) => [
      event('report-signed', 'chair', { ...signature(team, 'chair'), content: contentOf(team) }),
    ],
    reason: 'report',
  },
  {
    what: 'signs twice',
    before: both,
    forged: (team) => [event('report-signed', 'mira', signature(team, 'mira'))],
    reason: 'report',
  },
  {
    what: 'signs as nobody of the bureau',
    before: (team) => {
      declared(
        team,
        reportBureau,
        people.filter(({ account }) => account !== 'wout'),
      );
      presented(team);
      initialled(team);
    },
    forged: (team) => [
      event('report-signed', 'wout', { ...signature(team, 'wout'), content: contentOf(team) }),
    ],
    reason: 'report',
  },
  {
    what: 'closes a report without one of its signers',
    before: both,
    forged: () => [event('report-closed', 'chair', of)],
    reason: 'report',
  },
  {
    what: 'opens a report again without a new version',
    before: all,
    forged: () => [event('report-reopened', 'chair', { ...of, reason: 'so' })],
    reason: 'report',
  },
  {
    what: 'returns a report that is signed',
    before: all,
    forged: () => [event('report-returned', 'chair', { ...of, reason: 'so' })],
    reason: 'report',
  },
  {
    what: 'notes an incident under a signature',
    before: both,
    forged: () => [event('incident-noted', 'anna', { bureau: reportBureau, text: 'so' })],
    reason: 'report',
  },
  {
    what: 'writes an objection under a signature',
    before: both,
    forged: () => [event('objection-made', 'wout', { bureau: reportBureau, witness: 'W. O.', text: 'so' })],
    reason: 'report',
  },
  {
    what: 'changes who sits in the bureau of a report that is presented',
    before: readyToSign,
    forged: () => [event('composition-declared', 'mira', { bureau: reportBureau, people })],
    reason: 'report',
  },
  {
    what: 'names two chairs',
    before: () => undefined,
    forged: () => [
      event('composition-declared', 'mira', {
        bureau: reportBureau,
        people: people.map((person) => ({ ...person, function: 'chair' as const })),
      }),
    ],
    reason: 'report',
  },
  {
    what: 'names an account that nobody has',
    before: () => undefined,
    forged: () => [
      event('composition-declared', 'mira', {
        bureau: reportBureau,
        people: people.map((person, index) => ({ ...person, account: `ghost${index}` })),
      }),
    ],
    reason: 'report',
  },
  {
    what: 'has a report of a bureau that there is not',
    before: () => undefined,
    forged: () => [event('incident-noted', 'anna', { bureau: 'TB-9' as never, text: 'so' })],
    reason: 'report',
  },
  {
    what: 'scans at a bureau whose report is presented',
    before: (team) => {
      declared(team);
      presented(team);
    },
    forged: ({ ledger }) => [
      {
        ...{ type: 'batch-opened', version: 1, at: reportAt, officer: 'anna' },
        data: { batch: ledger.head().seq + 1, bureau: reportBureau, source: 'bulk' },
      },
    ],
    reason: 'frozen',
  },
];

/** Each by an officer whose role does not hold it (docs/roles.md), at a moment when another could do it. */
const ofAnotherRole: readonly (readonly [
  what: string,
  before: (team: ReportTeam) => unknown,
  forged: (team: ReportTeam) => OfficeEvent,
])[] = [
  [
    'declares the composition',
    () => undefined,
    () => event('composition-declared', 'anna', { bureau: reportBureau, people }),
  ],
  [
    'notes an incident as a witness',
    () => undefined,
    () => event('incident-noted', 'wout', { bureau: reportBureau, text: 'dark' }),
  ],
  [
    'objects who keys',
    () => undefined,
    () => event('objection-made', 'anna', { bureau: reportBureau, witness: 'W. O.', text: 'dark' }),
  ],
  [
    'presents who keys',
    (team) => declared(team),
    (team) => event('report-presented', 'anna', { ...of, digest: digestOf(team) }),
  ],
  ['returns as a member', readyToSign, () => event('report-returned', 'mira', { ...of, reason: 'again' })],
  [
    'initials who keys',
    (team) => {
      declared(team);
      presented(team);
    },
    (team) => event('report-initialled', 'anna', { ...of, digest: digestOf(team) }),
  ],
  [
    'says why a witness does not sign, as the witness',
    both,
    () => event('witness-unsigned', 'wout', { ...of, witness: 'W. O.', reason: 'left' }),
  ],
  ['closes as a member', all, () => event('report-closed', 'mira', of)],
  [
    'opens again as a member',
    all,
    () => event('report-reopened', 'mira', { ...of, version: 2, reason: 'again' }),
  ],
  [
    'initials under a name that nobody has',
    (team) => {
      declared(team);
      presented(team);
    },
    (team) => event('report-initialled', 'nobody', { ...of, digest: digestOf(team) }),
  ],
];

test.each(ofAnotherRole)('somebody who may not %s: named by verify', async (_, before, forged) => {
  const ledger = createOffice(path);
  const team = reportTeam(ledger);
  before(team);
  const one = forged(team);
  ledger.transact((writer) => writer.append(one));
  ledger.close();
  expect(await verify()).toMatchObject({
    error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { type: one.type, reason: 'account' } },
  });
});

describe('a record that fits its chain, in which somebody', () => {
  test.each(forgeries)('$what, is found', async ({ before, forged, reason }) => {
    const ledger = createOffice(path);
    const team = reportTeam(ledger);
    before(team);
    const { seq } = ledger.head();
    const events = forged(team);
    ledger.close();
    expect(codeOf(await verify())).toBe('fine');
    tamper(path, (db) => {
      const store = openEventsStore(db);
      store.setHead(events.reduce((head, one) => store.append(head, one), store.head()));
    });
    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { seq: seq + events.length, reason } },
    });
  });

  test.each([
    [declared, (team: ReportTeam) => event('report-presented', 'mira', { ...of, digest: digestOf(team) })],
    [
      readyToSign,
      (team: ReportTeam) =>
        event('report-signed', 'chair', { ...signature(team, 'chair'), content: contentOf(team) }),
    ],
    [all, () => event('report-reopened', 'chair', { ...of, version: 2, reason: 'so' })],
  ] as const)(
    'writes what could have happened, is found only by the tables that lack it',
    async (acts, make) => {
      const ledger = createOffice(path);
      const team = reportTeam(ledger);
      acts(team);
      const one = make(team);
      ledger.close();
      tamper(path, (db) => {
        const store = openEventsStore(db);
        store.setHead(store.append(store.head(), one));
      });
      expect(await verify()).toMatchObject({
        error: { code: 'LEDGER_ROW_DIFFERS', params: { table: 'report' } },
      });
    },
  );

  test('changes who sat in the bureau after it was presented, is found at the report', async () => {
    const ledger = createOffice(path);
    const team = reportTeam(ledger);
    all(team);
    ledger.close();
    tamper(path, (db) => {
      db.exec(`UPDATE event SET data = replace(data, 'C. H.', 'X. Y.') WHERE type = 'composition-declared'`);
      rechain(db);
    });
    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { type: 'report-presented', reason: 'report' } },
    });
  });

  test('changes one byte of a signature, is found', async () => {
    const ledger = createOffice(path);
    all(reportTeam(ledger));
    ledger.close();
    tamper(path, (db) => {
      db.exec(
        `UPDATE event SET data = json_set(data, '$.signature', 'A' || substr(data ->> '$.signature', 2)) WHERE seq = (SELECT max(seq) FROM event)`,
      );
      rechain(db);
    });
    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { type: 'report-signed', reason: 'report' } },
    });
  });
});

test('a report of a bureau does not stop what happens at another', async () => {
  const ledger = createOffice(path);
  readyToSign(reportTeam(ledger));
  openBatch(ledger);
  expect(bureauIds[0]).not.toBe(reportBureau);
  ledger.close();
  expect(codeOf(await verify())).toBe('fine');
});

test('a key that was revoked later still stands under what it signed', async () => {
  const ledger = createOffice(path);
  const team = reportTeam(ledger);
  both(team);
  revoked(team, 'chair');
  ledger.close();
  expect(codeOf(await verify())).toBe('fine');
});
