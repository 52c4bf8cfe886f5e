/**
 * Any sequence of scans, undos and voids, held against a model that is a list of what happened: after every step the
 * verdict, the figures and the scan counts of the office must be those that the list gives when it is simply counted.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordBallot, recordBallots } from '../../src/office/record-ballot.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { ballotText, digital1, newOffice, officer, opened, read, tickingClock } from './practice-canton.ts';

const contents = ['CK=2', 'CK=5:E1,S2 GR=1:2', 'CK=blank GR=1', 'CK=2+5'];

type Step =
  | { readonly kind: 'scan'; readonly token: number; readonly content: number }
  | { readonly kind: 'bulk'; readonly scans: readonly (readonly [token: number, content: number])[] }
  | { readonly kind: 'rubbish' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'void'; readonly which: number };

const token = fc.integer({ min: 1, max: 6 });
const content = fc.nat({ max: contents.length - 1 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('scan' as const), token, content }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('bulk' as const),
      scans: fc.array(fc.tuple(token, content), { maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'rubbish' }) },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('void' as const), which: fc.nat({ max: 20 }) }) },
);

interface ModelBallot {
  readonly token: number;
  readonly content: number;
  readonly event: number;
  fate: 'counted' | 'undone' | 'voided';
}

it('any sequence of scans, undos and voids gives the figures of a plain list of what happened', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const ledger = newOffice({ practice: true });
      const clock = tickingClock();
      const batch = opened(ledger, clock, 'anna');
      const ballots: ModelBallot[] = [];
      const tally = { duplicate: 0, conflict: 0, refused: 0 };

      const expectVerdict = (name: number, said: number, event: number): string => {
        const before = ballots.findLast((ballot) => ballot.token === name);
        if (before !== undefined && before.content !== said) {
          tally.conflict += 1;
          return 'conflict';
        }
        if (before?.fate === 'counted') {
          tally.duplicate += 1;
          return 'duplicate';
        }
        if (before?.fate === 'voided') {
          tally.refused += 1;
          return 'refused';
        }
        ballots.push({ token: name, content: said, event, fate: 'counted' });
        return 'counted';
      };
      const reading = (name: number, said: number) =>
        read(ledger, ballotText(ledger, contents[said] ?? '', name));

      for (const step of steps) {
        switch (step.kind) {
          case 'scan': {
            const verdict = recordBallot(ledger, batch, reading(step.token, step.content));
            expect(verdict.verdict).toBe(expectVerdict(step.token, step.content, verdict.event));
            break;
          }
          case 'bulk': {
            const verdicts = recordBallots(
              ledger,
              batch,
              step.scans.map(([name, said]) => reading(name, said)),
            );
            expect(verdicts.map((verdict) => verdict.verdict)).toEqual(
              step.scans.map(([name, said], index) => expectVerdict(name, said, verdicts[index]?.event ?? 0)),
            );
            break;
          }
          case 'rubbish':
            expect(recordBallot(ledger, batch, read(ledger, 'rubbish')).verdict).toBe('refused');
            tally.refused += 1;
            break;
          case 'undo': {
            const last = ballots.findLast((ballot) => ballot.fate === 'counted');
            const undone = undoLast(ledger, clock, officer('anna'), batch.id);
            expect(undone.ok ? undone.value.ballot : undone.error.code).toBe(
              last?.event ?? 'NOTHING_TO_UNDO',
            );
            if (last !== undefined) last.fate = 'undone';
            break;
          }
          case 'void': {
            const chosen = ballots[step.which];
            const voided = voidBallot(ledger, clock, officer('chair'), chosen?.event ?? 0, 'reason');
            expect(voided.ok).toBe(chosen?.fate === 'counted');
            if (chosen?.fate === 'counted') chosen.fate = 'voided';
            break;
          }
        }
        expectFigures(ledger, ballots, tally);
      }
    }),
    { numRuns: 40 },
  );
});

function expectFigures(
  ledger: ReturnType<typeof newOffice>,
  ballots: readonly ModelBallot[],
  tally: { readonly duplicate: number; readonly conflict: number; readonly refused: number },
): void {
  const inFate = (fate: ModelBallot['fate']) => ballots.filter((ballot) => ballot.fate === fate);
  const counting = inFate('counted').map((ballot) => contents[ballot.content] ?? '');
  const of = (text: string) => counting.filter((choices) => choices.startsWith(text)).length;
  const head = of('CK=2') - of('CK=2+5');

  const [chamber, municipal] = officeTotals(ledger, { bureau: digital1 });
  expect(chamber).toMatchObject({
    found: counting.length,
    valid: head + of('CK=5'),
    blank: of('CK=blank'),
    invalid: of('CK=2+5'),
    lists: [
      {
        number: 2,
        electoralFigure: head,
        categories: { headOnly: head, effectivesOnly: 0, effectivesAndSubstitutes: 0, substitutesOnly: 0 },
      },
      {
        number: 5,
        electoralFigure: of('CK=5'),
        categories: { headOnly: 0, effectivesAndSubstitutes: of('CK=5') },
      },
    ],
  });
  expect(chamber?.lists[1]?.effectives.map(({ votes }) => votes)).toEqual([of('CK=5'), 0]);
  expect(chamber?.lists[1]?.substitutes.map(({ votes }) => votes)).toEqual([0, of('CK=5'), 0, 0, 0, 0]);
  expect(municipal).toMatchObject({
    found: of('CK=5') + of('CK=blank'),
    lists: [{ categories: { headOnly: of('CK=blank'), names: of('CK=5') } }],
  });

  const none = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };
  expect(ledger.scanCounts().get(digital1) ?? none).toEqual({
    counted: counting.length,
    ...tally,
    undone: inFate('undone').length,
    voided: inFate('voided').length,
  });
}
