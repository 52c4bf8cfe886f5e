/** The ballots found in the urns of a bureau that counts ballot by ballot: a figure once two officers have said it. */
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { bundlesOf } from '../../src/office/bundle-list.ts';
import { contestsByBallot } from '../../src/office/by-ballot.ts';
import { declareFound } from '../../src/office/declare-found.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { logPage } from '../../src/office/log.ts';
import { missingOfBundles } from '../../src/office/presentable.ts';
import { bureauReconciliation } from '../../src/office/reconciliation.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { sitDown } from '../../src/office/tables.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { receiveTransfer, sendTransfer, withdrawTransfer } from '../../src/office/transfers.ts';
import { urnBalance } from '../../src/office/urn-balance.ts';
import { bureauId, contestId } from '../support/elections.ts';
import {
  bundleAt,
  deskOf,
  eventsOf,
  key,
  keyTwice,
  type Room,
  restarted,
  room,
  setAside,
} from './bundle-office.ts';
import { codeOf, done, place } from './paper-office.ts';
import { cantonPackage, digital1, officer, paper } from './practice-canton.ts';
import { council, declares, say, sayTwice, sharedPaperPackage } from './urn-office.ts';

const seen = ({ ledger }: Room) => [
  ledger.ballotsFound(place),
  urnBalance(ledger, place).expected ?? null,
  bureauReconciliation(ledger, paper)?.contests.find((row) => row.paper === 'CK')?.found ?? null,
];
const missing = ({ ledger }: Room) =>
  missingOfBundles({
    ...{ rows: bundlesOf(ledger, place), urn: urnBalance(ledger, place) },
    ...{ suspects: 0, raised: [] },
  });

/** anna sends ballots on; gives the transfer. */
const sentOn = ({ ledger, clock }: Room, from: TablePlace, to: TablePlace, ballots: number) =>
  done(sendTransfer(ledger, clock, officer('anna'), { from, to, ballots, note: '' }));
/** bram counts so many in the envelope. */
const arrived = ({ ledger, clock }: Room, transfer: number, ballots: number) =>
  done(receiveTransfer(ledger, clock, officer('bram'), transfer, { ballots, note: '' }));

describe('what one officer says of the urns', () => {
  it('is a figure nowhere: not on the board, nor in the reconciliation, nor in the log', () => {
    const the = room();
    key(the, 'bram', ['CK=2']);
    const after = done(say(the, 'anna', 80_123));

    expect(after).toEqual({ state: 'said-once', officers: ['anna'], ballots: undefined });
    expect(seen(the)).toEqual([undefined, null, null]);
    expect(urnBalance(the.ledger, place)).toEqual({
      ...{ state: 'said-once', officers: ['anna'], ballots: undefined },
      ...{ sent: 0, received: 0, unmatched: 0, expected: undefined, oversent: 0, counted: 0 },
      standing: undefined,
    });
    expect(JSON.stringify(logPage(the.ledger, { limit: 9 }))).not.toContain('80123');
  });

  it('is none either if that officer says it again, or another says something else', () => {
    const the = room();
    key(the, 'bram', ['CK=2']);
    done(say(the, 'anna', 800));
    done(say(the, 'anna', 800));
    expect(done(say(the, 'chair', 812))).toEqual({
      state: 'differs',
      officers: ['anna', 'chair'],
      ballots: undefined,
    });
    expect(seen(the)).toEqual([undefined, null, null]);
  });

  it('counts once another officer says the same, also after the program was started again', async () => {
    const the = room();
    key(the, 'bram', ['CK=2']);
    done(say(the, 'anna', 800));
    done(say(the, 'chair', 812));
    const again = restarted(the);
    expect(done(say(again, 'anna', 812)).ballots).toBe(812);
    expect(seen(again)).toEqual([812, 812, 812]);
    expect(eventsOf(again, 'ballots-found')).toHaveLength(3);
    expect(officeTotals(again.ledger, {})[0]).toMatchObject({ found: 0 });
    expect((await officeFiles.verify(again.path, () => undefined)).ok).toBe(true);
  });

  it('later sets aside what stood, until two say the same again', () => {
    const the = room();
    sayTwice(the, place, 800);
    expect(done(say(the, 'chair', 801)).state).toBe('differs');
    expect(the.ledger.ballotsFound(place)).toBeUndefined();
    done(say(the, 'bram', 801));
    expect(the.ledger.ballotsFound(place)).toBe(801);
  });

  it('is refused of one who keys nothing, of a place that is no table, and of a number no form has room for', () => {
    const the = room();
    const elsewhere = (where: typeof place) => codeOf(declareFound(deskOf(the, 'anna'), where, 5));
    expect(codeOf(say(the, 'audra', 800))).toBe('NOT_PERMITTED');
    expect(elsewhere({ ...place, bureau: digital1 })).toBe('BUREAU_NOT_COUNTING');
    expect(elsewhere({ ...place, contest: contestId('XX') })).toBe('CONTEST_NOT_AT_BUREAU');
    expect(codeOf(say(the, 'anna', 10_000_000))).toBe('TABLE_FIGURE_TOO_LARGE');
    for (const ballots of [-5, 1.5, Number.NaN]) expect(() => say(the, 'anna', ballots)).toThrow(RangeError);
    expect(eventsOf(the, 'ballots-found')).toEqual([]);
  });
});

