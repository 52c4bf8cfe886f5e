/** The soft codes S1 to S6 of a bureau that counts ballot by ballot. */
import { describe, expect, it } from 'vitest';
import type { SoftCode } from '../../src/count/problems.ts';
import { BureauId } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { bundlesOnPaper } from '../../src/office/bundle-list.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { declareKinds } from '../../src/office/kinds.ts';
import { missingOfBundles } from '../../src/office/presentable.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { sitDown } from '../../src/office/tables.ts';
import { receiveTransfer, sendTransfer } from '../../src/office/transfers.ts';
import { urnBalance } from '../../src/office/urn-balance.ts';
import { bundleAt, key, keyTwice, type Room, room, setAside } from './bundle-office.ts';
import { codeOf, done, entry, place, right } from './paper-office.ts';
import { cantonPackage, officer, paper } from './practice-canton.ts';
import { remark as remarkOn } from './remarking.ts';
import { council, declares, say, sayTwice, sharedPaperPackage } from './urn-office.ts';

const raised = ({ ledger }: Room) =>
  raisedCodes(ledger).map(({ bureau, contest, problem }) => ({ bureau, contest, ...problem }));
const remark = ({ ledger, clock }: Room, code: SoftCode, where: TablePlace = place) =>
  remarkOn({ ledger, clock, officer: officer('anna') }, where, code, 'three voters took it home');
