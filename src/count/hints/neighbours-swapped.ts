/** The votes of two candidates who follow one another on a list, each written on the other's line. */
import { type CandidateKind, candidateKinds } from '../naming-ballots.ts';
import { type Comparison, candidateShares, type ListPair, neighbours } from './comparison.ts';
import { deviation, expectedVotes, ordinary } from './deviation.ts';
import type { Hint } from './hint.ts';
import { isStriking, readingsOf, strikingPairs } from './swapped-reading.ts';

/**
 * A hint for each two neighbours of one kind whose votes, against the share that each has of the ballots with
 * names in the other bureaus, fit eight times better when swapped. What is ordinary is taken from the others of
 * their list. No identity notices such a swap: the sums stay what they are.
 */
export function neighboursSwapped(comparison: Comparison): readonly Hint[] {
  return comparison.lists.flatMap((list) =>
    candidateKinds.flatMap((kind) => swappedIn(comparison, list, kind)),
  );
}

function swappedIn({ contest }: Comparison, list: ListPair, kind: CandidateKind): readonly Hint[] {
  const pairs = neighbours(candidateShares(list, kind));
  const deviations = candidateShares(list, kind).map(deviation);
  const readings = pairs.map(([one, other], at) => {
    const both = readingsOf([one], [other]);
    const rest = deviations.filter((_, place) => place !== at && place !== at + 1);
    return isStriking(both, ordinary(rest), { factor: 8n, fewest: 10 }) ? both : null;
  });
  const striking = new Set(strikingPairs(readings));
  return pairs
    .filter((_, at) => striking.has(at))
    .map(([one, other]) => ({
      code: 'HINT_NEIGHBOURS_SWAPPED',
      params: {
        contest,
        list: list.number,
        kind,
        number: one.number,
        other: other.number,
        votes: one.votes,
        otherVotes: other.votes,
        expected: expectedVotes(one),
        otherExpected: expectedVotes(other),
      },
    }));
}