describe('the urns and the way of a bureau', () => {
  it('are said of no bureau that counts by table, where they are boxes of it', () => {
    const the = room();
    done(sitDown(the.ledger, the.clock, officer('anna'), place));
    expect(codeOf(say(the, 'bram', 5))).toBe('BUREAU_COUNTS_BY_TABLE');
    expect(eventsOf(the, 'ballots-found')).toEqual([]);
  });

  it('hinder no table while nothing was keyed ballot by ballot', () => {
    const the = room();
    sayTwice(the, place, 5);
    done(sitDown(the.ledger, the.clock, officer('anna'), place));
    expect(the.ledger.way(place.bureau)).toBe('table');
    expect(codeOf(say(the, 'chair', 6))).toBe('BUREAU_COUNTS_BY_TABLE');
  });
});

describe('an officer who spoke last where figures differ', () => {
  it('waits until somebody else has spoken, be it the same as before, and finds nothing by trying', async () => {
    const the = room();
    done(say(the, 'anna', 417));
    expect(done(say(the, 'bram', 409)).state).toBe('differs');
    for (let guess = 410; guess < 420; guess += 1) {
      expect(codeOf(say(the, 'bram', guess))).toBe('SAID_LAST');
    }
    expect(say(the, 'bram', 417)).toMatchObject({ error: { params: { officers: 'anna' } } });
    expect(eventsOf(the, 'ballots-found')).toHaveLength(2);
    done(say(the, 'anna', 417));
    expect(done(say(the, 'bram', 417)).ballots).toBe(417);
    expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
  });

  it('may correct a figure that nobody else has said anything to', () => {
    const the = room();
    done(say(the, 'anna', 471));
    done(say(the, 'anna', 417));
    expect(done(say(the, 'bram', 417)).ballots).toBe(417);
  });
});

describe('contests that share a paper', () => {
  const shared = () => room(undefined, sharedPaperPackage);

  it('have one figure of what was in the urns, at whichever of them it is said', () => {
    const the = shared();
    done(say(the, 'anna', 100));
    expect(done(say(the, 'bram', 100, council)).ballots).toBe(100);
    keyTwice(the, ['CK=2', 'CK=5', 'suspect']);
    keyTwice(the, ['GR=1'], bundleAt(1, council));
    const balance = { ballots: 100, expected: 100, counted: 4, oversent: 0 };
    expect([place, council].map((at) => urnBalance(the.ledger, at))).toMatchObject([balance, balance]);
    expect(bureauReconciliation(the.ledger, paper)?.contests).toMatchObject([{ paper: 'CK', found: 100 }]);
    expect(eventsOf(the, 'ballots-found').map(({ data }) => data)).toMatchObject([
      { contest: 'CK' },
      { contest: 'CK' },
    ]);
  });

  it('are done together: once all of the paper is counted, whatever it is of', () => {
    const the = shared();
    const states = () => contestsByBallot(the.ledger).map(({ state }) => state);
    key(the, 'anna', ['CK=2', 'CK=5']);
    expect(states()).toEqual(['keying', 'empty']);
    sayTwice(the, council, 2);
    expect(states()).toEqual(['keying', 'keying']);
    key(the, 'bram', ['CK=2', 'CK=5']);
    expect(states()).toEqual(['agreed', 'agreed']);
    key(the, 'anna', ['GR=1'], bundleAt(1, council));
    expect(states()).toEqual(['keying', 'keying']);
  });

  it('send on and receive as one paper: what stays on it is neither', () => {
    const two = JSON.parse(sharedPaperPackage);
    two.bureaus.push({
      ...{ ...two.bureaus[0], id: 'TB-2', name: 'Papier 2' },
      stations: [{ number: 9, municipality: '92094', registered: 800 }],
    });
    const the = room(undefined, JSON.stringify(two));
    const send = (from: typeof place, to: typeof place, ballots: number) =>
      arrived(the, sentOn(the, from, to, ballots), ballots);
    const away = { ...place, bureau: bureauId('TB-2') };
    sayTwice(the, place, 10);
    send(place, council, 4);
    expect(urnBalance(the.ledger, place)).toMatchObject({ sent: 0, received: 0, expected: 10 });
    send(council, away, 3);
    expect(urnBalance(the.ledger, place)).toMatchObject({ sent: 3, received: 0, expected: 7 });
    send(place, { ...council, bureau: away.bureau }, 8);
    expect(urnBalance(the.ledger, council)).toMatchObject({ sent: 11, expected: 0, oversent: 1 });
  });

  it('stand in the record by the home of their paper: of another contest of it, verify refuses the figure', async () => {
    const the = shared();
    the.ledger.transact((writer) =>
      writer.append({
        ...{ type: 'ballots-found', version: 1, at: the.clock.now(), officer: 'anna' },
        data: { ...council, ballots: 100 },
      }),
    );
    expect(await officeFiles.verify(the.path, () => undefined)).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { reason: 'table' } },
    });
  });
});

