/**
 * Two contests on one paper, each with its count table (KWB 156 §1/1, 161). Its ballots lay in one urn and were counted
 * before anybody unfolded them (KWB 155); the station declared them once (KWB 147). So what is found of both is held against
 * what was declared, and of one alone nothing can be said.
 */
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { completeness } from '../../src/office/completeness.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { presentChecklist } from '../../src/office/present-checklist.ts';
import { bureauReconciliation } from '../../src/office/reconciliation.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { sitDown } from '../../src/office/tables.ts';
import { type Desk, done, paperDesk, place, reset } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';
import { remark } from './remarking.ts';
import { council, sharedPaperPackage } from './urn-office.ts';

type Figures = Readonly<Record<string, number>>;

const declares = (ticked: number, deposited: number): Figures => ({
  'ticked/92094/1': ticked,
  'deposited/92094/1': deposited,
});
/** The pile of the first contest, which is the home of the paper, and that of the second. */
const chamberPile = (ballots: number): Figures => ({
  ...{ 'found/1': ballots, blankOrInvalid: 20, 'category/2/headOnly': ballots - 20 },
});
const councilPile = (ballots: number): Figures => ({ 'found/1': ballots, 'category/1/headOnly': ballots });

function key(desk: Desk, where: TablePlace, figures: Figures, urns = 1): void {
  const shape = { urns, blankAndInvalid: 'sum' } as const;
  for (const name of ['anna', 'bram']) {
    const { place: at, draft } = done(sitDown(desk.ledger, desk.clock, officer(name), where));
    done(handIn(desk.ledger, desk.clock, officer(name), at, { version: draft.version, shape, figures }));
  }
}

/** Both tables, keyed by two officers each. */
function counted(ofChamber: Figures, ofCouncil: Figures): Desk {
  const desk = paperDesk(sharedPaperPackage);
  key(desk, place, ofChamber);
  key(desk, council, ofCouncil);
  return desk;
}

const raised = ({ ledger }: Desk) =>
  raisedCodes(ledger).map(({ contest, problem: { code, params } }) => {
    const { contest: _, ...figures } = params ?? {};
    return [contest, code, figures];
  });
const row = ({ ledger }: Desk) => bureauReconciliation(ledger, paper)?.contests[0];
const points = ({ ledger }: Desk) =>
  Object.fromEntries(
    presentChecklist(ledger, paper).map(({ what, count, known }) => [what, known ? count : 'not known']),
  );
const verifies = async ({ path }: Desk) => (await officeFiles.verify(path, () => undefined)).ok;

