/** Which ballots name a candidate (KWB 156 §1; without substitutes LPKD 155, BRU 91, CDLD L4144-7). */
import { describe, expect, it } from 'vitest';
import type { ListCount } from '../../src/count/count-table.ts';
import { ballotsNaming, candidateKinds, isNaming, nameVotes } from '../../src/count/naming-ballots.ts';
import { CandidateNumber, ListNumber } from '../../src/election/ids.ts';
import type { Category } from '../../src/election/regime.ts';

/** By sub-category: who is named on its ballots. */
const named = {
  headOnly: '',
  effectivesOnly: 'E',
  effectivesAndSubstitutes: 'ES',
  substitutesOnly: 'S',
  names: 'E',
} as const satisfies Readonly<Record<Category, string>>;

const list = (categories: ListCount['categories']): ListCount => ({
  number: ListNumber.parse(2),
  categories,
  electoralFigure: 31,
  effectives: [{ number: CandidateNumber.parse(1), votes: 5 }],
  substitutes: [{ number: CandidateNumber.parse(1), votes: 7 }],
});

describe('a ballot that names a candidate', () => {
  it('is in the sub-categories that say so, apart for effectives and substitutes', () => {
    expect(candidateKinds).toEqual(['E', 'S']);
    for (const kind of candidateKinds)
      for (const category of Object.keys(named) as Category[])
        expect(isNaming(kind, category), `${kind} ${category}`).toBe(named[category].includes(kind));
  });

  it('is counted once a kind, whatever else is on it', () => {
    const four = list({
      headOnly: 1,
      effectivesOnly: 2,
      effectivesAndSubstitutes: 4,
      substitutesOnly: 8,
    });
    const two = list({ headOnly: 1, names: 16 });

    expect([ballotsNaming('E', four), ballotsNaming('S', four)]).toEqual([6, 12]);
    expect([ballotsNaming('E', two), ballotsNaming('S', two)]).toEqual([16, 0]);
  });

  it('gives its votes to the candidates of its kind', () => {
    expect(nameVotes('E', list({}))).toEqual([{ number: 1, votes: 5 }]);
    expect(nameVotes('S', list({}))).toEqual([{ number: 1, votes: 7 }]);
  });
});
