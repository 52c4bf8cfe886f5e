/** What is on one ballot, before anyone has judged it: the marks, contest by contest. */
import type { CandidateNumber, ContestId, ListNumber } from '../election/ids.ts';

/** The marks on one list. */
export interface ListMarks {
  readonly list: ListNumber;
  /** The box at the head of the list. */
  readonly head: boolean;
  /** Ascending, each once. */
  readonly effectives: readonly CandidateNumber[];
  readonly substitutes: readonly CandidateNumber[];
}

/** Grounds on which a person judges a paper ballot invalid; marks on several lists is the one that marks alone show. */
export const invalidGrounds = ['several-lists', 'altered', 'object', 'recognisable', 'not-official'] as const;
export type InvalidGround = (typeof invalidGrounds)[number];

/** What a voter did in one contest. A contest for which the voter has no ballot has no entry at all. */
export type ContestChoice =
  | {
      readonly contest: ContestId;
      readonly kind: 'marks';
      /** Lists with at least one mark, ascending by number; none is a blank ballot. */
      readonly lists: readonly ListMarks[];
    }
  | { readonly contest: ContestId; readonly kind: 'judged-invalid'; readonly ground: InvalidGround };

/** One ballot: its contests in the order of the election package, each at most once, at least one. */
export type Choices = readonly ContestChoice[];
