/** What a ballot counts as. */
import type { CandidateNumber, ContestId, ListNumber } from '../election/ids.ts';
import type { Category } from '../election/regime.ts';
import type { InvalidGround } from './choices.ts';

/** The classification of one ballot in one contest. Contests sharing a paper give one result for that paper. */
export type ContestResult =
  | {
      readonly contest: ContestId;
      readonly result: 'valid';
      readonly list: ListNumber;
      readonly category: Category;
      readonly effectives: readonly CandidateNumber[];
      readonly substitutes: readonly CandidateNumber[];
    }
  | { readonly contest: ContestId; readonly result: 'blank' }
  | {
      readonly contest: ContestId;
      readonly result: 'invalid';
      readonly reason: InvalidGround | 'several-contests';
      /** The article of law of the contest's regime, as `KWB 157`. */
      readonly article: string;
    };
