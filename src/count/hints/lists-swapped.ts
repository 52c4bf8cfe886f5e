/** The ballots of two lists that follow one another, each written against the other. */
import { fourCategories, twoCategories } from '../../election/regime.ts';
import { type Comparison, type ListPair, listShare, neighbours } from './comparison.ts';
import { deviation, expectedVotes, ordinary, type Share } from './deviation.ts';
import type { Hint } from './hint.ts';
import { isStriking, readingsOf, strikingPairs } from './swapped-reading.ts';

/**
 * A hint for each two neighbouring lists whose sub-categories, against their share of the valid ballots in the other
 * bureaus, fit six times better when swapped. What is ordinary is taken from the electoral figures of all the other
 * lists: a party may well be stronger here than elsewhere. Needs at least four lists.
 */
export function listsSwapped(comparison: Comparison): readonly Hint[] {
  const { contest, lists } = comparison;
  if (lists.length < 4) return [];
  const figures = lists.map((list) => listShare(comparison, list));
  const deviations = figures.map(deviation);
  const pairs = neighbours(lists);
  const readings = pairs.map(([one, other], at) => {
    const both = readingsOf(categoryShares(comparison, one), categoryShares(comparison, other));
    const rest = deviations.filter((_, place) => place !== at && place !== at + 1);
    return isStriking(both, ordinary(rest), { factor: 6n, fewest: 30 }) ? both : null;
  });
  const striking = new Set(strikingPairs(readings));
  return pairs
    .filter((_, at) => striking.has(at))
    .map(([one, other]) => {
      const [share, otherShare] = [listShare(comparison, one), listShare(comparison, other)];
      return {
        code: 'HINT_LISTS_SWAPPED',
        params: {
          contest,
          list: one.number,
          other: other.number,
          votes: share.votes,
          otherVotes: otherShare.votes,
          expected: expectedVotes(share),
          otherExpected: expectedVotes(otherShare),
        },
      };
    });
}

function categoryShares({ ballots, otherBallots }: Comparison, { own, others }: ListPair): readonly Share[] {
  return [...fourCategories, ...twoCategories]
    .filter((category) => category in others.categories)
    .map((category) => ({
      votes: own.categories[category] ?? 0,
      ballots,
      otherVotes: others.categories[category] ?? 0,
      otherBallots,
    }));
}
