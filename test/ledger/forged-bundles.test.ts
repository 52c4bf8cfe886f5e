import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { giveUpBundle, sitDownToBundle } from '../../src/office/bundles.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import { raiseSuspect } from '../../src/office/suspects.ts';
import { sitDown } from '../../src/office/tables.ts';
import {
  agreed,
  atFirst,
  atSecond,
  ballots,
  beginning,
  bram,
  correcting,
  counted,
  declared,
  differing,
  entering,
  opened,
  resetting,
  who,
} from './support/bundle-forgeries.ts';
import { type Forgery, wrongCounts } from './support/bundle-miscounts.ts';
import {
  type BundleTeam,
  bundleBureau,
  bundlePlace,
  bundleTeam,
  declareFoundBallots,
  head1,
  head2,
  keyed,
  names1,
} from './support/practice-bundles.ts';
import {
  bureauIds,
  codeOf,
  createOffice,
  folder,
  noProgress,
  paperBureau,
  rechain,
  tamper,
  unwrap,
} from './support/practice-office.ts';
import { begun, byTable } from './support/practice-tables.ts';
import { wrongSuspects } from './support/suspect-miscounts.ts';

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

/** Adds events that fit the chain, behind the back of the use cases. */
function forge(forged: readonly OfficeEvent[]): void {
  tamper(path, (db) => {
    const events = openEventsStore(db);
    events.setHead(forged.reduce((head, event) => events.append(head, event), events.head()));
  });
}

const nothing = (): void => undefined;

const setAsideByHand = ({ ledger, at }: BundleTeam): void => {
  const { clock, officer } = at('anna');
  unwrap(raiseSuspect(ledger, clock, officer, bundlePlace(1), { ground: 'object', note: '' }));
};

