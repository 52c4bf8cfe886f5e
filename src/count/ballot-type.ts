/**
 * Ballot types: the contests a voter is entitled to, and so the ballots they are given (KWB 142; DKD 16). A Belgian has
 * those of every contest of the bureau, a European citizen perhaps one. Contests that share a paper (KWB 156 §1/1) are
 * one here, named by the paper's home: nobody is given half a paper.
 */
import { z } from 'zod';
import type { Election } from '../election/election.ts';
import { ContestId } from '../election/ids.ts';

const contest = '[A-Za-z][A-Za-z0-9-]{0,19}';

/** The ids of the homes of its papers, each once, in ascending order, joined by `+`. */
export const BallotType = z
  .string()
  .regex(new RegExp(`^${contest}(?:\\+${contest})*$`))
  .brand<'BallotType'>();
export type BallotType = z.infer<typeof BallotType>;

/** The homes of the papers on which these contests stand, each once, in the order of the election package. */
export function papersOf(election: Election, contests: readonly ContestId[]): readonly ContestId[] {
  const homes = election.contests.flatMap(({ id, paperHome }) => (contests.includes(id) ? [paperHome] : []));
  return [...new Set(homes)];
}

/** The type of the ballots of these papers. */
export function typeOf(papers: readonly ContestId[]): BallotType {
  return BallotType.parse([...new Set(papers)].toSorted().join('+'));
}

/** The papers of a type. */
export function papersOfType(type: BallotType): readonly ContestId[] {
  return type.split('+').map((id) => ContestId.parse(id));
}

/** More papers than this have too many types to offer each of them. */
const fewPapers = 4;

/**
 * The types that voters of a bureau with these papers may have, the largest first: all there are; of many papers all
 * together, all but one, and each alone. `known` are there in any case.
 */
export function possibleTypes(
  papers: readonly ContestId[],
  known: readonly BallotType[],
): readonly BallotType[] {
  const all = papers.length <= fewPapers ? subsetsOf(papers) : usualOf(papers);
  const types = [...new Set([...all.map(typeOf), ...known])];
  return types.toSorted((one, other) => papersOfType(other).length - papersOfType(one).length);
}

/** Every choice of at least one of them. */
function subsetsOf(papers: readonly ContestId[]): readonly (readonly ContestId[])[] {
  return Array.from({ length: 2 ** papers.length - 1 }, (_, index) =>
    papers.filter((_paper, place) => ((index + 1) >> place) % 2 === 1),
  );
}

const usualOf = (papers: readonly ContestId[]): readonly (readonly ContestId[])[] => [
  papers,
  ...papers.map((left) => papers.filter((paper) => paper !== left)),
  ...papers.map((paper) => [paper]),
];
