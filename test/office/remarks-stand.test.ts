/** A remark is of the figures that the officer saw, all of them, and of no others. */
import { describe, expect, it } from 'vitest';
import type { SoftCode } from '../../src/count/problems.ts';
import { BureauId } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { remarkOn } from '../../src/office/remark-on.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { sitDown } from '../../src/office/tables.ts';
import { sendTransfer } from '../../src/office/transfers.ts';
import { keyTwice, type Room, room, setAside } from './bundle-office.ts';
import { codeOf, type Desk, done, paperDesk, place, reset, right, tableEvents } from './paper-office.ts';
import { cantonPackage, officer, paper } from './practice-canton.ts';
import { remark, seen } from './remarking.ts';
import { council, declares, sayTwice } from './urn-office.ts';

/** Three stations at one bureau, an urn each, and four other bureaus. */
const stations = [1, 11, 12].map((number) => ({ number, municipality: '92094', registered: 800 }));
const others = ['TB-2', 'TB-3', 'TB-4', 'TB-5'].map((id) => BureauId.parse(id));
const wide = JSON.stringify(
  JSON.parse(cantonPackage, (name, value) =>
    name === 'bureaus'
      ? [
          ...value.map((bureau: { id: string }) => (bureau.id === paper ? { ...bureau, stations } : bureau)),
          ...others.map((id, index) => ({
            ...{ id, name: id, kind: 'counting', contests: ['CK'] },
            stations: [{ number: 21 + index, municipality: '92094', registered: 800 }],
          })),
        ]
      : value,
  ),
);

const keyTable = (
  { ledger, clock }: Desk,
  figures: Readonly<Record<string, number>>,
  { bureau, urns }: { readonly bureau: BureauId; readonly urns: number } = { bureau: paper, urns: 3 },
) => {
  const where = { ...place, bureau };
  for (const name of ['anna', 'bram']) {
    const sitting = done(sitDown(ledger, clock, officer(name), where));
    const shape = { urns, blankAndInvalid: 'sum' as const };
    const { version } = sitting.draft;
    done(handIn(ledger, clock, officer(name), sitting.place, { version, shape, figures }));
  }
};
/** 300 ballots found, 100 in each urn; what the stations say of them. */
const threeUrns = (ticked: readonly [number, number, number]) => ({
  ...right,
  ...{ 'found/1': 100, 'found/2': 100, 'found/3': 100 },
  ...Object.fromEntries(
    [1, 11, 12].flatMap((station, index) => [
      [`deposited/92094/${station}`, 100],
      [`ticked/92094/${station}`, ticked[index] ?? 0],
    ]),
  ),
});
const ticks: SoftCode = 'COUNT_TICKED_NOT_DEPOSITED';

const say = (desk: Desk, code: SoftCode, text: string, where: TablePlace = place) =>
  remark({ ...desk, officer: officer('bram') }, where, code, text);
/** What was said to each place where the code is raised at the bureau; `owed`, or `owed again` where what was said no longer stands. */
const told = ({ ledger }: Desk, code: SoftCode) =>
  raisedCodes(ledger)
    .filter((one) => one.bureau === paper && one.problem.code === code)
    .map(({ remark: said, outdated }) => said?.text ?? (outdated === null ? 'owed' : 'owed again'));
const inReport = ({ ledger }: Desk) =>
  reportModel(ledger, null)
    .remarks.filter(({ bureau, text }) => bureau === paper && text !== null)
    .map(({ code, figures, text }) => [code, figures, text]);
const verifies = async ({ path }: Desk) => (await officeFiles.verify(path, () => undefined)).ok;

