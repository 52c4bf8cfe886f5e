import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeOf } from '../../src/count/ballot-type.ts';
import type { KindDeclaration } from '../../src/count/reconciliation.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { declareKinds } from '../../src/office/kinds.ts';
import { logPage } from '../../src/office/log.ts';
import { logCounts } from '../../src/office/log-kinds.ts';
import { bureauReconciliation } from '../../src/office/reconciliation.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { receiveTransfer, sendTransfer } from '../../src/office/transfers.ts';
import { bureauId, contestId } from '../support/elections.ts';
import { codeOf, type Desk, done, keyed, paperDesk, right } from './paper-office.ts';
import { ballotText, digital1, officer, opened, paper, read } from './practice-canton.ts';

const chamber = contestId('CK');
const council = contestId('GR');
const both = typeOf([chamber, council]);
const alone = typeOf([council]);

const kind = (
  contests: readonly (typeof chamber)[],
  ticked: number | null,
  issued: number | null = null,
  takenBack: number | null = null,
): KindDeclaration => ({ contests, ticked, issued, takenBack });

const declared = (
  { ledger, clock }: Desk,
  name: string,
  bureau: typeof paper,
  number: number,
  kinds: readonly KindDeclaration[],
) =>
  declareKinds(ledger, clock, officer(name), { bureau, station: { municipality: '92094', number } }, kinds);

/** Two officers say the same. */
const declaredTwice = (
  desk: Desk,
  bureau: typeof paper,
  number: number,
  kinds: readonly KindDeclaration[],
) => {
  for (const name of ['anna', 'bram']) done(declared(desk, name, bureau, number, kinds));
};

const verified = async ({ path }: Desk) => (await officeFiles.verify(path, () => undefined)).ok;

/** So many ballots scanned at DB-1, each of its own token. */
function scanned({ ledger, clock }: Desk, choices: string, from: number, ballots: number): number {
  const batch = opened(ledger, clock, 'anna');
  const readings = Array.from({ length: ballots }, (_, at) =>
    read(ledger, ballotText(ledger, choices, from, { last: from + at })),
  );
  recordBallots(ledger, batch, readings);
  return batch.id;
}

describe('a digital bureau', () => {
  it('has its ballots counted by type, taken back and voided ones apart, and the record of it verifies', async () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    const batch = scanned(desk, 'CK=2:H GR=blank', 0x11, 3);
    scanned(desk, 'GR=1:H', 0x41, 2);
    expect(ledger.ballotTypes(digital1)).toEqual(
      new Map([
        [both, 3],
        [alone, 2],
      ]),
    );

    done(undoLast(ledger, clock, officer('anna'), batch));
    const last = ledger.lastCounted(batch);
    done(voidBallot(ledger, clock, officer('chair'), last?.event ?? 0, 'shown to others'));
    expect(ledger.ballotTypes(digital1).get(both)).toBe(1);
    expect(await verified(desk)).toBe(true);
  });

  it('shows voters who were given the wrong ballot type, which no total shows', () => {
    const desk = paperDesk();
    scanned(desk, 'CK=2:H GR=blank', 0x11, 4);
    scanned(desk, 'GR=1:H', 0x41, 3);
    declaredTwice(desk, digital1, 2, [kind([chamber, council], 5), kind([council], 2)]);

    const found = bureauReconciliation(desk.ledger, digital1);
    expect(
      found?.types.map(({ type, expected, found, difference }) => [type, expected, found, difference]),
    ).toEqual([
      [both, 5, 4, -1],
      [alone, 2, 3, 1],
    ]);
    expect(found?.contests.map(({ paper: id, difference }) => [id, difference])).toEqual([
      ['CK', -1],
      ['GR', 0],
    ]);
    expect(found?.swapped).toBe(1);
  });
});

