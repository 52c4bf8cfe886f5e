/**
 * Many ballots: the count table of one contest, for a bureau or for the whole office. Integers only.
 * The fields are those of the official table (Kieswetboek art. 156 and 161; LPKD art. 155, 161).
 */
import type { BureauId, CandidateNumber, ContestId, ListNumber } from '../election/ids.ts';
import type { Category } from '../election/regime.ts';

export type Scope =
  | { readonly level: 'bureau'; readonly id: BureauId }
  | { readonly level: 'canton' | 'municipality' | 'district'; readonly id: string };

export interface CandidateVotes {
  readonly number: CandidateNumber;
  readonly votes: number;
}

export interface ListCount {
  readonly number: ListNumber;
  /** Valid ballots of the list by sub-category: the four or the two of the regime, all present. */
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  /** Electoral figure (stemcijfer): valid ballots of the list, the sum of its categories. */
  readonly electoralFigure: number;
  /** Every candidate of the list, those without votes too. */
  readonly effectives: readonly CandidateVotes[];
  readonly substitutes: readonly CandidateVotes[];
}

export interface CountTable {
  readonly contest: ContestId;
  readonly scope: Scope;
  /** Ballots found; for QR ballots those counted. */
  readonly found: number;
  readonly valid: number;
  /** null where only the sum of blank and invalid is known. */
  readonly blank: number | null;
  readonly invalid: number | null;
  readonly blankOrInvalid: number;
  /** Every list of the contest in order of number, those without votes too. */
  readonly lists: readonly ListCount[];
}

/**
 * One counted figure of a bureau and contest: the unit of which count tables are made and in which the ledger
 * keeps its running sums. `list` and `number` are 0 where they do not apply.
 */
export interface Cell {
  readonly contest: ContestId;
  readonly field: 'found' | 'valid' | 'blank' | 'invalid' | Category | 'effective' | 'substitute';
  readonly list: number;
  readonly number: number;
}