describe('the board', () => {
  const onBoard = ({ ledger }: Room) => {
    const row = board(ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper;
    return [row?.found, row?.deposited];
  };

  it('has as declared what the stations declared, whatever was found in the urns', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5']);
    expect(onBoard(the)).toEqual([2, null]);
    sayTwice(the, place, 4);
    expect(onBoard(the)).toEqual([2, null]);
    declares(the, { ticked: 6, issued: 7, takenBack: 1 });
    expect(onBoard(the)).toEqual([2, 6]);
    declares(the, { ticked: 6, issued: 7, takenBack: 2 });
    expect(onBoard(the)).toEqual([2, 5]);
    declares(the, { ticked: 6, issued: null, takenBack: 0 });
    expect(onBoard(the)).toEqual([2, null]);
  });

  it('has nothing as declared before every station has declared', () => {
    const two = JSON.parse(cantonPackage);
    two.bureaus[0].stations.push({ number: 7, municipality: '92094', registered: 800 });
    const the = room(undefined, JSON.stringify(two));
    keyTwice(the, ['CK=2', 'CK=5']);
    declares(the, { ticked: 6, issued: 7, takenBack: 1 });
    expect(onBoard(the)).toEqual([2, null]);
  });
});

describe('before a contest that is counted ballot by ballot is presented', () => {
  it('two officers have said what was in the urns, and all of it is counted', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5']);
    expect(missing(the)).toEqual([{ what: 'urn-unsaid', count: 1 }]);
    done(say(the, 'anna', 2));
    expect(missing(the)).toEqual([{ what: 'urn-said-once', count: 1 }]);
    done(say(the, 'bram', 5));
    expect(missing(the)).toEqual([{ what: 'urn-differs', count: 1 }]);
    done(say(the, 'anna', 5));
    expect(missing(the)).toEqual([{ what: 'in-urn', count: 3 }]);
    sayTwice(the, place, 1);
    expect(missing(the)).toEqual([{ what: 'in-urn', count: 1 }]);
    sayTwice(the, place, 2);
    expect(missing(the)).toEqual([]);
  });

  it('every bundle that was begun is agreed, and there is one unless the urns were empty', () => {
    const the = room();
    sayTwice(the, place, 2);
    expect(missing(the)).toEqual([
      { what: 'bundles', count: 1 },
      { what: 'in-urn', count: 2 },
    ]);
    keyTwice(the, ['CK=2', 'CK=5']);
    key(the, 'anna', ['CK=2'], { ...place, bundle: 2 });
    key(the, 'anna', ['CK=2'], { ...place, bundle: 3 });
    expect(missing(the)).toEqual([{ what: 'bundles', count: 2 }]);
    for (const bundle of [1, 2, 3]) done(setAside(the, 'chair', bundle));
    sayTwice(the, place, 0);
    expect(missing(the)).toEqual([]);
  });

  it('suspect ballots are decided and remarks are made', () => {
    const the = room();
    sayTwice(the, place, 1);
    keyTwice(the, ['CK=2']);
    const where = { bureau: paper, contest: place.contest };
    const raised = (code: 'COUNT_FOUND_NOT_DEPOSITED' | 'COUNT_TICKED_NOT_DEPOSITED', text?: string) => ({
      ...{ ...where, problem: { code } },
      remark: text === undefined ? null : { ...where, code, figures: [], text, officer: 'anna', at: '' },
      outdated: null,
    });
    expect(
      missingOfBundles({
        ...{ rows: bundlesOf(the.ledger, place), urn: urnBalance(the.ledger, place) },
        suspects: 4,
        raised: [
          raised('COUNT_TICKED_NOT_DEPOSITED'),
          raised('COUNT_TICKED_NOT_DEPOSITED'),
          raised('COUNT_FOUND_NOT_DEPOSITED', 'one took it home'),
        ],
      }),
    ).toEqual([
      { what: 'suspects', count: 4 },
      { what: 'remarks', count: 1 },
    ]);
  });

  it('ballots sent on to another bureau are no longer in the urn', () => {
    const the = room();
    sayTwice(the, place, 5);
    keyTwice(the, ['CK=2', 'CK=5']);
    const transfer = sentOn(the, place, council, 3);
    // Nobody is told the number before it is matched: those ballots are still among the ones to be counted here.
    expect(urnBalance(the.ledger, place)).toMatchObject({ sent: 0, expected: 5, counted: 2, unmatched: 1 });
    expect(missing(the)).toEqual([]);
    arrived(the, transfer, 3);
    expect(urnBalance(the.ledger, place)).toMatchObject({ ballots: 5, sent: 3, expected: 2, counted: 2 });
    expect(missing(the)).toEqual([]);
  });

  it('while a transfer is not matched its number is told to nobody, and that it does not fit is', () => {
    const the = room();
    const state = () =>
      contestsByBallot(the.ledger).find(({ contest }) => contest.id === place.contest)?.state;
    sayTwice(the, place, 80_125);
    keyTwice(the, ['CK=2', 'CK=5']);
    const transfer = sentOn(the, place, council, 70_121);
    arrived(the, transfer, 70_122);
    const told = () => {
      const places = [place, council].map((at) => urnBalance(the.ledger, at));
      return JSON.stringify([places, missing(the), board(the.ledger), raisedCodes(the.ledger)]);
    };

    expect(told()).not.toMatch(/7012[12]/);
    expect([missing(the), state()]).toEqual([
      [
        { what: 'in-urn', count: 80_123 },
        { what: 'transfers', count: 1 },
      ],
      'keying',
    ]);
    done(withdrawTransfer(the.ledger, the.clock, officer('chair'), transfer, 'written down wrong'));
    expect(missing(the)).toEqual([{ what: 'in-urn', count: 80_123 }]);
    const again = sentOn(the, place, council, 80_124);
    expect([missing(the), state()]).toEqual([
      [
        { what: 'in-urn', count: 80_123 },
        { what: 'transfers', count: 1 },
      ],
      'unbalanced',
    ]);
    arrived(the, again, 80_124);
    expect([missing(the), state()]).toEqual([[{ what: 'in-urn', count: 1 }], 'unbalanced']);
  });

  it('nothing is missing of a paper that was sent on whole, be the envelope opened or not', () => {
    const the = room();
    sayTwice(the, place, 3);
    const states = () => contestsByBallot(the.ledger).map(({ state }) => state);
    const transfer = sentOn(the, place, council, 3);
    expect([missing(the), states()[0]]).toEqual([[], 'agreed']);
    arrived(the, transfer, 3);
    expect([missing(the), states()[0]]).toEqual([[], 'agreed']);
  });

  it('no more were sent on than found: what is wrong is said as ballots, and none are awaited in the urn', () => {
    const the = room();
    const { ledger, clock } = the;
    sayTwice(the, place, 1);
    const send = (ballots: number) => {
      const transfer = sentOn(the, place, council, ballots);
      arrived(the, transfer, ballots);
      return transfer;
    };
    const state = () => contestsByBallot(ledger).find(({ contest }) => contest.id === place.contest)?.state;
    const wrong = send(3);
    expect(urnBalance(ledger, place)).toMatchObject({ expected: 0, oversent: 2, counted: 0 });
    expect(missing(the)).toEqual([{ what: 'oversent', count: 2 }]);
    keyTwice(the, ['CK=2']);
    expect([missing(the), state()]).toEqual([[{ what: 'oversent', count: 2 }], 'unbalanced']);
    done(setAside(the, 'chair'));
    keyTwice(the, []);
    expect([missing(the), state()]).toEqual([[{ what: 'oversent', count: 2 }], 'unbalanced']);

    done(withdrawTransfer(ledger, clock, officer('chair'), wrong, 'three were written for one'));
    send(1);
    expect([missing(the), state()]).toEqual([[], 'agreed']);
  });
});