/** Acts that the states of a bundle, or the way in which its bureau counts, do not allow. */
const wrongActs: readonly Forgery[] = [
  {
    what: 'begins a table at a bureau that counts ballot by ballot',
    before: atFirst,
    forged: () => [
      {
        type: 'table-begun',
        ...who,
        data: { bureau: bundleBureau, contest: bundlePlace(1).contest, entry: 1 },
      },
    ],
    reason: 'table',
  },
  {
    what: 'declares that it counts by table while a bundle is begun',
    before: atFirst,
    forged: () => [declared(bundleBureau, 'table')],
    reason: 'table',
  },
  {
    what: 'declares that it counts by table while a bundle counts',
    before: agreed,
    forged: () => [declared(bundleBureau, 'table')],
    reason: 'table',
  },
  {
    what: 'declares that it counts ballot by ballot while a table is begun',
    before: nothing,
    forged: () => [byTable, begun('anna', 1), declared(paperBureau, 'ballots')],
    reason: 'table',
  },
  {
    what: 'begins a bundle at a bureau that counts by table',
    before: nothing,
    forged: () => [
      ...[byTable, begun('anna', 1)],
      {
        ...beginning('bram', 1),
        type: 'bundle-begun',
        data: { ...bundlePlace(1), bureau: paperBureau, entry: 1 },
      },
    ],
    reason: 'table',
  },
  {
    what: 'begins a bundle while a ballot is set aside for a table',
    before: (team) => {
      const { place, draft } = unwrap(sitDownToBundle(team.at('anna'), bundlePlace(1)));
      unwrap(giveUpBundle(team.at('anna'), place, draft));
      setAsideByHand(team);
    },
    forged: () => [beginning('anna', 1)],
    reason: 'table',
  },
  {
    what: 'declares once more how the bureau counts',
    before: atFirst,
    forged: () => [declared(bundleBureau, 'ballots')],
    reason: 'table',
  },
  {
    what: 'begins a bundle before anybody said how the bureau counts',
    before: nothing,
    forged: () => [beginning('anna', 1)],
    reason: 'table',
  },
  {
    what: 'declares a way of a digital bureau',
    before: nothing,
    forged: () => [{ type: 'way-declared', ...who, data: { bureau: bureauIds[0], way: 'ballots' } }],
    reason: 'table',
  },
  {
    what: 'says how many ballots a digital bureau found',
    before: nothing,
    forged: () => [
      {
        ...{ type: 'ballots-found', ...who },
        data: { bureau: bureauIds[0], contest: bundlePlace(1).contest, ballots: 800 },
      },
    ],
    reason: 'table',
  },
  {
    what: 'says the urns of a bureau that is not declared to count ballot by ballot',
    before: nothing,
    forged: () => [
      {
        ...{ type: 'ballots-found', ...who },
        data: { bureau: bundleBureau, contest: bundlePlace(1).contest, ballots: 800 },
      },
    ],
    reason: 'table',
  },
  {
    what: 'says the urns again where officers differ and this one spoke last',
    before: (team) => {
      declareFoundBallots(team, 812, 'bram');
      declareFoundBallots(team, 800, 'anna');
    },
    forged: () => [
      {
        ...{ type: 'ballots-found', ...who },
        data: { bureau: bundleBureau, contest: bundlePlace(1).contest, ballots: 801 },
      },
    ],
    reason: 'table',
  },
  {
    what: 'remarks on figures of an urn that no two officers have said',
    before: (team) => {
      agreed(team);
      declareFoundBallots(team, 800, 'anna');
    },
    forged: () => [
      {
        ...{ type: 'table-remarked', ...who },
        data: {
          ...{ bureau: bundleBureau, contest: bundlePlace(1).contest },
          ...{ code: 'COUNT_STATION_NOT_DECLARED', text: 'no report came' },
          figures: [{ station: 1, missing: 'both' }],
        },
      },
    ],
    reason: 'table',
  },
  {
    what: 'remarks on other figures of an urn than two officers have said',
    before: (team) => {
      agreed(team);
      for (const name of ['anna', 'bram']) declareFoundBallots(team, 801, name);
    },
    forged: () => [
      {
        ...{ type: 'table-remarked', ...who },
        data: {
          ...{ bureau: bundleBureau, contest: bundlePlace(1).contest },
          ...{ code: 'COUNT_FOUND_OVER_REGISTERED', text: 'electors off the list' },
          figures: [{ where: 'all', found: 802, expected: 800 }],
        },
      },
    ],
    reason: 'table',
  },
  {
    what: 'begins the second entry before the first is there',
    before: atFirst,
    forged: () => [beginning('bram', 2)],
    reason: 'table',
  },
  {
    what: 'begins the second entry of who keyed the first',
    before: (team) => keyed(team, 'anna', 1, ballots),
    forged: () => [beginning('anna', 2)],
    reason: 'table',
  },
  {
    what: 'hands in an entry that a colleague is at',
    before: atFirst,
    forged: () => [entering('bram', 1)],
    reason: 'table',
  },
  {
    what: 'hands in a ballot for a list that is not there',
    before: atFirst,
    forged: () => [entering('anna', 1, ['CK=9'])],
    reason: 'table',
  },
  {
    what: 'hands in a ballot in another spelling',
    before: atFirst,
    forged: () => [entering('anna', 1, ['CK=1:H'])],
    reason: 'table',
  },
  {
    what: 'hands in two ballots as one',
    before: atFirst,
    forged: () => [entering('anna', 1, ['2x CK=1'])],
    reason: 'table',
  },
  {
    what: 'corrects a place that is not open',
    before: correcting,
    forged: () => [
      {
        type: 'bundle-corrected',
        ...bram,
        data: { ...bundlePlace(1), entry: 2, places: { 'ballot/1': head2 } },
      },
    ],
    reason: 'table',
  },
  {
    what: 'decides a place by who keyed it',
    before: differing,
    forged: () => [
      { type: 'bundle-decided', ...who, data: { ...bundlePlace(1), place: 2, ballot: head2, reason: 'x' } },
    ],
    reason: 'table',
  },
  {
    what: 'sets nothing aside',
    before: (team) => keyed(team, 'anna', 2, ballots),
    forged: () => [resetting],
    reason: 'table',
  },
  {
    what: 'is by nobody',
    before: atFirst,
    forged: () => [{ ...entering('anna', 1), officer: null }],
    reason: 'who',
  },
];