describe('a bureau that counts paper', () => {
  const stationFigures = { 'ticked/92094/1': 301, 'deposited/92094/1': 300, 'takenBack/92094/1': 4 };

  it('is reconciled by the figures of its agreed tables, and by none of one officer alone', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', { ...right, ...stationFigures });
    expect(bureauReconciliation(desk.ledger, paper)?.contests[0]).toMatchObject({
      found: null,
      ticked: null,
    });

    keyed(desk, 'bram', { ...right, ...stationFigures });
    const [row, other] = bureauReconciliation(desk.ledger, paper)?.contests ?? [];
    expect(row).toMatchObject({
      ...{ paper: 'CK', ticked: 301, issued: 304, takenBack: 4, deposited: 300, found: 300 },
      ...{ expected: 301, difference: -1, agreement: 'differs' },
    });
    expect(other).toMatchObject({ paper: 'GR', found: null, agreement: 'open' });
  });

  it('has what the agreed table says of a station that nobody declared by kind, apart from what is said by kind', () => {
    const desk = paperDesk();
    const at = () => bureauReconciliation(desk.ledger, paper)?.stations[0];
    const nothing = { ticked: null, issued: null, takenBack: null, deposited: null };
    keyed(desk, 'anna', { ...right, ...stationFigures });
    expect(at()).toMatchObject({ inTables: [], accounted: nothing });
    keyed(desk, 'bram', { ...right, ...stationFigures });
    const inTable = { ticked: 301, issued: 304, takenBack: 4, deposited: 300 };
    expect(at()).toMatchObject({
      ...{ inTables: [{ contest: 'CK', ...inTable }], accounted: inTable },
      said: { state: 'unsaid' },
    });
    done(declared(desk, 'anna', paper, 1, [kind([chamber], 299, 303, 3)]));
    expect(at()).toMatchObject({ inTables: [{ contest: 'CK', ...inTable }], accounted: nothing });
    done(declared(desk, 'bram', paper, 1, [kind([chamber], 299, 303, 3)]));
    expect(at()?.accounted).toEqual({ ticked: 299, issued: 303, takenBack: 3, deposited: 300 });
  });

  it('names the declared figures that should be one and are not, though as many were found as expected', () => {
    const desk = paperDesk();
    const figures = { 'ticked/92094/1': 300, 'deposited/92094/1': 302, 'takenBack/92094/1': 4 };
    for (const name of ['anna', 'bram']) keyed(desk, name, { ...right, ...figures });
    const row = () => bureauReconciliation(desk.ledger, paper)?.contests[0];
    expect(row()).toMatchObject({
      ...{ difference: 0, agreement: 'differs' },
      unlike: [
        { figure: 'ticked', from: 'tables', value: 300 },
        { figure: 'deposited', from: 'tables', value: 302 },
      ],
    });
    declaredTwice(desk, paper, 1, [kind([chamber], 300, 305, 4)]);
    expect(row()?.unlike.slice(1)).toEqual([
      { figure: 'ticked', from: 'kinds', value: 300 },
      { figure: 'deposited', from: 'tables', value: 302 },
      { figure: 'deposited', from: 'kinds', value: 301 },
    ]);
  });

  it('agrees where ballots of another election went on and were received: voters deposited them too', () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    const to = { bureau: paper, contest: council };
    const envelope = { from: { bureau: paper, contest: chamber }, to, ballots: 3, note: '' };
    const transfer = done(sendTransfer(ledger, clock, officer('anna'), envelope));
    done(receiveTransfer(ledger, clock, officer('bram'), transfer, { ballots: 3, note: '' }));
    const figures = { 'ticked/92094/1': 303, 'deposited/92094/1': 303, 'found/1': 303, transferredOut: 3 };
    for (const name of ['anna', 'bram']) keyed(desk, name, { ...right, ...figures });
    expect(bureauReconciliation(ledger, paper)?.contests[0]).toMatchObject({
      ...{ deposited: 303, found: 303, expected: 303, difference: 0, agreement: 'agrees' },
    });
    expect(raisedCodes(ledger)).toEqual([]);
  });

  it('expects of a contest the voters of every type that holds it', () => {
    const desk = paperDesk();
    for (const name of ['anna', 'bram']) keyed(desk, name, { ...right, ...stationFigures });
    declaredTwice(desk, paper, 1, [kind([chamber, council], 290), kind([chamber], 10)]);
    expect(bureauReconciliation(desk.ledger, paper)?.contests[0]).toMatchObject({
      expected: 300,
      difference: 0,
    });
  });
});

