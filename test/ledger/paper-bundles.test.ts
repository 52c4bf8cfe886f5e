import { copyFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { giveUpBundle, sitDownToBundle } from '../../src/office/bundles.ts';
import { agreed, ballots } from './support/bundle-forgeries.ts';
import {
  agreedBallots,
  type BundleTeam,
  blank,
  bundleBureau,
  bundlePlace,
  bundleStory,
  bundleTeam,
  head1,
  head2,
  keepSomeDraft,
  keyed,
  setAside,
} from './support/practice-bundles.ts';
import {
  codeOf,
  createOffice,
  folder,
  noProgress,
  rechain,
  tamper,
  unwrap,
} from './support/practice-office.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

/** An office in which that happened, closed; gives the number of its last event. */
function write(...acts: readonly ((team: BundleTeam) => unknown)[]): number {
  const ledger = createOffice(path);
  const team = bundleTeam(ledger);
  for (const act of acts) act(team);
  const { seq } = ledger.head();
  ledger.close();
  return seq;
}
const verify = () => officeFiles.verify(path, noProgress);

describe('the record of bundles', () => {
  test('verifies after each act at them, every row of their tables made anew', async () => {
    const acts: readonly ((team: BundleTeam) => unknown)[] = [
      (team) => unwrap(sitDownToBundle(team.at('anna'), bundlePlace(1))),
      (team) => {
        const { place, draft } = unwrap(sitDownToBundle(team.at('anna'), bundlePlace(1)));
        unwrap(giveUpBundle(team.at('anna'), place, draft));
      },
      (team) => keyed(team, 'anna', 1, ballots),
      (team) => keyed(team, 'bram', 1, ballots),
      (team) => keyed(team, 'bram', 2, [blank, 'suspect']),
      (team) => keyed(team, 'anna', 2, [blank, 'suspect']),
      (team) => setAside(team, 1),
      (team) => keyed(team, 'bram', 1, [...ballots, head1]),
      (team) => keyed(team, 'chair', 1, [...ballots, head1]),
      (team) => keepSomeDraft(team, 3),
      (team) => setAside(team, 3),
    ];
    for (let done = 1; done <= acts.length; done += 1) {
      path = here.path(`${done}.db`);
      const events = write(...acts.slice(0, done));
      expect(await verify()).toMatchObject({ ok: true, value: { events } });
    }
  });

  test('goes into a backup and comes back from it, drafts too', async () => {
    write(({ ledger }) => bundleStory(ledger));
    const [copy, again] = [here.path('copy.db'), here.path('again.db')];
    unwrap(await officeFiles.backup(path, copy, noProgress));
    unwrap(await officeFiles.restore(copy, again));
    const [one, other] = [path, again].map((file) => unwrap(officeFiles.open(file)));
    const told = (ledger: typeof one) => [
      ledger?.bundleRows(),
      ledger?.bundleState(bundlePlace(1)),
      ledger?.way(bundleBureau),
      ledger?.ballotsFound(bundlePlace(1)),
      ledger?.cells(bundleBureau),
      ledger?.bundleDraft({ ...bundlePlace(3), entry: 1 }),
    ];

    expect(told(other)).toEqual(told(one));
    expect(other?.bundleDraft({ ...bundlePlace(3), entry: 1 })?.ballots).toEqual([head1, head2]);
    expect(other?.scanCounts().get(bundleBureau)).toMatchObject({ counted: agreedBallots.length, voided: 2 });
    for (const ledger of [one, other]) ledger?.close();
  });
});

describe('whoever changes a bundle behind the program', () => {
  const change = (sql: string, thenRechain = false) =>
    tamper(path, (db) => {
      db.exec(sql);
      if (thenRechain) rechain(db);
    });

  test('in a ballot of an entry and the chain is found where the ballots that counted are others', async () => {
    write(agreed);
    change(`UPDATE event SET data = replace(data, 'CK=2', 'CK=blank') WHERE type = 'bundle-entered'`, true);

    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { type: 'ballot-counted', reason: 'bundle' } },
    });
  });

  test.each([
    ['bundle', `UPDATE bundle SET state = replace(state, 'CK=2', 'CK=1')`, 'LEDGER_ROW_DIFFERS'],
    [
      'bundle',
      `UPDATE bundle SET summary = replace(summary, '"ballots":3', '"ballots":4')`,
      'LEDGER_ROW_DIFFERS',
    ],
    ['bundle', 'UPDATE bundle SET batch = NULL', 'LEDGER_ROW_DIFFERS'],
    ['bundle', 'UPDATE bundle SET bundle = 2', 'LEDGER_ROW_EXTRA'],
    ['bundle', 'DELETE FROM bundle', 'LEDGER_ROW_MISSING'],
    ['way', `UPDATE way SET way = 'table'`, 'LEDGER_ROW_DIFFERS'],
    ['way', 'DELETE FROM way', 'LEDGER_ROW_MISSING'],
    ['urn', `INSERT INTO urn VALUES ('TB-4', 'CK', 800, '{}', 2)`, 'LEDGER_ROW_EXTRA'],
    ['bundle_event', 'UPDATE bundle_event SET bundle = 2 WHERE event = 3', 'LEDGER_ROW_EXTRA'],
    ['bundle_event', 'DELETE FROM bundle_event WHERE event = 4', 'LEDGER_ROW_MISSING'],
  ])('in a row of %s is found: %s', async (table, sql, code) => {
    write(agreed);
    change(sql);

    expect(await verify()).toMatchObject({ error: { code, params: { table } } });
  });

  test('is told which column differs, and not what any ballot is', async () => {
    write(agreed);
    change(`UPDATE bundle SET state = replace(state, 'CK=2', 'CK=1')`);

    expect(await verify()).toMatchObject({
      error: {
        params: {
          row: "bureau='TB-4', contest='CK', bundle=1",
          found: 'state=…',
          expected: 'state=…',
        },
      },
    });
  });

  test('in a draft is no change of the record: it is nobody’s word yet, and no figure follows from it', async () => {
    write((team) => keepSomeDraft(team, 1));
    const closed = here.path('closed.sha256');
    copyFileSync(`${path}.sha256`, closed);
    for (const sql of [
      `UPDATE bundle_draft SET content = replace(content, 'CK=2', 'CK=1'), version = 4`,
      'DELETE FROM bundle_draft',
      `INSERT INTO bundle_draft VALUES ('TB-9', 'EU', 1, 2, 1, '{}')`,
    ]) {
      change(sql);
      copyFileSync(closed, `${path}.sha256`);
      expect(codeOf(await verify())).toBe('LEDGER_FILE_CHANGED');
      rmSync(`${path}.sha256`);
      expect(codeOf(await verify())).toBe('fine');
    }
  });

  test('so that it can no longer be read meets a failure that names the file, and nothing is written', () => {
    for (const [table, sql] of [
      ['bundle', `UPDATE bundle SET state = '{"state":"agreed"}'`],
      ['bundle_draft', `UPDATE bundle_draft SET content = '{"ballots":[]}'`],
    ] as const) {
      path = here.path(`${table}.db`);
      const last = write((team) => keepSomeDraft(team, 1));
      change(sql);
      const ledger = unwrap(officeFiles.open(path));
      expect(() => sitDownToBundle(bundleTeam(ledger).at('anna'), bundlePlace(1))).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: 'LEDGER_DAMAGED' }) }),
      );
      expect(ledger.head().seq).toBe(last);
      ledger.close();
    }
  });
});
