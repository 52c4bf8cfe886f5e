/** The candidates of one list with their name votes. */
import type { ListCount } from '../../../count/count-table.ts';
import type { CandidateList } from '../../../election/election.ts';
import { startOfList } from '../../widgets/table/list-position.ts';
import { type ListAction, type Listed, reduceListed } from '../../widgets/table/listed.ts';

export interface CandidateRow {
  readonly kind: 'effective' | 'substitute';
  readonly number: number;
  readonly name: string;
  readonly votes: number;
}

export interface CandidatesState extends Listed {
  readonly sort: 'list' | 'votes';
}

export type CandidatesAction = { readonly type: 'next-sort' } | ListAction;

export function startCandidates(): CandidatesState {
  return { sort: 'list', position: startOfList };
}

export function reduceCandidates(state: CandidatesState, action: CandidatesAction): CandidatesState {
  switch (action.type) {
    case 'next-sort':
      return { ...state, sort: state.sort === 'list' ? 'votes' : 'list' };
    default:
      return reduceListed(state, action);
  }
}

export const keyOfCandidate = (row: CandidateRow): string => `${row.kind} ${row.number}`;

/** Effective candidates first, then substitutes, each in the order of the list, or by votes; those without votes too. */
export function candidateRows(
  list: CandidateList,
  count: ListCount,
  sort: CandidatesState['sort'],
): readonly CandidateRow[] {
  const rowsOf = (kind: CandidateRow['kind']): readonly CandidateRow[] => {
    const candidates = kind === 'effective' ? list.effectives : list.substitutes;
    const votes = new Map(
      (kind === 'effective' ? count.effectives : count.substitutes).map((one) => [one.number, one.votes]),
    );
    return candidates.map(({ number, name }) => ({ kind, number, name, votes: votes.get(number) ?? 0 }));
  };
  const rows = [...rowsOf('effective'), ...rowsOf('substitute')];
  return sort === 'list' ? rows : rows.toSorted((one, other) => other.votes - one.votes);
}
