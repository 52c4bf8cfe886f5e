/** What the board says of bureaus that count paper: counted against declared, by table and ballot by ballot. */
import { describe, expect, it } from 'vitest';
import { board } from '../../src/office/board.ts';
import { sitDownToBundle } from '../../src/office/bundles.ts';
import { canvass } from '../../src/office/canvass.ts';
import { officeProgress } from '../../src/office/office-progress.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { decideSuspect } from '../../src/office/suspects.ts';
import { receiveTransfer, sendTransfer } from '../../src/office/transfers.ts';
import { headlineOf } from '../../src/tui/screens/projector/projector-state.ts';
import { bundleAt, deskOf, key, keyTwice, type Room, room } from './bundle-office.ts';
import { done, keyed, paperDesk, place, right } from './paper-office.ts';
import { cantonPackage, officer, paper } from './practice-canton.ts';
import { council, declares, say, sayTwice, sharedPaperPackage } from './urn-office.ts';

const onBoard = (ledger: Ledger) => {
  const row = board(ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper;
  return { counted: row?.found, declared: row?.deposited };
};
const inCanvass = (ledger: Ledger, contests = ledger.election.contests) =>
  contests
    .flatMap((contest) => canvass(ledger, contest).groups.flatMap(({ rows }) => rows))
    .filter(({ bureau }) => bureau.id === paper)
    .reduce((sum, { table }) => sum + (table?.found ?? 0), 0);

describe('a bureau that counts a shared paper ballot by ballot', () => {
  it('has counted on the board what the canvasses of its contests count together, suspects once decided', () => {
    const the = room(undefined, sharedPaperPackage);
    const { ledger } = the;
    const pile = (ballot: string, many: number) => Array.from({ length: many }, () => ballot);
    keyTwice(the, pile('CK=2', 60));
    keyTwice(the, [...pile('GR=1', 37), ...pile('suspect', 3)], bundleAt(1, council));
    sayTwice(the, place, 100);
    declares(the, { ticked: 100, issued: 100, takenBack: 0 }, [place.contest]);
    expect([onBoard(ledger), inCanvass(ledger)]).toEqual([{ counted: 97, declared: 100 }, 97]);

    const decisions = [{ kind: 'blank' }, { kind: 'blank' }, { kind: 'valid', choices: 'CK=5:E1' }] as const;
    for (const [at, decision] of decisions.entries()) {
      const initials = { members: ['AB', 'CD'], witness: null } as const;
      const ruling = { decision, contested: false, initials };
      done(decideSuspect(deskOf(the, 'chair'), { bureau: paper, suspect: at + 1 }, ruling));
    }
    expect([onBoard(ledger), inCanvass(ledger)]).toEqual([{ counted: 100, declared: 100 }, 100]);
  });
});

describe('how far a bureau is that counts ballot by ballot', () => {
  const pile = (many: number) => Array.from({ length: many }, () => 'CK=2');
  const rowOf = ({ ledger }: Room) => board(ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper;
  const shown = (the: Room) => {
    const row = rowOf(the);
    return [`${row?.agreed} of ${row?.tables}`, row?.least.state, row?.underWay];
  };
  // What the hall sees and what the office sees are the same two numbers, whatever was done.
  const headline = ({ ledger }: Room) => {
    const sums = board(ledger).paper;
    const { done: agreed, all } = headlineOf(officeProgress(ledger));
    expect([sums?.agreed, sums?.tables]).toEqual([agreed, all]);
    return `${agreed} of ${all}`;
  };
  const two = { members: ['AB', 'CD'], witness: null } as const;

  it('is told by its contests, and none is done before all that its urns held is counted', () => {
    const the = room();
    const before = headline(the);
    expect([shown(the), before]).toEqual([['0 of 2', 'empty', 0], '0 of 2']);
    keyTwice(the, pile(12));
    expect([shown(the), headline(the)]).toEqual([['0 of 2', 'empty', 1], before]);
    sayTwice(the, place, 500);
    expect([shown(the), headline(the)]).toEqual([['0 of 2', 'empty', 1], before]);
    sayTwice(the, council, 3);
    expect([shown(the), headline(the)]).toEqual([['0 of 2', 'keying', 2], before]);
    sayTwice(the, place, 12);
    expect([shown(the), headline(the)]).toEqual([['1 of 2', 'keying', 1], '1 of 2']);
    keyTwice(the, ['GR=1', 'GR=1', 'GR=1'], bundleAt(1, council));
    expect([shown(the), headline(the)]).toEqual([['2 of 2', 'agreed', 0], '2 of 2']);
    done(sitDownToBundle(deskOf(the, 'anna'), bundleAt(2)));
    expect([shown(the), headline(the)]).toEqual([['1 of 2', 'keying', 1], '1 of 2']);
  });

  it('asks for somebody while the entries of a bundle differ, however far the rest is', () => {
    const the = room();
    keyTwice(the, pile(12));
    key(the, 'anna', ['CK=2', 'CK=2'], bundleAt(2));
    key(the, 'bram', ['CK=2', 'CK=5'], bundleAt(2));
    key(the, 'anna', ['GR=1'], bundleAt(1, council));
    expect(rowOf(the)).toMatchObject({
      ...{ tables: 2, agreed: 0, underWay: 2, openFields: 1 },
      least: { state: 'differs', because: 'different', open: 1 },
    });
  });

  it('asks for somebody before those that are keyed while its urns do not fit', () => {
    const the = room();
    done(say(the, 'anna', 5, council));
    keyTwice(the, pile(3));
    expect(shown(the)).toEqual(['0 of 2', 'keying', 2]);
    done(say(the, 'bram', 6, council));
    expect(shown(the)).toEqual(['0 of 2', 'unbalanced', 2]);
    done(say(the, 'anna', 6, council));
    expect(shown(the)).toEqual(['0 of 2', 'keying', 2]);
    sayTwice(the, place, 2);
    expect(shown(the)).toEqual(['0 of 2', 'unbalanced', 2]);
  });

  it('waits for nothing but its suspect ballots once the rest is counted, and says so', () => {
    const the = room();
    keyTwice(the, [...pile(2), 'suspect']);
    sayTwice(the, council, 0);
    expect(shown(the)).toEqual(['1 of 2', 'keying', 1]);
    sayTwice(the, place, 3);
    expect([shown(the), headline(the)]).toEqual([['1 of 2', 'suspects-open', 1], '1 of 2']);
    const ruling = { decision: { kind: 'blank' }, contested: false, initials: two } as const;
    done(decideSuspect(deskOf(the, 'chair'), { bureau: paper, suspect: 1 }, ruling));
    expect([shown(the), headline(the)]).toEqual([['2 of 2', 'agreed', 0], '2 of 2']);
  });
});

describe('a bureau that counts by table', () => {
  const declared = { ...right, 'deposited/92094/1': 300, 'ticked/92094/1': 300 };
  const twice = (desk: ReturnType<typeof paperDesk>, figures: Readonly<Record<string, number>>) => {
    for (const name of ['anna', 'bram']) keyed(desk, name, figures);
  };

  it('has counted on the board what the canvass counts: ballots that went to another table are none', () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    twice(desk, { ...declared, 'found/1': 303, transferredOut: 3 });
    const envelope = { from: place, to: council, ballots: 3, note: '' };
    const transfer = done(sendTransfer(ledger, clock, officer('anna'), envelope));
    done(receiveTransfer(ledger, clock, officer('bram'), transfer, { ballots: 3, note: '' }));
    const chamber = ledger.election.contests.slice(0, 1);
    expect([onBoard(ledger).counted, inCanvass(ledger, chamber)]).toEqual([300, 300]);
  });

  it('has declared nothing before every station has: one that did not say has not said 0', () => {
    const two = JSON.parse(cantonPackage);
    two.bureaus[0].stations.push({ number: 7, municipality: '92094', registered: 800 });
    const desk = paperDesk(JSON.stringify(two));
    twice(desk, declared);
    expect(onBoard(desk.ledger)).toEqual({ counted: 300, declared: null });
  });

  it('has declared what its stations declared, a 0 among them', () => {
    const two = JSON.parse(cantonPackage);
    two.bureaus[0].stations.push({ number: 7, municipality: '92094', registered: 800 });
    const desk = paperDesk(JSON.stringify(two));
    twice(desk, { ...declared, 'deposited/92094/7': 0, 'ticked/92094/7': 0 });
    expect(onBoard(desk.ledger)).toEqual({ counted: 300, declared: 300 });
  });
});