const owedOnBoard = ({ ledger }: Room) =>
  board(ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper?.owed;
const missing = ({ ledger }: Room) =>
  missingOfBundles({
    ...{ rows: bundlesOnPaper(ledger, place), urn: urnBalance(ledger, place), suspects: 0 },
    raised: raisedCodes(ledger).filter((one) => one.contest === place.contest),
  });

const byTable = (the: Room, bureau: BureauId, figures: Readonly<Record<string, number>> = right) => {
  for (const name of ['anna', 'bram']) {
    const sitting = done(sitDown(the.ledger, the.clock, officer(name), { ...place, bureau }));
    done(
      handIn(the.ledger, the.clock, officer(name), sitting.place, { ...sitting.draft, ...entry(figures) }),
    );
  }
};
const declaresPaper = (the: Room) => declares(the, { ticked: 6, issued: 7, takenBack: 1 }, [place.contest]);

describe('the urns of a bureau that counts ballot by ballot', () => {
  it('are held against what its stations declared, once two officers have said what was in them', () => {
    const the = room();
    declares(the, { ticked: 5, issued: 7, takenBack: 1 });
    keyTwice(the, ['CK=2', 'CK=5']);
    done(say(the, 'anna', 4));
    expect(raised(the)).toEqual([]);
    done(say(the, 'bram', 4));
    const of = { bureau: paper, contest: 'CK' };
    expect(raised(the)).toEqual([
      {
        ...of,
        code: 'COUNT_FOUND_NOT_DEPOSITED',
        params: { contest: 'CK', where: 'all', found: 4, expected: 6 },
      },
      {
        ...of,
        code: 'COUNT_TICKED_NOT_DEPOSITED',
        params: { contest: 'CK', station: 1, found: 6, expected: 5 },
      },
    ]);

    declares(the, { ticked: 4, issued: 5, takenBack: 1 });
    expect(raised(the)).toEqual([]);
    sayTwice(the, council, 3);
    expect(raised(the)).toEqual([
      {
        ...of,
        contest: 'GR',
        code: 'COUNT_FOUND_NOT_DEPOSITED',
        params: { contest: 'GR', where: 'all', found: 3, expected: 4 },
      },
    ]);
  });

  it('owe a word on a station that did not say, and are held against the electors registered in any case', () => {
    const the = room();
    declares(the, { ticked: null, issued: null, takenBack: 1 });
    keyTwice(the, ['CK=2']);
    const notSaid = {
      ...{ bureau: paper, contest: 'CK', code: 'COUNT_STATION_NOT_DECLARED' },
      params: { contest: 'CK', station: 1, missing: 'both' },
    };
    sayTwice(the, place, 800);
    expect(raised(the)).toEqual([notSaid]);
    sayTwice(the, place, 801);
    expect(raised(the)).toMatchObject([
      notSaid,
      { code: 'COUNT_FOUND_OVER_REGISTERED', params: { found: 801, expected: 800 } },
    ]);
  });

  it('are held against what every station said of the voters who hold that paper', () => {
    const two = JSON.parse(cantonPackage);
    two.bureaus[0].stations.push({ number: 7, municipality: '92094', registered: 800 });
    const the = room(undefined, JSON.stringify(two));
    const kind = (contests: readonly TablePlace['contest'][], issued: number) => ({
      ...{ contests, ticked: issued, issued, takenBack: 0 },
    });
    const both = [place.contest, council.contest];
    const tell = (number: number, ...kinds: readonly ReturnType<typeof kind>[]) => {
      const where = { bureau: paper, station: { municipality: '92094', number } };
      for (const name of ['anna', 'bram']) {
        done(declareKinds(the.ledger, the.clock, officer(name), where, kinds));
      }
    };
    keyTwice(the, ['CK=2']);
    sayTwice(the, place, 4);
    sayTwice(the, council, 4);
    tell(1, kind(both, 3), kind([place.contest], 2));
    expect(raised(the)).toMatchObject(
      ['CK', 'GR'].map((contest) => ({
        contest,
        code: 'COUNT_STATION_NOT_DECLARED',
        params: { station: 7 },
      })),
    );
    tell(7, kind(both, 1));
    expect(raised(the)).toEqual([
      {
        ...{ bureau: paper, contest: 'CK', code: 'COUNT_FOUND_NOT_DEPOSITED' },
        params: { contest: 'CK', where: 'all', found: 4, expected: 6 },
      },
    ]);
  });

  it('of too many electors are remarkable', () => {
    const large = cantonPackage.replace('"registered":800', '"registered":2401');
    const the = room(undefined, large);
    declares(the, { ticked: 1, issued: 1, takenBack: 0 });
    keyTwice(the, ['CK=2']);
    sayTwice(the, place, 1);
    expect(raised(the)).toMatchObject([
      { code: 'COUNT_BUREAU_OVER_LIMIT', params: { found: 2401, expected: 2400 } },
    ]);
  });

  it('and ballots that went from one contest to the other must be matched', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=2']);
    keyTwice(the, ['GR=1'], bundleAt(1, council));
    sayTwice(the, place, 3);
    sayTwice(the, council, 0);
    const transfer = done(
      sendTransfer(the.ledger, the.clock, officer('anna'), {
        from: place,
        to: council,
        ballots: 1,
        note: '',
      }),
    );
    const transfers = () => raised(the).filter(({ code }) => code === 'COUNT_TRANSFERS_NOT_MATCHED');
    const params = { side: 'unreceived', transfer };
    const unmatched = { code: 'COUNT_TRANSFERS_NOT_MATCHED', params };
    expect(transfers()).toMatchObject([
      { contest: 'CK', ...unmatched },
      { contest: 'GR', ...unmatched },
    ]);
    done(receiveTransfer(the.ledger, the.clock, officer('bram'), transfer, { ballots: 1, note: '' }));
    expect(transfers()).toEqual([]);
  });
});

