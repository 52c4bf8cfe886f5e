/** Two contests on one paper, counted ballot by ballot: a ballot that is keyed for one may turn out to be of the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContest } from '../../src/election/lookup.ts';
import { canvass } from '../../src/office/canvass.ts';
import { resetBundle } from '../../src/office/decide-bundle.ts';
import type { SuspectPlace, TablePlace } from '../../src/office/events.ts';
import { decideSuspect, reopenSuspect, suspectsOf } from '../../src/office/suspects.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { bundleAt, deskOf, keyTwice, type Room, room } from './bundle-office.ts';
import { done, place } from './paper-office.ts';
import { paper } from './practice-canton.ts';
import { council, sayTwice, sharedPaperPackage } from './urn-office.ts';

const initials = { members: ['AB', 'CD'], witness: null } as const;
const decisions = [
  { kind: 'valid', choices: 'CK=2:E1' },
  { kind: 'valid', choices: 'GR=1' },
  { kind: 'blank' },
  { kind: 'invalid', ground: 'object' },
] as const;
type Decision = (typeof decisions)[number];

const suspectAt = (suspect: number): SuspectPlace => ({ bureau: paper, suspect });
const decide = (the: Room, suspect: number, decision: Decision) =>
  done(decideSuspect(deskOf(the, 'chair'), suspectAt(suspect), { decision, contested: false, initials }));

function canvassOf({ ledger }: Room, { contest: id }: TablePlace) {
  const contest = findContest(ledger.election, id);
  if (contest === undefined) throw new Error(`no contest ${id}`);
  return canvass(ledger, contest);
}
const rowOf = (the: Room, where: TablePlace) =>
  canvassOf(the, where)
    .groups.flatMap(({ rows }) => rows)
    .find(({ bureau }) => bureau.id === paper);

describe('a ballot that was keyed for one contest and decided for the other', () => {
  it('is in the canvass of the other, where nobody has begun: that is at work then, and may still grow', () => {
    const the = room(undefined, sharedPaperPackage);
    keyTwice(the, ['GR=1', 'suspect'], bundleAt(1, council));
    expect(rowOf(the, place)).toMatchObject({ state: 'empty', table: null });

    decide(the, 1, { kind: 'blank' });
    expect(rowOf(the, place)).toMatchObject({ state: 'keying', table: { found: 1, blank: 1 } });
    expect(canvassOf(the, place).tables).toEqual({ all: 3, in: 1, growing: 1 });

    done(reopenSuspect(deskOf(the, 'chair'), suspectAt(1), 'another witness came'));
    expect(rowOf(the, place)).toMatchObject({ table: null });
  });
});

describe('however suspect ballots are decided, opened again and set aside', () => {
  const bundle = (...lines: readonly string[]) =>
    fc.array(fc.constantFrom('suspect', ...lines), { minLength: 1, maxLength: 4 });
  const act = fc.record({
    what: fc.constantFrom('decide', 'decide', 'decide', 'reopen', 'reset', 'say'),
    which: fc.nat(8),
    decision: fc.constantFrom(...decisions),
  });

  it('the canvass of each contest comes to what the office counts, and so do both to the ballots', () => {
    fc.assert(
      fc.property(
        bundle('CK=2', 'CK=5:E1'),
        bundle('GR=1'),
        fc.array(act, { maxLength: 8 }),
        (ofChamber, ofCouncil, acts) => {
          const the = room(undefined, sharedPaperPackage);
          const bundles = new Map([
            [place, ofChamber],
            [council, ofCouncil],
          ]);
          const decided = new Map<number, Decision>();
          const check = () => {
            const keyed = (of: TablePlace) =>
              (bundles.get(of) ?? []).filter((ballot) => ballot !== 'suspect').length;
            const ruled = [...decided.values()];
            const forCouncil = ruled.filter((one) => one.kind === 'valid' && one.choices === 'GR=1').length;
            const found = [keyed(place) + ruled.length - forCouncil, keyed(council) + forCouncil];
            const totals = officeTotals(the.ledger, {});
            expect(totals.map((table) => table.found)).toEqual(found);
            expect([place, council].map((of) => canvassOf(the, of).total)).toEqual(totals);
          };
          for (const [of, ballots] of bundles) keyTwice(the, ballots, bundleAt(1, of));
          check();
          for (const { what, which, decision } of acts) {
            const rows = suspectsOf(the.ledger, paper);
            const row = rows[which];
            const of = which % 2 === 0 ? place : council;
            if (what === 'decide' && (row?.state.state === 'raised' || row?.state.state === 'reopened')) {
              decide(the, row.suspect, decision);
              decided.set(row.suspect, decision);
            } else if (what === 'reopen' && row?.state.state === 'decided') {
              done(reopenSuspect(deskOf(the, 'chair'), suspectAt(row.suspect), 'another witness came'));
              decided.delete(row.suspect);
            } else if (what === 'reset' && bundles.delete(of)) {
              done(
                resetBundle(
                  deskOf(the, 'chair'),
                  bundleAt(1, of),
                  'keyed from the wrong pile',
                  the.ledger.bundleRows(paper).find((known) => known.contest === of.contest)?.event ?? null,
                ),
              );
              for (const one of rows) if (one.state.contest === of.contest) decided.delete(one.suspect);
            } else if (what === 'say') {
              sayTwice(the, of, which);
            }
            check();
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
