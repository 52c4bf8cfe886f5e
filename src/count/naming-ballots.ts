/** The candidates of one kind on a list of a table, and the ballots that name at least one of them. */
import type { Category } from '../election/regime.ts';
import type { CandidateVotes, ListCount } from './count-table.ts';
import { sumCounts } from './exact-count.ts';

/** E: effective candidates, the only kind where there are no separate substitutes. S: substitutes. */
export const candidateKinds = ['E', 'S'] as const;
export type CandidateKind = (typeof candidateKinds)[number];

const naming = {
  E: ['effectivesOnly', 'effectivesAndSubstitutes', 'names'],
  S: ['effectivesAndSubstitutes', 'substitutesOnly'],
} as const satisfies Record<CandidateKind, readonly Category[]>;

/** Whether ballots of that sub-category name a candidate of that kind. */
export function isNaming(kind: CandidateKind, category: Category): boolean {
  const categories: readonly Category[] = naming[kind];
  return categories.includes(category);
}

/** The ballots of the list that name a candidate of that kind, by its sub-categories. */
export const ballotsNaming = (kind: CandidateKind, count: ListCount): number =>
  sumCounts(naming[kind].map((category) => count.categories[category] ?? 0));

/** The candidates of that kind with their votes. */
export const nameVotes = (kind: CandidateKind, count: ListCount): readonly CandidateVotes[] =>
  kind === 'E' ? count.effectives : count.substitutes;
