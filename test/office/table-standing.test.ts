/** An agreed count table and the suspect ballots set aside by hand: what was decided when it was agreed, and since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuspectDecision } from '../../src/count/suspect.ts';
import { findContest } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { bureauTables } from '../../src/office/bureau-tables.ts';
import { canvass } from '../../src/office/canvass.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { officeProgress } from '../../src/office/office-progress.ts';
import type { Randomness } from '../../src/office/ports.ts';
import { missingToPresent } from '../../src/office/presentable.ts';
import {
  addOpinion,
  decideSuspect,
  raiseSuspect,
  reopenSuspect,
  withdrawSuspect,
} from '../../src/office/suspects.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { type Desk, done, keyed, paperDesk, place, reset, right } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';
import { council, sharedPaperPackage } from './urn-office.ts';

const initials = { members: ['AB', 'CD'], witness: null } as const;
const valid = (choices: string): SuspectDecision => ({ kind: 'valid', choices });
const recognisable: SuspectDecision = { kind: 'invalid', ground: 'recognisable' };
const unasked: Randomness = {
  bytes: () => {
    throw new Error('a token was drawn');
  },
};

const chair = (desk: Desk) => ({ ...desk, officer: officer('chair'), randomness: unasked });
const raise = ({ ledger, clock }: Desk, of: TablePlace = place): number =>
  done(raiseSuspect(ledger, clock, officer('anna'), of, { ground: 'recognisable', note: '' })).suspect;
const at = (suspect: number) => ({ bureau: paper, suspect });
const decide = (desk: Desk, suspect: number, decision: SuspectDecision) =>
  done(decideSuspect(chair(desk), at(suspect), { decision, contested: false, initials }));
const reopen = (desk: Desk, suspect: number) =>
  done(reopenSuspect(chair(desk), at(suspect), 'a new witness'));
const withdraw = (desk: Desk, suspect: number) =>
  done(withdrawSuspect(chair(desk), at(suspect), 'set aside twice'));
const agree = (desk: Desk): void => {
  keyed(desk, 'anna', right);
  expect(keyed(desk, 'bram', right).state).toBe('agreed');
};

/** What keeps the table of the Chamber, remarks left out. */
function keeps({ ledger }: Desk) {
  const table = bureauTables(ledger, paper).find(({ contest }) => contest.id === place.contest);
  if (table === undefined) throw new Error('no table');
  return missingToPresent({ ...table, raised: [] });
}
function stateOf({ ledger }: Desk) {
  const [contest] = ledger.election.contests;
  if (contest === undefined) throw new Error('no contest');
  const now = canvass(ledger, contest);
  expect(officeTotals(ledger, { contest: contest.id })).toEqual([now.total]);
  const row = now.groups.flatMap(({ rows }) => rows).find(({ bureau }) => bureau.id === paper);
  const ofBureau = officeProgress(ledger)
    .municipalities.flatMap(({ bureaus }) => bureaus)
    .find(({ bureau }) => bureau.id === paper);
  return {
    inTheHall: [ofBureau?.states[0], ofBureau?.stage],
    canvass: [row?.state, row?.table?.found, now.tables.growing],
    onTheBoard: board(ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper?.agreed,
    among: bureauTables(ledger, paper)[0]?.state,
  };
}

const waiting = { what: 'suspects', count: 1 };
const otherwise = (count: number) => [{ what: 'decided-otherwise', count }];

describe('an agreed table of a bureau that counts by table', () => {
  it('is to be keyed anew once a ballot in it is decided otherwise, until it is', async () => {
    const desk = paperDesk();
    decide(desk, raise(desk), valid('2'));
    agree(desk);
    expect(keeps(desk)).toEqual([]);
    expect(stateOf(desk)).toMatchObject({ canvass: ['agreed', 300, 0], onTheBoard: 1, among: 'agreed' });

    reopen(desk, 1);
    expect(keeps(desk)).toEqual([{ what: 'suspects', count: 1 }]);
    expect(stateOf(desk)).toEqual({
      inTheHall: ['suspects-open', 'in-progress'],
      canvass: ['suspects-open', 300, 1],
      onTheBoard: 0,
      among: 'suspects-open',
    });

    decide(desk, 1, recognisable);
    expect(keeps(desk)).toEqual(otherwise(1));
    expect(stateOf(desk)).toEqual({
      inTheHall: ['outdated', 'in-progress'],
      canvass: ['outdated', 300, 1],
      onTheBoard: 0,
      among: 'outdated',
    });

    done(reset(desk, 'chair'));
    agree(desk);
    expect(keeps(desk)).toEqual([]);
    expect(await officeFiles.verify(desk.path, () => undefined)).toMatchObject({ ok: true });
  });

  it('stands again once the decision is again what it was', () => {
    const desk = paperDesk();
    decide(desk, raise(desk), valid('2:E3,E1'));
    agree(desk);
    reopen(desk, 1);
    decide(desk, 1, valid('2:E1'));
    expect(keeps(desk)).toEqual(otherwise(1));
    reopen(desk, 1);
    // The mark at the head is disregarded beside names.
    decide(desk, 1, valid('2:H,E1,E3'));
    expect(keeps(desk)).toEqual([]);
  });

  it.each<readonly [string, (desk: Desk) => void, readonly unknown[]]>([
    ['a ballot that was in it is withdrawn', (desk) => withdraw(desk, 1), [...otherwise(1), waiting]],
    ['one that waited is decided', (desk) => decide(desk, 2, valid('5')), otherwise(1)],
    ['one that waited is withdrawn', (desk) => withdraw(desk, 2), []],
    [
      'another one is set aside and decided',
      (desk) => decide(desk, raise(desk), recognisable),
      [...otherwise(1), waiting],
    ],
    [
      'a witness speaks of one that waits',
      ({ ledger, clock }) =>
        void done(
          addOpinion(ledger, clock, officer('anna'), at(2), { witness: 'Els', opinion: 'it counts' }),
        ),
      [waiting],
    ],
    ['one of another paper is decided', (desk) => decide(desk, raise(desk, council), valid('1')), [waiting]],
  ])('%s', (_what, act, says) => {
    const desk = paperDesk();
    decide(desk, raise(desk), valid('2'));
    raise(desk);
    agree(desk);
    act(desk);
    expect(keeps(desk)).toEqual(says);
  });

  it('has blank and invalid in one figure where it was keyed so: the one for the other changes nothing in it', () => {
    const desk = paperDesk();
    decide(desk, raise(desk), { kind: 'blank' });
    agree(desk);
    reopen(desk, 1);
    decide(desk, 1, recognisable);
    expect(keeps(desk)).toEqual([]);
  });

  it('of a paper that contests share has the ballots of its own contest', () => {
    const desk = paperDesk(sharedPaperPackage);
    decide(desk, raise(desk, council), valid('GR=1'));
    agree(desk);
    reopen(desk, 1);
    decide(desk, 1, valid('GR=1:E1'));
    expect(keeps(desk)).toEqual([]);
    reopen(desk, 1);
    decide(desk, 1, valid('CK=2'));
    expect(keeps(desk)).toEqual(otherwise(1));
    expect(findContest(desk.ledger.election, place.contest)?.paper).toBe(
      findContest(desk.ledger.election, council.contest)?.paper,
    );
  });

  it('is kept by exactly the ballots that are not what they were when it was agreed, whatever happens', () => {
    const decisions = [valid('2'), valid('5:E1'), { kind: 'blank' }, recognisable] as const;
    const act = fc.record({
      what: fc.constantFrom('raise', 'decide', 'decide', 'reopen', 'reopen', 'withdraw', 'agree'),
      which: fc.nat(3),
      decision: fc.constantFrom(...decisions),
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 3, maxLength: 14 }), (acts) => {
        const desk = paperDesk();
        decide(desk, raise(desk), valid('2'));
        raise(desk);
        agree(desk);
        /** By number: what it was decided as, `waits`, or `gone`. */
        const pile = ['2', 'waits'];
        let whenAgreed: readonly string[] = [...pile];
        const comesTo = (what = 'gone') => (what === 'waits' ? 'gone' : what);
        for (const { what, which, decision } of acts) {
          const suspect = (which % pile.length) + 1;
          const now = pile[suspect - 1];
          if (what === 'raise') {
            raise(desk);
            pile.push('waits');
          } else if (what === 'agree') {
            done(reset(desk, 'chair'));
            agree(desk);
            whenAgreed = [...pile];
          } else if (what === 'decide' && now === 'waits') {
            decide(desk, suspect, decision);
            pile[suspect - 1] = decision.kind === 'valid' ? decision.choices : 'not valid';
          } else if (what === 'reopen' && now !== undefined && now !== 'waits' && now !== 'gone') {
            reopen(desk, suspect);
            pile[suspect - 1] = 'waits';
          } else if (what === 'withdraw' && now !== undefined && now !== 'gone') {
            withdraw(desk, suspect);
            pile[suspect - 1] = 'gone';
          }
        }
        const changed = pile.filter(
          (now, index) => now !== 'waits' && comesTo(now) !== comesTo(whenAgreed[index]),
        ).length;
        const found = keeps(desk).find((one) => one.what === 'decided-otherwise')?.count ?? 0;
        expect(found).toBe(changed);
      }),
      { numRuns: 25 },
    );
  });
});
