/**
 * What is counted or read off once by each of two officers, and counts once both have said the same, the second without
 * seeing what the first has said: the ballots found in the urns of a bureau that counts ballot by ballot, and the voters
 * of a polling station by kind. Drawn in docs/states/said-twice.md; a test walks every state with every happening.
 */
import { err, ok, type Result } from '../base/result.ts';
import { refusedBy } from './four-eyes.ts';

/** The last word of an officer. */
export interface Said<T> {
  readonly officer: string;
  readonly value: T;
}

export const sayingStates = ['unsaid', 'said-once', 'differs', 'stands'] as const;

export type SayingState<T> =
  | { readonly state: 'unsaid' }
  /** By one officer alone; another one is awaited. */
  | { readonly state: 'said-once'; readonly said: readonly Said<T>[] }
  /** What was said last nobody else says; they look and say it anew. Of each officer the last word, the newest last. */
  | { readonly state: 'differs'; readonly said: readonly Said<T>[] }
  /** Two officers say this, whatever others said before. */
  | { readonly state: 'stands'; readonly said: readonly Said<T>[]; readonly value: T };

/** The ballots found in the urns. */
export type UrnState = SayingState<number>;

export const sayingRefusals = ['SAID_LAST'] as const;
export type SayingRefusal = (typeof sayingRefusals)[number];

/**
 * The state after an officer has said a value. It can be said in every state, for what is wrong is said anew; but where
 * officers differ, who spoke last does not speak again before somebody else has: else one could try value after value
 * until it is the other's. `SAID_LAST`: that is so.
 */
export function say<T>(
  state: SayingState<T>,
  { officer, value }: Said<T>,
  isSame: (one: T, other: T) => boolean = Object.is,
): Result<SayingState<T>, SayingRefusal> {
  const last = refusedAsLast(state, officer);
  if (last !== null) return err(last);
  const others = saidIn(state).filter((one) => refusedBy('said-twice', officer, [one.officer]) === null);
  const said = [...others, { officer, value }];
  if (others.some((one) => isSame(one.value, value))) return ok({ state: 'stands', said, value });
  return ok({ state: others.length === 0 ? 'said-once' : 'differs', said });
}

const saidIn = <T>(state: SayingState<T>): readonly Said<T>[] => (state.state === 'unsaid' ? [] : state.said);

/** Whether officers differ, and this one spoke last, so that somebody else is awaited. */
export const hasSpokenLast = (state: SayingState<unknown>, officer: string): boolean =>
  refusedAsLast(state, officer) !== null;

const refusedAsLast = (state: SayingState<unknown>, officer: string) =>
  refusedBy('said-last', officer, state.state === 'differs' ? officersOf(state).slice(-1) : []);

/** What counts; undefined where no two officers have said the same. */
export const standingOf = <T>(state: SayingState<T>): T | undefined =>
  // Stryker disable next-line ConditionalExpression: no other state has a value; never giving one fails tests.
  state.state === 'stands' ? state.value : undefined;

/** Who has said something, the newest last. */
export const officersOf = (state: SayingState<unknown>): readonly string[] =>
  saidIn(state).map(({ officer }) => officer);

/** How far the urns are, without a figure that one officer alone has given. */
export interface UrnSummary {
  readonly state: UrnState['state'];
  /** Who has said a figure, the newest last. */
  readonly officers: readonly string[];
  readonly ballots: number | undefined;
}

export const urnSummaryOf = (state: UrnState): UrnSummary => ({
  state: state.state,
  officers: officersOf(state),
  ballots: standingOf(state),
});
