/** Reading an agreed table. What it holds is in the tests of the report, which is made from the same. */
import { describe, expect, it } from 'vitest';
import { agreedFormAt } from '../../src/office/agreed-form.ts';
import { contestId } from '../support/elections.ts';
import { codeOf, decided, done, keyed, paperDesk, place, reset, right } from './paper-office.ts';
import { digital1, officer } from './practice-canton.ts';

describe('an agreed table', () => {
  it('can be read by every officer, and only as long as it is agreed', () => {
    const desk = paperDesk();
    const read = (name: string) => agreedFormAt(desk.ledger, officer(name), place);
    expect(codeOf(read('audra'))).toBe('TABLE_NOTHING_OPEN');
    keyed(desk, 'anna', right);
    expect(codeOf(read('bram'))).toBe('TABLE_NOTHING_OPEN');
    keyed(desk, 'bram', { ...right, 'votes/2/E/1': 91 });
    expect(codeOf(read('chair'))).toBe('TABLE_NOTHING_OPEN');
    done(decided(desk, 'chair', 'votes/2/E/1', 90, 'read out'));
    for (const name of ['anna', 'bram', 'chair', 'audra', 'admin']) {
      expect(done(read(name))).toMatchObject({
        officers: ['anna', 'bram'],
        decided: [{ field: 'votes/2/E/1', officer: 'chair', reason: 'read out' }],
        figures: { 'votes/2/E/1': 90, 'votes/2/E/2': 0, valid: 280, 'electoralFigure/2': 250 },
      });
    }
    done(reset(desk, 'chair'));
    expect(codeOf(read('chair'))).toBe('TABLE_NOTHING_OPEN');
  });

  it('is of a contest that a counting bureau has', () => {
    const { ledger } = paperDesk();
    const read = (where: Partial<typeof place>) =>
      agreedFormAt(ledger, officer('chair'), { ...place, ...where });
    expect(codeOf(read({ bureau: digital1 }))).toBe('BUREAU_NOT_COUNTING');
    expect(codeOf(read({ contest: contestId('EP') }))).toBe('CONTEST_NOT_AT_BUREAU');
  });
});