describe('contests that share a paper', () => {
  it('are held together against what the stations declared, at the first of them', () => {
    const the = room(undefined, sharedPaperPackage);
    declaresPaper(the);
    keyTwice(the, ['CK=2']);
    expect(raised(the)).toEqual([]);
    sayTwice(the, council, 6);
    expect(raised(the)).toEqual([]);
    sayTwice(the, place, 7);
    expect(raised(the)).toEqual([
      {
        ...{ bureau: paper, contest: 'CK', code: 'COUNT_FOUND_NOT_DEPOSITED' },
        params: { contest: 'CK', where: 'all', found: 7, expected: 6 },
      },
    ]);
  });

  it('are not ready before all that the urns held of their paper is counted, of whichever it is', () => {
    const the = room(undefined, sharedPaperPackage);
    declaresPaper(the);
    keyTwice(the, ['CK=2', 'CK=5']);
    expect(missing(the)).toEqual([{ what: 'urn-unsaid', count: 1 }]);
    done(say(the, 'anna', 5, council));
    expect(missing(the)).toEqual([{ what: 'urn-said-once', count: 1 }]);
    done(say(the, 'bram', 5));
    expect(missing(the)).toEqual([
      { what: 'in-urn', count: 3 },
      { what: 'remarks', count: 1 },
    ]);
    key(the, 'anna', ['GR=1', 'GR=1', 'suspect'], bundleAt(1, council));
    expect(missing(the)).toMatchObject([{ what: 'bundles', count: 1 }, { what: 'in-urn' }, {}]);
    key(the, 'bram', ['GR=1', 'GR=1', 'suspect'], bundleAt(1, council));
    expect(missing(the)).toEqual([{ what: 'remarks', count: 1 }]);
    sayTwice(the, place, 6);
    expect(missing(the)).toEqual([{ what: 'in-urn', count: 1 }]);
  });
});

describe('a remark on what is raised there', () => {
  it('is owed before the contest is presented, on the board too, and is made as at a table', async () => {
    const the = room();
    declares(the, { ticked: 3, issued: 3, takenBack: 0 });
    keyTwice(the, ['CK=2', 'CK=5']);
    const code = 'COUNT_FOUND_NOT_DEPOSITED';
    done(say(the, 'bram', 2));
    expect(codeOf(remark(the, code))).toBe('CODE_NOT_RAISED');
    done(say(the, 'anna', 2));
    expect([owedOnBoard(the), missing(the)]).toEqual([1, [{ what: 'remarks', count: 1 }]]);

    done(remark(the, code));
    expect([owedOnBoard(the), missing(the)]).toEqual([0, []]);
    expect(raisedCodes(the.ledger)[0]?.remark?.text).toBe('three voters took it home');
    expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
  });

  it('no longer stands, where it is on what a station declared, once two officers say otherwise of that', async () => {
    const the = room(undefined, cantonPackage.replace('"registered":800', '"registered":1'));
    declares(the, { ticked: 9, issued: 9, takenBack: 0 });
    keyTwice(the, ['CK=2', 'CK=5']);
    sayTwice(the, place, 2);
    done(remark(the, 'COUNT_FOUND_NOT_DEPOSITED'));
    done(remark(the, 'COUNT_FOUND_OVER_REGISTERED'));
    const owed = () =>
      raisedCodes(the.ledger).flatMap(({ problem, remark: said }) => (said === null ? [problem.code] : []));
    declares(the, { ticked: 9, issued: 9, takenBack: 0 });
    expect(owed()).toEqual([]);
    declares(the, { ticked: 8, issued: 8, takenBack: 0 });
    expect(owed()).toEqual(['COUNT_FOUND_NOT_DEPOSITED']);
    expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
  });

  it('no longer stands once the urns were counted again, with another figure', async () => {
    const the = room();
    declares(the, { ticked: 9, issued: 9, takenBack: 0 });
    keyTwice(the, ['CK=2', 'CK=5']);
    sayTwice(the, place, 2);
    done(remark(the, 'COUNT_FOUND_NOT_DEPOSITED'));
    done(say(the, 'bram', 2));
    expect(owedOnBoard(the)).toBe(0);
    sayTwice(the, place, 3);
    expect(owedOnBoard(the)).toBe(1);
    done(say(the, 'chair', 4));
    expect([owedOnBoard(the), codeOf(remark(the, 'COUNT_FOUND_NOT_DEPOSITED'))]).toEqual([
      0,
      'CODE_NOT_RAISED',
    ]);
    expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
  });

  it('no longer stands once the urns of the paper were counted again, at another of its contests', async () => {
    const the = room(undefined, sharedPaperPackage);
    declaresPaper(the);
    keyTwice(the, ['CK=2']);
    sayTwice(the, place, 3);
    done(remark(the, 'COUNT_FOUND_NOT_DEPOSITED'));
    done(say(the, 'bram', 3, council));
    expect(reportModel(the.ledger, null).remarks).toMatchObject([
      { contest: 'CK', figures: [{ found: 3, expected: 6 }] },
    ]);

    sayTwice(the, council, 4);
    expect(owedOnBoard(the)).toBe(1);
    expect(reportModel(the.ledger, null).remarks).toMatchObject([
      { contest: 'CK', figures: [{ found: 4, expected: 6 }], text: null },
    ]);
    expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
  });

  it('says nothing of a table, where the bureau has counted by table since', async () => {
    const the = room();
    declares(the, { ticked: 3, issued: 3, takenBack: 0 });
    keyTwice(the, ['CK=2']);
    sayTwice(the, place, 1);
    done(remark(the, 'COUNT_FOUND_NOT_DEPOSITED'));
    done(setAside(the, 'chair'));
    byTable(the, paper, { ...right, 'deposited/92094/1': 290, 'ticked/92094/1': 290 });

    expect(raisedCodes(the.ledger)).toMatchObject([
      { problem: { params: { found: 300, expected: 290 } }, remark: null },
    ]);
    expect(reportModel(the.ledger, null).remarks).toMatchObject([{ figures: [{ found: 300 }], text: null }]);
    expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
  });
});

