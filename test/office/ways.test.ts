/** A bureau counts its paper one way, by table or ballot by ballot: ballots counted both ways would count twice. */
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { giveUpBundle } from '../../src/office/bundles.ts';
import { contestsByBallot } from '../../src/office/by-ballot.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import { paperProgress } from '../../src/office/paper-progress.ts';
import { raiseSuspect, withdrawSuspect } from '../../src/office/suspects.ts';
import { giveUp, sitDown } from '../../src/office/tables.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { contestId } from '../support/elections.ts';
import { deskOf, eventsOf, key, keyTwice, type Room, room, setAside, sitAt } from './bundle-office.ts';
import { codeOf, done, entry, keyed, place, reset, right, sit } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';
import { sayTwice } from './urn-office.ts';

const ways = (the: Room) =>
  eventsOf(the, 'way-declared').flatMap(({ type, data }) => (type === 'way-declared' ? [data] : []));
const raise = (the: Room) =>
  raiseSuspect(the.ledger, the.clock, officer('anna'), place, { ground: 'object', note: '' });
const withdraw = (the: Room) =>
  withdrawSuspect(
    deskOf(the, 'chair'),
    { bureau: paper, suspect: the.ledger.lastSuspect(paper) },
    'by mistake',
  );
const otherTable = ({ ledger, clock }: Room) =>
  sitDown(ledger, clock, officer('bram'), { ...place, contest: contestId('GR') });

describe('a bureau', () => {
  it('counts by table from the first table on: a bundle is refused with the reason', () => {
    const the = room();
    done(sit(the, 'anna'));

    expect(sitAt(the, 'bram')).toMatchObject({
      ok: false,
      error: { code: 'BUREAU_COUNTS_BY_TABLE', params: { bureau: 'TB-1' } },
    });
    done(otherTable(the));
    expect(ways(the)).toEqual([{ bureau: paper, way: 'table' }]);
    expect(eventsOf(the, 'bundle')).toEqual([]);
  });

  it('counts ballot by ballot from the first bundle on: a table is refused, of any contest, typed or from a file', () => {
    const the = room();
    done(sitAt(the, 'anna'));
    const whole = handInWhole(the.ledger, the.clock, officer('bram'), { bureau: paper, entry: 1 }, [
      { contest: place.contest, table: entry(right) },
    ]);

    expect([codeOf(sit(the, 'bram')), codeOf(otherTable(the)), codeOf(whole)]).toEqual(
      Array.from({ length: 3 }, () => 'BUREAU_COUNTS_BY_BALLOT'),
    );
    done(sitAt(the, 'bram', 2));
    expect(ways(the)).toEqual([{ bureau: paper, way: 'ballots' }]);
    expect(eventsOf(the, 'table')).toEqual([]);
  });

  it('can count the other way once every bundle is given up or set aside, and what they counted no longer counts', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5']);
    key(the, 'anna', ['CK=2'], { ...place, bundle: 2 });
    const { place: third, draft } = done(sitAt(the, 'anna', 3));
    const taken = () => codeOf(sit(the, 'bram'));

    done(setAside(the, 'chair', 1));
    expect(taken()).toBe('BUREAU_COUNTS_BY_BALLOT');
    done(setAside(the, 'chair', 2));
    expect(taken()).toBe('BUREAU_COUNTS_BY_BALLOT');
    done(giveUpBundle(deskOf(the, 'anna'), third, draft));
    keyed(the, 'anna', right);
    keyed(the, 'bram', right);

    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 300, valid: 280 });
    expect(codeOf(sitAt(the, 'anna'))).toBe('BUREAU_COUNTS_BY_TABLE');
    expect(ways(the).map(({ way }) => way)).toEqual(['ballots', 'table']);
  });

  it('can count ballot by ballot once its tables are set aside, and their figures no longer count', () => {
    const the = room();
    keyed(the, 'anna', right);
    keyed(the, 'bram', right);
    const { place: second, draft } = done(otherTable(the));
    done(reset(the, 'chair'));
    expect(codeOf(sitAt(the, 'anna'))).toBe('BUREAU_COUNTS_BY_TABLE');
    done(giveUp(the.ledger, the.clock, officer('bram'), second, draft));
    keyTwice(the, ['CK=2', 'CK=blank']);

    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 2, valid: 1, blank: 1 });
    expect(codeOf(sit(the, 'anna'))).toBe('BUREAU_COUNTS_BY_BALLOT');
  });

  it('is by table from a suspect ballot on that was set aside by hand, and says so', () => {
    const the = room();
    done(raise(the));

    expect(ways(the)).toEqual([{ bureau: paper, way: 'table' }]);
    expect(codeOf(sitAt(the, 'anna'))).toBe('BUREAU_COUNTS_BY_TABLE');
    done(withdraw(the));
    keyTwice(the, ['CK=2']);
    expect(codeOf(raise(the))).toBe('BUREAU_COUNTS_BY_BALLOT_SUSPECT');
    expect(ways(the).map(({ way }) => way)).toEqual(['table', 'ballots']);
  });

  it.each<readonly [string, (the: Room) => void]>([
    [
      'a table was only looked at',
      (the) => {
        const { place: own, draft } = done(sit(the, 'bram'));
        expect(the.ledger.way(paper)).toBe('table');
        done(giveUp(the.ledger, the.clock, officer('bram'), own, draft));
      },
    ],
    [
      'a table was set aside',
      (the) => {
        keyed(the, 'anna', right);
        expect(the.ledger.way(paper)).toBe('table');
        done(reset(the, 'chair'));
      },
    ],
    [
      'a suspect ballot was set aside by hand and withdrawn',
      (the) => {
        done(raise(the));
        expect(the.ledger.way(paper)).toBe('table');
        done(withdraw(the));
      },
    ],
  ])('whose urns were said counts ballot by ballot again once %s', async (_what, act) => {
    const the = room();
    sayTwice(the, place, 9);
    const before = paperProgress(the.ledger).get(paper);
    act(the);

    expect(ways(the).map(({ way }) => way)).toEqual(['ballots', 'table', 'ballots']);
    expect(paperProgress(the.ledger).get(paper)).toEqual(before);
    expect(contestsByBallot(the.ledger).find(({ contest }) => contest.id === place.contest)).toMatchObject({
      urn: { ballots: 9 },
    });
    expect(await officeFiles.verify(the.path, () => undefined)).toMatchObject({ ok: true });
  });

  it('counts by table still while anything of a table is left', () => {
    const the = room();
    sayTwice(the, place, 9);
    const { place: own, draft } = done(sit(the, 'bram'));
    done(otherTable(the));
    done(giveUp(the.ledger, the.clock, officer('bram'), own, draft));

    expect(ways(the).map(({ way }) => way)).toEqual(['ballots', 'table']);
  });

  it('of whose urns nobody spoke is given back nothing', () => {
    const the = room();
    const { place: own, draft } = done(sit(the, 'bram'));
    done(giveUp(the.ledger, the.clock, officer('bram'), own, draft));

    expect(ways(the).map(({ way }) => way)).toEqual(['table']);
  });

  it('is not declared anything where the act that would do so is refused', () => {
    const the = room();
    expect(codeOf(sitAt(the, 'audra'))).toBe('NOT_PERMITTED');
    expect(codeOf(sit(the, 'audra'))).toBe('NOT_PERMITTED');
    expect(the.ledger.way(paper)).toBeUndefined();
    expect(ways(the)).toEqual([]);
  });
});
