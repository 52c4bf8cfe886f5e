/** The figures of a count table one by one, in the order of the official table. */
import type { CandidateVotes, CountTable } from '../count/count-table.ts';
import type { Candidate, CandidateList, Contest } from '../election/election.ts';
import { type Category, fourCategories, twoCategories } from '../election/regime.ts';

/** Whose figure it is: of the whole table, of one of its lists, or of a candidate of the list. */
export type TableFigure =
  | { readonly kind: 'found' | 'blankOrInvalid' | 'valid'; readonly value: number }
  | { readonly kind: 'electoralFigure' | Category; readonly list: CandidateList; readonly value: number }
  | {
      readonly kind: 'votes';
      readonly list: CandidateList;
      readonly of: 'E' | 'S';
      readonly candidate: Candidate;
      readonly value: number;
    };

const categories: readonly Category[] = [...new Set([...fourCategories, ...twoCategories])];

/** Every figure of the table of this contest; blank and invalid ballots are one (KWB 156 §1, 161; LPKD 161; BRU 102). */
export function tableFigures(contest: Contest, table: CountTable): readonly TableFigure[] {
  return [
    { kind: 'found', value: table.found },
    { kind: 'blankOrInvalid', value: table.blankOrInvalid },
    { kind: 'valid', value: table.valid },
    ...table.lists.flatMap((count): readonly TableFigure[] => {
      const list = entryOf(contest.lists, count.number);
      return [
        ...categories.flatMap((kind) => {
          const value = count.categories[kind];
          return value === undefined ? [] : [{ kind, list, value }];
        }),
        { kind: 'electoralFigure', list, value: count.electoralFigure },
        ...votesOf(list, 'E', count.effectives),
        ...votesOf(list, 'S', count.substitutes),
      ];
    }),
  ];
}

function votesOf(
  list: CandidateList,
  of: 'E' | 'S',
  votes: readonly CandidateVotes[],
): readonly TableFigure[] {
  const candidates = of === 'E' ? list.effectives : list.substitutes;
  return votes.map(({ number, votes: value }) => ({
    ...{ kind: 'votes', list, of },
    ...{ candidate: entryOf(candidates, number), value },
  }));
}

/** The list or candidate of that number, which every count table of the contest has. */
function entryOf<Entry extends { readonly number: number }>(
  entries: readonly Entry[],
  number: number,
): Entry {
  const entry = entries.find((one) => one.number === number);
  if (entry === undefined) throw new Error(`a count table names number ${number}, which the election lacks`);
  return entry;
}
