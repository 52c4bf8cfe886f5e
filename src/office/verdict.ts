/** What an officer is told of one scan. Shown only once it is durable. */
import type { ContestResult } from '../ballot/ballot-result.ts';
import type { Refusal } from '../ballot/reading.ts';

export type Verdict =
  | { readonly verdict: 'counted'; readonly event: number; readonly contests: readonly ContestResult[] }
  | {
      readonly verdict: 'duplicate';
      readonly event: number;
      readonly code: 'BALLOT_DUPLICATE';
      readonly first: number;
    }
  | {
      readonly verdict: 'conflict';
      readonly event: number;
      readonly code: 'BALLOT_CONFLICT';
      readonly first: number;
    }
  | {
      readonly verdict: 'refused';
      readonly event: number;
      readonly code: Refusal['code'] | 'BALLOT_VOIDED';
      readonly params?: Refusal['params'];
    };