describe('the voters of a station by kind, beside an agreed table of its bureau', () => {
  const inTable = { 'ticked/92094/1': 300, 'deposited/92094/1': 300, 'takenBack/92094/1': 5 };
  const agreed = () => {
    const desk = paperDesk();
    for (const name of ['anna', 'bram']) keyed(desk, name, { ...right, ...inTable });
    return desk;
  };
  const station = ({ ledger }: Desk) => bureauReconciliation(ledger, paper)?.stations[0]?.contradictions;

  it('are no difference where both say the same, nor before two officers have said them', () => {
    const desk = agreed();
    done(declared(desk, 'anna', paper, 1, [kind([chamber], 299, 304, 6)]));
    expect(station(desk)).toEqual([]);
    done(
      declared(desk, 'anna', paper, 1, [kind([chamber, council], 290, 295, 5), kind([chamber], 10, 10, 0)]),
    );
    done(
      declared(desk, 'bram', paper, 1, [kind([chamber, council], 290, 295, 5), kind([chamber], 10, 10, 0)]),
    );
    expect(station(desk)).toEqual([]);
    expect(bureauReconciliation(desk.ledger, paper)?.contests[0]).toMatchObject({ agreement: 'agrees' });
  });

  it('are a difference with both figures where the table says otherwise', () => {
    const desk = agreed();
    declaredTwice(desk, paper, 1, [kind([chamber, council], 299, 304, 6), kind([council], 7, 8, 1)]);
    expect(station(desk)).toEqual([
      { contest: 'CK', figure: 'ticked', byKinds: 299, inTable: 300 },
      { contest: 'CK', figure: 'deposited', byKinds: 298, inTable: 300 },
      { contest: 'CK', figure: 'takenBack', byKinds: 6, inTable: 5 },
    ]);
    expect(bureauReconciliation(desk.ledger, paper)?.contests[0]).toMatchObject({ agreement: 'differs' });
  });

  it('are one in what was deposited alone, though as many voters were ticked', () => {
    const desk = agreed();
    declaredTwice(desk, paper, 1, [kind([chamber], 300, 304, 5)]);
    expect(station(desk)).toEqual([{ contest: 'CK', figure: 'deposited', byKinds: 299, inTable: 300 }]);
    expect(bureauReconciliation(desk.ledger, paper)?.contests[0]).toMatchObject({ agreement: 'differs' });
  });
});

