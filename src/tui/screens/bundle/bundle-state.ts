/** An officer's entry of a bundle: ballots typed one after the other, or the open places typed anew. */
import { assertNever } from '../../../base/assert-never.ts';
import type { BallotClass } from '../../../count/bundle.ts';
import type { Values } from '../../../count/double-entry.ts';
import type { FieldKey } from '../../../count/table-field.ts';
import type { BundleSitting } from '../../../office/bundles.ts';
import { emptyField, fieldOf, type TextField } from '../../widgets/text-field-state.ts';

export interface BundleDeskState {
  /** The ballots of a whole entry, in the order of the bundle. */
  readonly ballots: readonly BallotClass[];
  /** The places that are open, in order; null: the whole bundle is keyed. */
  readonly open: readonly FieldKey[] | null;
  /** What was typed anew, by place. */
  readonly places: Values<BallotClass>;
  /** How many of the open places were passed, with a ballot or without. */
  readonly passed: number;
  readonly line: TextField;
}

export type BundleAction =
  | { readonly type: 'line'; readonly line: TextField }
  /** The ballot that was typed, so many times. */
  | { readonly type: 'ballot'; readonly ballot: BallotClass; readonly times: number }
  /** Of a correction: the ballot of the place, or that there is none. */
  | { readonly type: 'place'; readonly ballot: BallotClass | null }
  /** Takes the last ballot back into the line. */
  | { readonly type: 'undo'; readonly line: string };

/** Begins where the officer left off: of a correction, at the first open place without a ballot. */
export function startBundle({ draft, open }: BundleSitting): BundleDeskState {
  const { ballots, places } = draft;
  if (open === null) return { ballots, open, places: {}, passed: 0, line: emptyField };
  const empty = open.findIndex((key) => places[key] === undefined);
  return { ballots, open, places, passed: empty === -1 ? open.length : empty, line: emptyField };
}

export function reduceBundle(state: BundleDeskState, action: BundleAction): BundleDeskState {
  switch (action.type) {
    case 'line':
      return { ...state, line: action.line };
    case 'ballot': {
      const more = Array.from({ length: action.times }, () => action.ballot);
      return { ...state, ballots: [...state.ballots, ...more], line: emptyField };
    }
    case 'place': {
      const key = state.open?.[state.passed];
      if (key === undefined) return state;
      const { [key]: _before, ...others } = state.places;
      const places: Partial<Record<FieldKey, BallotClass>> = { ...others };
      if (action.ballot !== null) places[key] = action.ballot;
      return { ...state, places, passed: state.passed + 1, line: emptyField };
    }
    case 'undo':
      return state.open === null
        ? { ...state, ballots: state.ballots.slice(0, -1), line: fieldOf(action.line) }
        : { ...state, passed: Math.max(0, state.passed - 1), line: fieldOf(action.line) };
    default:
      return assertNever(action);
  }
}

/** The open place that is typed now; undefined where all were passed, or the whole bundle is keyed. */
export const openPlace = ({ open, passed }: BundleDeskState): FieldKey | undefined => open?.[passed];

/** The last ballot typed, which an undo brings back. */
export function lastBallot({
  ballots,
  open,
  passed,
  places,
}: BundleDeskState): BallotClass | null | undefined {
  if (open === null) return ballots.at(-1);
  const key = open[passed - 1];
  return key === undefined ? undefined : (places[key] ?? null);
}
