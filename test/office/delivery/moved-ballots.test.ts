/** Ballots that went from one bureau to another, of which one at least counts on a machine of its own. */
import { describe, expect, it } from 'vitest';
import type { BureauId } from '../../../src/election/ids.ts';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { contestsByBallot } from '../../../src/office/by-ballot.ts';
import { canvass } from '../../../src/office/canvass.ts';
import { reportModel } from '../../../src/office/reporting/report-model.ts';
import { bureauId } from '../../support/elections.ts';
import { codeOf, type Desk, done } from '../paper-office.ts';
import { declared, keyTable, opened, presented, signedReportOf, tb1, tb2 } from '../sign-off-office.ts';
import { delivery, imported, trusting } from './delivery-office.ts';
import {
  bothAtOnePackage,
  bureauOf,
  chamber,
  chamberByBallot,
  council,
  counted,
  envelopes,
  evening,
  figuresOfChamber,
  figuresOfCouncil,
  machine,
  moved,
  remarked,
  signedAt,
  threePackage,
  withdrawn,
} from './moved-office.ts';

const verified = async ({ path }: Desk) => {
  const result = await officeFiles.verify(path, () => undefined);
  return result.ok ? 'ok' : JSON.stringify(result.error);
};

/** What the main bureau answers to the delivery of the bureau: taken, there, or the problem. */
async function answers(here: Desk, there: Desk, bureau: BureauId) {
  trusting(here, there, bureau);
  const answer = await imported(here, delivery(there, bureau));
  return answer.ok ? answer.value : answer.error;
}

/** How many ballots of each contest the canvass has. */
const canvassed = ({ ledger }: Desk): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ledger.election.contests.map((contest) => [contest.id, canvass(ledger, contest).total.found]),
  );

/** The same from what lay in the urns: of each election its own, and those of it that lay in the other’s urn. */
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const { own, strayed } = evening;
const naive = { CK: own.CK + sum(strayed.CK), GR: own.GR + sum(strayed.GR) };

/** The urns of all bureaus hold as many ballots as are canvassed: none was lost on the way, none counts twice. */
function expectNaiveSum(here: Desk): void {
  expect(canvassed(here)).toEqual(naive);
  const urns = [own.CK + sum(strayed.GR), own.GR + sum(strayed.CK)];
  expect(sum(Object.values(canvassed(here)))).toBe(sum(urns));
}

const toldIn = (desk: Desk) =>
  reportModel(desk.ledger, null).transfers.map(({ from, to, state }) => [
    ...[from.bureau, to.bureau, from.ballots, to.ballots, state],
    ...[from.officer, to.officer],
  ]);
const toldOnce = [
  ['TB-1', 'TB-2', 2, 2, 'received', 'anna@TB-1', 'bram@TB-1'],
  ['TB-1', 'TB-2', 3, 3, 'received', 'anna@TB-1', 'bram@TB-1'],
  ['TB-2', 'TB-1', 1, 1, 'received', 'anna@TB-2', 'bram@TB-2'],
];

function officeIsSigned(here: Desk): void {
  done(declared(here, null));
  signedReportOf(here, null);
}