test('a ballot set aside by hand before its table is begun is a day like any other', async () => {
  write(setAsideByHand, ({ ledger, at }) =>
    unwrap(sitDown(ledger, at('anna').clock, at('anna').officer, bundlePlace(1))),
  );
  expect(codeOf(await verify())).toBe('fine');
});

test('so is one that is set aside once a bundle was given up', async () => {
  write(
    (team) => {
      const { place, draft } = unwrap(sitDownToBundle(team.at('anna'), bundlePlace(1)));
      unwrap(giveUpBundle(team.at('anna'), place, draft));
    },
    setAsideByHand,
    ({ ledger, at }) => unwrap(sitDown(ledger, at('bram').clock, at('bram').officer, bundlePlace(1))),
  );
  expect(codeOf(await verify())).toBe('fine');
});

describe('events that no use case would write, and that end in one which', () => {
  test.each([...wrongCounts, ...wrongActs, ...wrongSuspects])(
    '$what, are found',
    async ({ before, forged, reason }) => {
      const last = write(before);
      expect(codeOf(await verify())).toBe('fine');
      const events = forged(last + 1);
      forge(events);
      const verified = await verify();

      expect(codeOf(verified)).toBe('LEDGER_EVENT_OUT_OF_PLACE');
      expect(verified).toMatchObject({
        error: { params: { seq: last + events.length, type: events.at(-1)?.type, reason } },
      });
    },
  );

  test.each<readonly [string, (next: number) => readonly OfficeEvent[]]>([
    ['before its batch', () => [entering('bram', 2)]],
    ['before its first ballot', (next) => [entering('bram', 2), opened(next + 1)]],
    [
      'before the end of its batch',
      (next) => [
        ...[entering('bram', 2), opened(next + 1)],
        ...[counted(next + 1, 1, head1), counted(next + 1, 2, head2), counted(next + 1, 3, names1)],
      ],
    ],
  ])('a record that ends when a bundle is agreed, %s, lacks its next event', async (_, forged) => {
    const last = write(atSecond);
    const events = forged(last + 1);
    forge(events);

    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_MISSING', params: { seq: last + events.length + 1 } },
    });
  });

  test.each([
    ['a bundle without a number', '$.bundle', 0],
    ['a bundle of five digits', '$.bundle', 10_000],
    ['a third entry', '$.entry', 3],
    ['a ballot that is no text', '$.ballots[0]', 1],
    ['something that no event of its type says', '$.officer', 'anna'],
  ])('%s is no event of ours', async (_, where, value) => {
    write((team) => keyed(team, 'anna', 1, ballots));
    tamper(path, (db) => {
      db.prepare(`UPDATE event SET data = json_set(data, ?, ?) WHERE type = 'bundle-entered'`).run(
        where,
        value,
      );
      rechain(db);
    });

    expect(codeOf(await verify())).toBe('LEDGER_EVENT_UNREADABLE');
  });

  test('a bundle of 101 ballots is no event of ours', async () => {
    write((team) =>
      keyed(
        team,
        'anna',
        1,
        Array.from({ length: 100 }, () => head1),
      ),
    );
    tamper(path, (db) => {
      db.prepare(
        `UPDATE event SET data = json_insert(data, '$.ballots[#]', ?) WHERE type = 'bundle-entered'`,
      ).run(head1);
      rechain(db);
    });

    expect(codeOf(await verify())).toBe('LEDGER_EVENT_UNREADABLE');
  });
});