describe('an urn of 300 ballots, 200 of one contest and 100 of the other', () => {
  it('owes no word on electors, and is reconciled', async () => {
    const desk = counted({ ...declares(300, 300), ...chamberPile(200) }, councilPile(100));
    expect(raised(desk)).toEqual([]);
    expect(row(desk)).toMatchObject({ deposited: 300, found: 300, difference: 0, agreement: 'agrees' });
    expect(completeness(desk.ledger, paper)).toMatchObject({ agreed: 2, remarksOwed: 0 });
    expect(points(desk)).toMatchObject({ remarks: 0, electors: 0 });
    expect(await verifies(desk)).toBe(true);
  });

  it('is held against nothing before both tables are agreed', () => {
    const desk = paperDesk(sharedPaperPackage);
    key(desk, place, { ...declares(300, 299), ...chamberPile(200) });
    expect([raised(desk), row(desk)?.found]).toEqual([[], null]);
    expect(points(desk)).toMatchObject({ tables: 1, remarks: 'not known', electors: 'not known' });
    key(desk, council, councilPile(100));
    expect(raised(desk)).toEqual([
      ['CK', 'COUNT_FOUND_NOT_DEPOSITED', { where: 'urn', urn: 1, station: 1, found: 300, expected: 299 }],
      ['CK', 'COUNT_TICKED_NOT_DEPOSITED', { station: 1, found: 299, expected: 300 }],
    ]);
  });

  it.each([
    ['in the second table alone', {}, declares(300, 300)],
    ['in both', declares(300, 300), declares(300, 300)],
    ['half in each', { 'ticked/92094/1': 300 }, { 'deposited/92094/1': 300 }],
  ] as const)('may have what its station declared %s: it counts once', (_where, first, second) => {
    const desk = counted({ ...first, ...chamberPile(200) }, { ...second, ...councilPile(100) });
    expect(raised(desk)).toEqual([]);
    expect(row(desk)).toMatchObject({ ticked: 300, deposited: 300, agreement: 'agrees', unlike: [] });
    expect(board(desk.ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper).toMatchObject({
      ...{ found: 300, deposited: 300, owed: 0 },
    });
  });

  it('does not agree where its tables have two figures of one declaration: both are told', () => {
    const desk = counted(
      { ...declares(300, 300), ...chamberPile(200) },
      { 'deposited/92094/1': 301, ...councilPile(100) },
    );
    expect(row(desk)).toMatchObject({
      ...{ deposited: 300, difference: 0, agreement: 'differs' },
      unlike: [
        { figure: 'ticked', from: 'tables', value: 300 },
        { figure: 'deposited', from: 'tables', value: 300 },
        { figure: 'deposited', from: 'tables', value: 301 },
      ],
    });
  });
});

describe('what is owed on a paper of two tables', () => {
  it('is owed once, at the home: of a station that declared nothing', () => {
    const desk = counted(chamberPile(200), councilPile(100));
    expect(raised(desk)).toEqual([['CK', 'COUNT_STATION_NOT_DECLARED', { station: 1, missing: 'both' }]]);
    expect(points(desk)).toMatchObject({ remarks: 1, electors: 1 });
  });

  // 800 electors; 840 ballots at most in an urn. Neither pile alone has so many.
  it('is owed of more ballots than electors, and of a full urn', () => {
    const full = (ballots: number) =>
      raised(
        counted({ ...declares(500 + ballots, 500 + ballots), ...chamberPile(500) }, councilPile(ballots)),
      );
    expect(full(300)).toEqual([]);
    const over = (found: number) => [
      'CK',
      'COUNT_FOUND_OVER_REGISTERED',
      { where: 'urn', urn: 1, station: 1, found, expected: 800 },
    ];
    expect(full(301)).toEqual([over(801)]);
    expect(full(341)).toEqual([
      over(841),
      ['CK', 'COUNT_URN_OVER_LIMIT', { urn: 1, found: 841, expected: 840 }],
    ]);
  });

  it('is of all urns together where one table has them apart and the other in one figure', () => {
    const desk = paperDesk(sharedPaperPackage);
    const { 'found/1': found, ...rest } = chamberPile(200);
    key(desk, place, { ...declares(300, 300), ...rest, found: found ?? 0 }, 0);
    key(desk, council, councilPile(99));
    expect(raised(desk)).toEqual([
      ['CK', 'COUNT_FOUND_NOT_DEPOSITED', { where: 'all', found: 299, expected: 300 }],
    ]);
  });

  it('is said at the home, on the figures of both, and owed again once the other table has another', async () => {
    const desk = counted({ ...declares(300, 300), ...chamberPile(200) }, councilPile(99));
    const code = 'COUNT_FOUND_NOT_DEPOSITED';
    const figures = [{ where: 'urn', urn: 1, station: 1, found: 299, expected: 300 }];
    const by = { ...desk, officer: officer('bram') };
    expect(remark(by, council, code, 'one is missing')).toMatchObject({ error: { code: 'CODE_NOT_RAISED' } });
    done(remark(by, place, code, 'one is missing'));
    const inReport = () =>
      reportModel(desk.ledger, paper).remarks.map((one) => [one.contest, one.code, one.figures, one.text]);
    expect(inReport()).toEqual([['CK', code, figures, 'one is missing']]);

    done(reset({ ...desk }, 'chair'));
    expect(inReport()).toEqual([]);
    key(desk, place, { ...declares(300, 300), ...chamberPile(199) });
    expect(inReport()).toEqual([['CK', code, [{ ...figures[0], found: 298 }], null]]);
    expect(await verifies(desk)).toBe(true);
  });
});