describe('ballots that went from a bureau to another', () => {
  it('come out right where both delivered from machines of their own, whichever comes first', async () => {
    // The one machine has the envelopes in another order than the other.
    const desks = new Map([
      [tb1, bureauOf(tb1)],
      [tb2, bureauOf(tb2, [3, 2])],
    ]);
    const there = (bureau: BureauId): Desk => desks.get(bureau) ?? machine();
    for (const order of [
      [tb1, tb2],
      [tb2, tb1],
    ]) {
      const here = machine();
      for (const bureau of order) expect(await answers(here, there(bureau), bureau)).toBe('taken');
      expectNaiveSum(here);
      expect(toldIn(here)).toEqual(toldOnce);
      for (const bureau of order) {
        expect(await answers(here, there(bureau), bureau)).toBe('there');
        expect(reportModel(here.ledger, bureau)).toEqual(reportModel(there(bureau).ledger, bureau));
      }
      expect(here.ledger.deliveredTransfers()).toHaveLength(6);
      expect(() => moved(here, chamber, council, 5)).toThrow('REPORT_DELIVERED');
      officeIsSigned(here);
      expect(await verified(here)).toBe('ok');
    }
  });

  it('come out right where both counted on one machine that is not the main bureau’s', async () => {
    const there = bureauOf(tb1);
    signedAt(there, tb2);
    const here = machine();
    expect(await answers(here, there, tb1)).toBe('taken');
    // As long as the other bureau has told of none, all are as this one tells them.
    expect(toldIn(here).map(([, , , , , officer]) => officer)).toEqual(
      Array.from({ length: 3 }, () => 'anna@TB-1'),
    );
    expect(await answers(here, there, tb2)).toBe('taken');
    expectNaiveSum(here);
    expect(toldIn(here)).toEqual(toldOnce);
    expect(await verified(here)).toBe('ok');
  });

  it('come out right where the other bureau counts at the main bureau, before the delivery comes or after it', async () => {
    const before = machine();
    envelopes(before);
    signedAt(before, tb2);
    expect(await answers(before, bureauOf(tb1), tb1)).toBe('taken');
    const after = machine();
    expect(await answers(after, bureauOf(tb1), tb1)).toBe('taken');
    envelopes(after);
    signedAt(after, tb2);
    for (const here of [before, after]) {
      expectNaiveSum(here);
      // It is the bureau that counts here that tells of them.
      expect(toldIn(here).map(([, , , , , officer]) => officer)).toEqual(['anna', 'anna', 'anna']);
      officeIsSigned(here);
      expect(await verified(here)).toBe('ok');
    }
  });

  it('come out right where a bureau counts ballot by ballot', async () => {
    const there = chamberByBallot();
    const here = machine();
    expect(await answers(here, there, tb1)).toBe('taken');
    expect(canvassed(here)['CK']).toBe(9 - 4 + 1);
    expect(reportModel(here.ledger, tb1)).toEqual(reportModel(there.ledger, tb1));
    expect(contestsByBallot(here.ledger)[0]?.urn).toMatchObject({
      ...{ ballots: 9, sent: 4, received: 1, expected: 6, counted: 6, unmatched: 0 },
    });
    const [table] = reportModel(here.ledger, null).countTables;
    expect(table?.sections.find(({ section }) => section === 'found')?.figures).toMatchObject({
      ...{ found: 9, transferredOut: 4, transferredIn: 1 },
    });
    expect(await verified(here)).toBe('ok');
  });

  it('between a bureau and a third are nothing to the other', async () => {
    const there = machine(threePackage);
    envelopes(there);
    moved(there, { ...chamber, bureau: bureauId('TB-3') }, council, 4);
    counted(there, tb2);
    remarked(there, council);
    signedReportOf(there, tb2);
    const here = machine(threePackage);
    expect(await answers(here, there, tb2)).toBe('taken');
    expect(await answers(here, bureauOf(tb1, undefined, threePackage), tb1)).toBe('taken');
  });

  it('between two elections of one bureau are told by that alone', async () => {
    const there = machine(bothAtOnePackage);
    const own = { ...council, bureau: tb1 };
    for (const ballots of [...strayed.GR]) moved(there, chamber, own, ballots);
    moved(there, own, chamber, sum(strayed.CK));
    keyTable(there, tb1, figuresOfChamber);
    keyTable(there, tb1, figuresOfCouncil, own.contest);
    done(declared(there, tb1));
    signedReportOf(there, tb1);
    const here = machine(bothAtOnePackage);
    expect(await answers(here, there, tb1)).toBe('taken');
    expectNaiveSum(here);
    expect(toldIn(here)).toHaveLength(3);
    expect(await verified(here)).toBe('ok');
  });
});

describe('envelopes that were withdrawn', () => {
  it('stand in the tables with a remark at each, and come out right', async () => {
    const there = machine(bothAtOnePackage);
    const own = { ...council, bureau: tb1 };
    withdrawn(there, moved(there, chamber, own, 5, 4));
    keyTable(there, tb1, figuresOfChamber);
    keyTable(there, tb1, figuresOfCouncil, own.contest);
    for (const place of [chamber, own]) remarked(there, place);
    done(declared(there, tb1));
    signedReportOf(there, tb1);
    const here = machine(bothAtOnePackage);
    expect(await answers(here, there, tb1)).toBe('taken');
    expectNaiveSum(here);
    expect(here.ledger.deliveredTransfers()).toEqual([]);
    expect(await verified(here)).toBe('ok');
  });
});

