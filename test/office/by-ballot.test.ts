/** How far a bureau is that counts ballot by ballot, contest by contest, on the projector and in the canvass. */
import { describe, expect, it } from 'vitest';
import { findContest } from '../../src/election/lookup.ts';
import { giveUpBundle } from '../../src/office/bundles.ts';
import { canvass } from '../../src/office/canvass.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { officeProgress } from '../../src/office/office-progress.ts';
import { decideSuspect } from '../../src/office/suspects.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { receiveTransfer, sendTransfer } from '../../src/office/transfers.ts';
import { bundleAt, deskOf, key, keyTwice, type Room, room, setAside, sitAt } from './bundle-office.ts';
import { done, place } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';
import { council, say, sayTwice } from './urn-office.ts';

const progressOf = ({ ledger }: Room) =>
  officeProgress(ledger)
    .municipalities.flatMap(({ bureaus }) => bureaus)
    .find(({ bureau }) => bureau.id === paper);
const statesOf = (the: Room) => {
  const { stage, states } = progressOf(the) ?? {};
  return [stage, ...(states ?? [])];
};
const canvassOf = ({ ledger }: Room, { contest: id }: TablePlace) => {
  const contest = findContest(ledger.election, id);
  if (contest === undefined) throw new Error(`no contest ${id}`);
  const { tables, total, groups } = canvass(ledger, contest);
  const row = groups.flatMap(({ rows }) => rows).find(({ bureau }) => bureau.id === paper);
  // Whatever the canvass shows is what the office's totals have.
  expect(officeTotals(ledger, { contest: id })).toEqual([total]);
  return [row?.state, row?.table?.found ?? null, tables.in, tables.growing];
};

describe('a bureau that counts ballot by ballot', () => {
  it('is at work from the first entry on, and says nothing of a contest that nobody has begun', () => {
    const the = room();
    expect(statesOf(the)).toEqual(['waiting', 'empty', 'empty']);
    done(sitAt(the, 'anna'));
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
    expect(canvassOf(the, place)).toEqual(['keying', null, 0, 0]);

    key(the, 'bram', ['CK=2'], bundleAt(2));
    expect(canvassOf(the, place)).toEqual(['keying', null, 0, 0]);
    keyTwice(the, ['CK=2', 'CK=5'], bundleAt(3));
    expect(canvassOf(the, place)).toEqual(['keying', 2, 1, 1]);
    expect(canvassOf(the, council)).toEqual(['empty', null, 0, 0]);
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
  });

  it('is done once in each contest every bundle is agreed and two officers found as many ballots', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5']);
    done(say(the, 'anna', 2));
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
    sayTwice(the, place, 3);
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
    sayTwice(the, place, 2);
    expect(statesOf(the)).toEqual(['in-progress', 'agreed', 'empty']);
    expect(canvassOf(the, place)).toEqual(['agreed', 2, 1, 0]);

    done(say(the, 'anna', 0, council));
    expect(statesOf(the)).toEqual(['in-progress', 'agreed', 'keying']);
    expect(canvassOf(the, council)).toEqual(['keying', null, 0, 0]);
    done(say(the, 'chair', 0, council));
    expect(statesOf(the)).toEqual(['done', 'agreed', 'agreed']);
    expect(canvassOf(the, council)).toEqual(['agreed', 0, 1, 0]);

    // More in the bundles than in the urns: no further bundle mends that.
    keyTwice(the, ['GR=1'], bundleAt(1, council));
    expect(statesOf(the)).toEqual(['in-progress', 'agreed', 'unbalanced']);
    done(setAside(the, 'chair', 1));
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'unbalanced']);
    expect(canvassOf(the, place)).toEqual(['keying', null, 0, 0]);
  });

  it('begins with the urns, which are counted before any bundle is, and is declared by them', () => {
    const the = room();
    done(say(the, 'anna', 2));
    expect(the.ledger.way(paper)).toBe('ballots');
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
    // What is counted twice and not alike waits for somebody, whatever else is under way.
    done(say(the, 'bram', 3));
    expect(statesOf(the)).toEqual(['in-progress', 'unbalanced', 'empty']);
    done(say(the, 'anna', 3));
    done(sitAt(the, 'anna'));
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
  });

  it('is done with nothing keyed where two officers found nothing', () => {
    const the = room();
    sayTwice(the, place, 0);
    sayTwice(the, council, 0);
    expect(statesOf(the)).toEqual(['done', 'agreed', 'agreed']);
  });

  it('is not done while a bundle is begun, though all that was found is counted', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5']);
    sayTwice(the, place, 2);
    const { place: second, draft } = done(sitAt(the, 'chair', 2));
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
    done(giveUpBundle(deskOf(the, 'chair'), second, draft));
    expect(statesOf(the)).toEqual(['in-progress', 'agreed', 'empty']);
  });

  it('is not done while a suspect ballot waits for its decision', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect', 'CK=5']);
    sayTwice(the, place, 3);
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'empty']);
    done(
      decideSuspect(
        deskOf(the, 'chair'),
        { bureau: paper, suspect: 1 },
        {
          ...{ decision: { kind: 'blank' }, contested: false },
          initials: { members: ['AB', 'CD'], witness: null },
        },
      ),
    );
    expect(statesOf(the)).toEqual(['in-progress', 'agreed', 'empty']);
  });

  it('is done where ballots of another election were sent on, and the other contest has them', () => {
    const the = room();
    sayTwice(the, place, 4);
    sayTwice(the, council, 1);
    keyTwice(the, ['CK=2', 'CK=2']);
    keyTwice(the, ['GR=1', 'GR=1', 'GR=1'], bundleAt(1, council));
    expect(statesOf(the)).toEqual(['in-progress', 'keying', 'unbalanced']);
    const transfer = done(
      sendTransfer(the.ledger, the.clock, officer('anna'), {
        from: place,
        to: council,
        ballots: 2,
        note: '',
      }),
    );
    expect(statesOf(the)).toEqual(['in-progress', 'agreed', 'unbalanced']);
    done(receiveTransfer(the.ledger, the.clock, officer('bram'), transfer, { ballots: 2, note: '' }));
    expect(statesOf(the)).toEqual(['done', 'agreed', 'agreed']);
  });

  it('moves the time of the last change with each act at a bundle', () => {
    const the = room();
    const changed = () => officeProgress(the.ledger).lastChange;
    expect(changed()).toBeNull();
    done(sitAt(the, 'anna'));
    const begun = changed();
    expect(begun).toBe(the.ledger.events({ limit: 1 })[0]?.at);
    keyTwice(the, ['CK=2'], bundleAt(2));
    expect(Date.parse(changed() ?? '')).toBeGreaterThan(Date.parse(begun ?? ''));
  });
});