describe('a remark on a count table', () => {
  it('is of every station that raises the code, with the figures of each, in the record and in the report', async () => {
    const desk = paperDesk(wide);
    keyTable(desk, threeUrns([99, 100, 98]));
    done(say(desk, ticks, 'three electors were not ticked'));

    const figures = [
      { station: 1, found: 100, expected: 99 },
      { station: 12, found: 100, expected: 98 },
    ];
    expect(told(desk, ticks)).toEqual(['three electors were not ticked', 'three electors were not ticked']);
    expect(tableEvents(desk).at(-1)).toMatchObject({
      type: 'table-remarked',
      data: { code: ticks, figures },
    });
    expect(inReport(desk)).toEqual([[ticks, figures, 'three electors were not ticked']]);
    expect(await verifies(desk)).toBe(true);
  });

  it('is owed again once one station more raises it, or one less', async () => {
    const desk = paperDesk(wide);
    keyTable(desk, threeUrns([99, 100, 100]));
    done(say(desk, ticks, 'one elector was not ticked'));
    for (const [figures, after] of [
      [threeUrns([99, 99, 100]), ['owed again', 'owed again']],
      [threeUrns([100, 99, 100]), ['owed again']],
    ] as const) {
      done(reset(desk, 'chair'));
      keyTable(desk, figures);
      expect(told(desk, ticks)).toEqual(after);
      expect(inReport(desk)).toEqual([]);
    }
    expect(await verifies(desk)).toBe(true);
  });

  it('stands again where the table is keyed anew with the same figures', async () => {
    const desk = paperDesk(wide);
    keyTable(desk, threeUrns([99, 100, 100]));
    done(say(desk, ticks, 'one elector was not ticked'));
    done(reset(desk, 'chair'));
    expect(inReport(desk)).toEqual([]);
    keyTable(desk, { ...threeUrns([99, 100, 100]), 'votes/2/E/1': 91 });
    expect(told(desk, ticks)).toEqual(['one elector was not ticked']);
    expect(await verifies(desk)).toBe(true);
  });

  it('is not of ballots that are sent on after it', async () => {
    const desk = paperDesk(wide);
    const send = (ballots: number) =>
      done(
        sendTransfer(desk.ledger, desk.clock, officer('anna'), {
          from: place,
          to: council,
          ballots,
          note: '',
        }),
      );
    keyTable(desk, threeUrns([100, 100, 100]));
    send(1);
    done(say(desk, 'COUNT_TRANSFERS_NOT_MATCHED', 'one ballot, found after the table was agreed'));
    send(500);

    expect(told(desk, 'COUNT_TRANSFERS_NOT_MATCHED')).toEqual(['owed again', 'owed again']);
    expect(inReport(desk)).toEqual([]);
    expect(tableEvents(desk).at(-1)).toMatchObject({
      data: { text: 'one ballot, found after the table was agreed' },
    });
    expect(await verifies(desk)).toBe(true);
  });

  it('is not made on figures that have changed while the officer wrote', () => {
    const desk = paperDesk(wide);
    keyTable(desk, threeUrns([99, 100, 100]));
    const asked = seen(desk.ledger, place, ticks);
    done(reset(desk, 'chair'));
    keyTable(desk, threeUrns([98, 100, 100]));
    const answer = (it: typeof asked) =>
      codeOf(remarkOn(desk.ledger, desk.clock, officer('bram'), it, 'one elector was not ticked'));

    expect(answer(asked)).toBe('CODE_RAISED_OTHERWISE');
    expect(told(desk, ticks)).toEqual(['owed']);
    expect(answer(seen(desk.ledger, place, ticks))).toBe('done');
  });
});

describe('a remark on the share of blank and invalid ballots', () => {
  const unusual: SoftCode = 'COUNT_BLANK_OR_INVALID_UNUSUAL';
  const ofOthers = (desk: Desk, bureaus: readonly BureauId[]) => {
    for (const [index, bureau] of bureaus.entries()) {
      const station = 21 + others.indexOf(bureau);
      const figures = { [`deposited/92094/${station}`]: 300, [`ticked/92094/${station}`]: 300 };
      keyTable(
        desk,
        { ...right, ...figures, blankOrInvalid: 20 + index, 'found/1': 300 + index },
        { bureau, urns: 1 },
      );
    }
  };

  it('stands whatever the other bureaus have counted since, and the record has their figures of then', async () => {
    const desk = paperDesk(wide);
    ofOthers(desk, others.slice(0, 3));
    const blank = { 'category/2/headOnly': 50, blankOrInvalid: 120 };
    keyTable(desk, { ...threeUrns([100, 100, 100]), ...blank });
    done(say(desk, unusual, 'all looked at again'));
    const figures = { found: 120, of: 300, others: 63, ofOthers: 903 };
    expect(inReport(desk)).toEqual([[unusual, [figures], 'all looked at again']]);
    ofOthers(desk, others.slice(3));

    expect(raisedCodes(desk.ledger).find(({ problem }) => problem.code === unusual)).toMatchObject({
      problem: { params: { found: 120, others: 83, ofOthers: 1203 } },
      remark: { text: 'all looked at again' },
    });
    expect(inReport(desk)).toEqual([[unusual, [figures], 'all looked at again']]);
    expect(await verifies(desk)).toBe(true);
  });

  it('is owed again where ballots are counted one by one and a bundle is keyed anew with other blanks', async () => {
    const the: Room = room(undefined, wide);
    ofOthers(the, others);
    const mix = (valid: number, blank: number) => [
      ...Array.from({ length: valid }, () => 'CK=2'),
      ...Array.from({ length: blank }, () => 'CK=blank'),
    ];
    keyTwice(the, mix(60, 40));
    sayTwice(the, place, 100);
    done(say(the, unusual, 'forty blanks, all looked at again'));
    expect(told(the, unusual)).toEqual(['forty blanks, all looked at again']);
    done(setAside(the, 'chair'));
    keyTwice(the, mix(20, 80));

    expect(told(the, unusual)).toEqual(['owed again']);
    expect(inReport(the)).toEqual([]);
    expect(await verifies(the)).toBe(true);
  });
});

it('a remark on urns is owed again once the station declares other figures', async () => {
  const the = room();
  keyTwice(the, ['CK=2', 'CK=2']);
  sayTwice(the, place, 2);
  declares(the, { ticked: 3, issued: 3, takenBack: 0 });
  done(say(the, 'COUNT_FOUND_NOT_DEPOSITED', 'one voter walked off with it'));
  declares(the, { ticked: 400, issued: 400, takenBack: 0 });

  expect(told(the, 'COUNT_FOUND_NOT_DEPOSITED')).toEqual(['owed again']);
  expect(inReport(the)).toEqual([]);
  declares(the, { ticked: 3, issued: 3, takenBack: 0 });
  expect(told(the, 'COUNT_FOUND_NOT_DEPOSITED')).toEqual(['one voter walked off with it']);
  expect(await verifies(the)).toBe(true);
});