describe('voter kinds of a station', () => {
  const said = ({ ledger }: Desk) => bureauReconciliation(ledger, paper)?.stations[0]?.said;

  it('count once two officers have said the same; what was said before stays in the record', async () => {
    const desk = paperDesk();
    const { ledger } = desk;
    const right = [kind([council], 3), kind([chamber, council], 701, 705, 5)];
    done(declared(desk, 'anna', paper, 1, [kind([council], 3), kind([chamber, council], 700, 705, 5)]));
    expect(done(declared(desk, 'bram', paper, 1, right))).toMatchObject({ state: 'differs', kinds: null });
    expect(done(declared(desk, 'anna', paper, 1, right))).toMatchObject({
      ...{ state: 'stands', officers: ['bram', 'anna'] },
      kinds: [kind([chamber, council], 701, 705, 5), kind([council], 3)],
    });
    expect(bureauReconciliation(ledger, paper)?.types.map(({ ticked }) => ticked)).toEqual([701, 3]);
    expect(ledger.kindsEventCount()).toBe(3);
    expect(logCounts(ledger).reconciliation).toBe(3);
    expect(ledger.events({ limit: 1, before: 3 })[0]?.data).toMatchObject({
      kinds: [kind([chamber, council], 700, 705, 5), kind([council], 3)],
    });
    expect(await verified(desk)).toBe(true);
  });

  it('are a figure nowhere as long as one officer alone says them, or two differ', () => {
    const desk = paperDesk();
    const { ledger } = desk;
    const nowhere = () => {
      const rows = board(ledger).rows.filter(({ bureau }) => bureau.id === paper);
      const shown = [bureauReconciliation(ledger, paper), rows, logPage(ledger, { limit: 9 })];
      // Digits of a hash are not figures.
      expect(JSON.stringify([...shown, ledger.stationKinds(paper), raisedCodes(ledger)])).not.toMatch(
        /\b81(23|25|32)\b/,
      );
    };
    const first = done(declared(desk, 'anna', paper, 1, [kind([chamber], 8123, 8125, 2)]));
    expect(first).toEqual({ state: 'said-once', officers: ['anna'], kinds: null, differing: [] });
    nowhere();
    done(declared(desk, 'bram', paper, 1, [kind([chamber], 8132, 8125, null)]));
    nowhere();
    expect(said(desk)).toEqual({
      ...{ state: 'differs', officers: ['anna', 'bram'], kinds: null },
      differing: [
        { type: 'CK', figure: 'ticked' },
        { type: 'CK', figure: 'takenBack' },
      ],
    });
  });

  it('differ in a type that one officer has not, and in a box that one left empty', () => {
    const desk = paperDesk();
    done(declared(desk, 'anna', paper, 1, [kind([chamber], 5), kind([council], 0)]));
    done(declared(desk, 'bram', paper, 1, [kind([chamber], 5)]));
    expect(said(desk)?.differing).toEqual([{ type: 'GR', figure: 'ticked' }]);
    done(declared(desk, 'chair', paper, 1, [kind([chamber], 6)]));
    expect(said(desk)?.differing).toEqual([
      { type: 'CK', figure: 'ticked' },
      { type: 'GR', figure: 'ticked' },
    ]);
  });

  it('are not found by trying: who spoke last waits for somebody else', async () => {
    const desk = paperDesk();
    done(declared(desk, 'anna', paper, 1, [kind([chamber], 417)]));
    done(declared(desk, 'bram', paper, 1, [kind([chamber], 410)]));
    expect(declared(desk, 'bram', paper, 1, [kind([chamber], 417)])).toMatchObject({
      error: { code: 'SAID_LAST', params: { officers: 'anna' } },
    });
    done(declared(desk, 'chair', paper, 1, [kind([chamber], 417)]));
    expect(said(desk)?.state).toBe('stands');
    expect(await verified(desk)).toBe(true);
  });

  it.each([
    ['by an auditor', 'audra', paper, 1, [kind([council], 1)], 'NOT_PERMITTED'],
    ['of a bureau that is none', 'anna', bureauId('TB-9'), 1, [kind([council], 1)], 'BUREAU_UNKNOWN'],
    ['of a station elsewhere', 'anna', paper, 2, [kind([council], 1)], 'STATION_NOT_AT_BUREAU'],
    ['in a contest elsewhere', 'anna', bureauId('DB-2'), 3, [kind([council], 1)], 'CONTEST_NOT_AT_BUREAU'],
    ['without a figure', 'anna', paper, 1, [kind([council], null)], 'KINDS_EMPTY'],
    ['of eight digits', 'anna', paper, 1, [kind([council], 10_000_000)], 'TABLE_FIGURE_TOO_LARGE'],
    [
      'with more back than issued',
      'anna',
      paper,
      1,
      [kind([council], 1, 2, 3)],
      'KINDS_TAKEN_BACK_OVER_ISSUED',
    ],
  ] as const)('%s are refused and leave nothing behind', (_what, name, bureau, station, kinds, code) => {
    const desk = paperDesk();
    const before = desk.ledger.head();
    expect(codeOf(declared(desk, name, bureau, station, kinds))).toBe(code);
    expect(desk.ledger.head()).toEqual(before);
  });
});

describe('contests on one paper', () => {
  it('are one row and one part of a type, by the home of the paper', () => {
    const desk = paperDesk(readFileSync('fixtures/elections/sint-genesius-rode.json', 'utf8'));
    const { ledger, clock } = desk;
    const digital = bureauId('DB-1');
    const [first, second] = ledger.election.contests;
    const home = first?.paperHome ?? chamber;
    const batch = opened(ledger, clock, 'anna', digital);
    const voted = [first, second].map((contest, at) => {
      const text = ballotText(ledger, `${contest?.id}=${contest?.lists[0]?.number}:H`, 0x21 + at, {
        bureau: digital,
      });
      return read(ledger, text, digital);
    });
    recordBallots(ledger, batch, voted);

    expect(ledger.ballotTypes(digital)).toEqual(new Map([[typeOf([home]), 2]]));
    expect(bureauReconciliation(ledger, digital)?.contests).toMatchObject([{ paper: home, found: 2 }]);
  });
});