describe('two bureaus that tell otherwise', () => {
  const differs = (bureau: string, other: string, found: string, expected: string) => ({
    code: 'DELIVERY_TRANSFER_DIFFERS',
    params: { bureau, other, from: 'TB-1 CK', to: 'TB-2 GR', found, expected },
  });

  it('are found once both have delivered, until the one that is wrong has corrected it', async () => {
    const here = machine();
    const wrong = machine();
    envelopes(wrong, [2, 4]);
    counted(wrong, tb2);
    remarked(wrong, council);
    signedReportOf(wrong, tb2);
    const there = bureauOf(tb1);
    expect(await answers(here, wrong, tb2)).toBe('taken');
    const { seq } = here.ledger.head();
    expect(await answers(here, there, tb1)).toMatchObject(differs('TB-1', 'TB-2', '2, 3', '2, 4'));
    expect(here.ledger.head().seq).toBe(seq + 1);

    done(opened(here, tb2, 'the second envelope held three'));
    // What was sent back may change: the other is taken meanwhile.
    expect(await answers(here, there, tb1)).toBe('taken');
    done(opened(wrong, tb2, 'the second envelope held three'));
    signedReportOf(wrong, tb2);
    expect(await answers(here, wrong, tb2)).toMatchObject(differs('TB-2', 'TB-1', '2, 4', '2, 3'));
    done(opened(wrong, tb2, 'the second envelope held three'));
    withdrawn(wrong, 2);
    moved(wrong, chamber, council, 3);
    signedReportOf(wrong, tb2);
    expect(await answers(here, wrong, tb2)).toBe('taken');
    expectNaiveSum(here);
    expect(await verified(here)).toBe('ok');
  });

  it('are found where the other counts here and is done', async () => {
    const here = machine();
    envelopes(here, [5]);
    signedAt(here, tb2);
    const there = bureauOf(tb1);
    expect(await answers(here, there, tb1)).toMatchObject(differs('TB-1', 'TB-2', '2, 3', '5'));
    done(opened(here, tb2, 'there were two envelopes'));
    expect(await answers(here, there, tb1)).toBe('taken');
    expect(codeOf(presented(here, tb2))).toBe('REPORT_NOT_READY');
    withdrawn(here, 1);
    for (const ballots of [2, 3]) moved(here, chamber, council, ballots);
    signedReportOf(here, tb2);
    expectNaiveSum(here);
    expect(await verified(here)).toBe('ok');
  });

  it('are found where the other counts here and the delivery tells nothing', async () => {
    const here = machine();
    envelopes(here);
    signedAt(here, tb2);
    const silent = machine();
    counted(silent, tb1);
    remarked(silent, chamber);
    signedReportOf(silent, tb1);
    expect(await answers(here, silent, tb1)).toMatchObject(differs('TB-1', 'TB-2', '—', '2, 3'));
  });

  it('are found where the one tells of an envelope of which the other tells nothing', async () => {
    const here = machine();
    const silent = machine();
    counted(silent, tb2);
    remarked(silent, council);
    signedReportOf(silent, tb2);
    expect(await answers(here, silent, tb2)).toBe('taken');
    expect(await answers(here, bureauOf(tb1), tb1)).toMatchObject(differs('TB-1', 'TB-2', '2, 3', '—'));

    const other = machine();
    expect(await answers(other, bureauOf(tb1), tb1)).toBe('taken');
    expect(await answers(other, silent, tb2)).toMatchObject(differs('TB-2', 'TB-1', '—', '2, 3'));
    expect(await verified(other)).toBe('ok');
  });

  it('keep a bureau out of which something was recorded here between it and one that delivered', async () => {
    const here = machine();
    expect(await answers(here, bureauOf(tb1), tb1)).toBe('taken');
    const transfer = moved(here, chamber, council, 5);
    const there = bureauOf(tb2);
    expect(await answers(here, there, tb2)).toMatchObject({ code: 'DELIVERY_BUREAU_AT_WORK' });
    withdrawn(here, transfer);
    expect(await answers(here, there, tb2)).toBe('taken');
    expectNaiveSum(here);
    expect(toldIn(here).filter(([, , , , state]) => state === 'received')).toEqual(toldOnce);
    expect(toldIn(here)).toHaveLength(toldOnce.length + 1);
    expect(await verified(here)).toBe('ok');
  });

  it('keep a bureau out of which something was recorded here between two of its own elections', async () => {
    const own = { ...council, bureau: tb1 };
    const there = machine(bothAtOnePackage);
    moved(there, chamber, own, 5);
    moved(there, own, chamber, 1);
    keyTable(there, tb1, figuresOfChamber);
    keyTable(there, tb1, figuresOfCouncil, own.contest);
    done(declared(there, tb1));
    signedReportOf(there, tb1);
    const here = machine(bothAtOnePackage);
    const transfer = moved(here, chamber, own, 5);
    expect(await answers(here, there, tb1)).toMatchObject({ code: 'DELIVERY_BUREAU_AT_WORK' });
    withdrawn(here, transfer);
    expect(await answers(here, there, tb1)).toBe('taken');
    expect(toldIn(here).map(([, , sent, , state]) => [sent, state])).toEqual([
      [5, 'withdrawn'],
      [5, 'received'],
      [1, 'received'],
    ]);
    expect(await verified(here)).toBe('ok');
  });

  it('hold up a bureau that counts here and tells nothing', async () => {
    const here = machine();
    expect(await answers(here, bureauOf(tb1), tb1)).toBe('taken');
    counted(here, tb2);
    remarked(here, council);
    const answer = presented(here, tb2);
    expect(answer.ok ? 'presented' : answer.error).toMatchObject({
      code: 'REPORT_NOT_READY',
      params: { transfers: 2 },
    });
  });
});