describe('the share of ballots that are blank or invalid', () => {
  const others = ['TB-2', 'TB-3', 'TB-4', 'TB-5'].map((id) => BureauId.parse(id));
  const wide = JSON.parse(cantonPackage, (name, value) =>
    name === 'bureaus'
      ? [
          ...value,
          ...others.map((id, index) => ({
            ...{ id, name: id, kind: 'counting', contests: ['CK'] },
            stations: [{ number: 11 + index, municipality: '92094', registered: 800 }],
          })),
        ]
      : value,
  );
  const ballots = (blank: number) => [
    ...Array.from({ length: blank }, () => 'CK=blank'),
    ...Array.from({ length: 60 - blank }, () => 'CK=2'),
  ];
  const unusual = (the: Room) =>
    raised(the).flatMap(({ bureau, code, params }) =>
      code === 'COUNT_BLANK_OR_INVALID_UNUSUAL' ? [{ bureau, ...params }] : [],
    );

  it('is held against the other bureaus once the whole contest is counted', () => {
    const the = room(undefined, JSON.stringify(wide));
    for (const bureau of others) byTable(the, bureau);
    keyTwice(the, ballots(40));
    sayTwice(the, place, 62);
    expect(unusual(the)).toEqual([]);
    keyTwice(the, ['CK=blank', 'CK=5'], bundleAt(2));
    expect(unusual(the)).toEqual([
      { bureau: paper, contest: 'CK', found: 41, of: 62, others: 80, ofOthers: 1200 },
    ]);
    done(setAside(the, 'chair', 2));
    expect(unusual(the)).toEqual([]);
  });

  it('is usual where it is that of the others', () => {
    const the = room(undefined, JSON.stringify(wide));
    for (const bureau of others) byTable(the, bureau);
    keyTwice(the, ballots(4));
    sayTwice(the, place, 60);
    expect(unusual(the)).toEqual([]);
  });

  it('is among the others of a bureau that counts by table, once the whole contest is counted', () => {
    const the = room(undefined, JSON.stringify(wide));
    const [one, two, three] = others;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three bureaus');
    for (const bureau of [one, two]) byTable(the, bureau);
    byTable(the, three, { ...right, 'category/2/headOnly': 10, blankOrInvalid: 160 });
    key(the, 'anna', ballots(4));
    sayTwice(the, place, 60);
    expect(unusual(the)).toEqual([]);
    key(the, 'bram', ballots(4));
    expect(unusual(the)).toContainEqual({
      ...{ bureau: three, contest: 'CK', found: 160, of: 300 },
      ...{ others: 44, ofOthers: 660 },
    });
  });
});
