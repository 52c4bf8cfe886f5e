/** Checking the whole record: how far it is, or what came of it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Verification } from '../../../office/ports.ts';

export type VerifyState =
  | { readonly stage: 'running'; readonly done: number; readonly total: number }
  | { readonly stage: 'ended'; readonly verification: Verification };

export type VerifyAction =
  | { readonly type: 'began' }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'ended'; readonly verification: Verification };

export const startVerify = (): VerifyState => ({ stage: 'running', done: 0, total: 0 });

export function reduceVerify(state: VerifyState, action: VerifyAction): VerifyState {
  switch (action.type) {
    case 'began':
      return startVerify();
    case 'progress':
      // A last word of progress can come after the end.
      return state.stage === 'ended' ? state : { stage: 'running', done: action.done, total: action.total };
    case 'ended':
      return { stage: 'ended', verification: action.verification };
    default:
      return assertNever(action);
  }
}
