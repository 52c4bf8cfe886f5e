/** Any ballot that can be cast in an election, for property tests. */
import fc from 'fast-check';
import {
  type Choices,
  type ContestChoice,
  invalidGrounds,
  type ListMarks,
} from '../../src/ballot/choices.ts';
import type { CandidateList, Contest, Election } from '../../src/election/election.ts';

function marksOn(list: CandidateList): fc.Arbitrary<ListMarks> {
  return fc
    .record({
      list: fc.constant(list.number),
      head: fc.boolean(),
      effectives: fc.subarray(list.effectives.map(({ number }) => number)),
      substitutes: fc.subarray(list.substitutes.map(({ number }) => number)),
    })
    .filter(({ head, effectives, substitutes }) => head || effectives.length + substitutes.length > 0);
}

function choiceIn(contest: Contest): fc.Arbitrary<ContestChoice> {
  const marks = (most: number) =>
    fc
      .subarray([...contest.lists], { maxLength: Math.min(most, contest.lists.length) })
      .chain((lists) => fc.tuple(...lists.map(marksOn)))
      .map((lists): ContestChoice => ({ contest: contest.id, kind: 'marks', lists }));
  const judged = fc
    .constantFrom(...invalidGrounds)
    .map((ground): ContestChoice => ({ contest: contest.id, kind: 'judged-invalid', ground }));
  return fc.oneof(
    { weight: 6, arbitrary: marks(1) },
    { weight: 2, arbitrary: marks(contest.lists.length) },
    { weight: 1, arbitrary: judged },
  );
}

/** At least one contest, in the order of the election. */
export function anyChoices(election: Election): fc.Arbitrary<Choices> {
  return fc
    .subarray([...election.contests], { minLength: 1 })
    .chain((contests) => fc.tuple(...contests.map(choiceIn)));
}

/** A ballot's random token. */
export const anyToken = fc.uint8Array({ minLength: 16, maxLength: 16 });
