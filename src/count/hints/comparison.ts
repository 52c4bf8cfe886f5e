/** A table beside the sums of the other bureaus, list by list: what every kind of table hint looks at. */
import type { Contest } from '../../election/election.ts';
import type { ContestId, ListNumber } from '../../election/ids.ts';
import type { CountTable, ListCount } from '../count-table.ts';
import { sumCounts } from '../exact-count.ts';
import { ballotsNaming, type CandidateKind, nameVotes } from '../naming-ballots.ts';
import type { BureauSums } from './bureau-sums.ts';
import type { Share } from './deviation.ts';

export interface ListPair {
  readonly number: ListNumber;
  readonly own: ListCount;
  readonly others: ListCount;
}

export interface Comparison {
  readonly contest: ContestId;
  /** In order of list number. */
  readonly lists: readonly ListPair[];
  /** Valid ballots, as the sum of the electoral figures. */
  readonly ballots: number;
  readonly otherBallots: number;
}

/** The table and the sums, both of this contest, side by side. */
export function compare(contest: Contest, table: CountTable, others: BureauSums): Comparison {
  const ofNumber = (lists: readonly ListCount[]) => new Map(lists.map((list) => [list.number, list]));
  const own = ofNumber(table.lists);
  const sums = ofNumber(others.lists);
  const lists = contest.lists.flatMap(({ number }): readonly ListPair[] => {
    const [one, other] = [own.get(number), sums.get(number)];
    return one === undefined || other === undefined ? [] : [{ number, own: one, others: other }];
  });
  return {
    contest: contest.id,
    lists,
    ballots: sumCounts(lists.map((list) => list.own.electoralFigure)),
    otherBallots: sumCounts(lists.map((list) => list.others.electoralFigure)),
  };
}

/** The votes of one candidate, as a share of the ballots that name candidates of the kind. */
export interface CandidateShare extends Share {
  readonly number: number;
}

/** The candidates of one kind on a list, in order. */
export function candidateShares(list: ListPair, kind: CandidateKind): readonly CandidateShare[] {
  const ballots = ballotsNaming(kind, list.own);
  const otherBallots = ballotsNaming(kind, list.others);
  const others = new Map(nameVotes(kind, list.others).map(({ number, votes }) => [number, votes]));
  return nameVotes(kind, list.own).map(({ number, votes }) => ({
    number,
    votes,
    ballots,
    otherVotes: others.get(number) ?? 0,
    otherBallots,
  }));
}

/** The electoral figure of a list, as a share of the valid ballots. */
export function listShare(comparison: Comparison, list: ListPair): Share {
  return {
    votes: list.own.electoralFigure,
    ballots: comparison.ballots,
    otherVotes: list.others.electoralFigure,
    otherBallots: comparison.otherBallots,
  };
}

/** Each two that follow one another. */
export function neighbours<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).flatMap((item, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, item] as const];
  });
}
