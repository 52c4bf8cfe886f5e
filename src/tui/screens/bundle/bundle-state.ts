/** An officer's entry of a bundle: how many it holds, ballots typed one after the other, or the open places anew. */
import { assertNever } from '../../../base/assert-never.ts';
import type { BallotClass } from '../../../count/bundle.ts';
import { only } from '../../../count/table-entry.ts';
import type { FieldKey } from '../../../count/table-field.ts';
import type { KeyedBundle, TypedLine } from '../../../office/bundle-ports.ts';
import type { BundleSitting } from '../../../office/bundles.ts';
import { emptyField, fieldOf, fieldText, type TextField } from '../../widgets/text-field-state.ts';

export interface BundleDeskState extends KeyedBundle {
  /** The places that are open, in order; null: the whole bundle is keyed. */
  readonly open: readonly FieldKey[] | null;
  readonly line: TextField;
}

export type BundleAction =
  | { readonly type: 'line'; readonly line: TextField }
  /** The bundle holds so many, counted by hand. */
  | { readonly type: 'counted'; readonly ballots: number }
  /** The ballot that was typed, so many times. */
  | { readonly type: 'ballot'; readonly ballot: BallotClass; readonly times: number }
  /** Of a correction: the ballot of the place, or that there is none. */
  | { readonly type: 'place'; readonly ballot: BallotClass | null }
  /** Takes the last ballot back into the line. */
  | { readonly type: 'undo'; readonly line: string };

/**
 * Begins where the officer left off, with what stood in the line. What was kept of open places that others have closed
 * since is left out.
 */
export function startBundle({ draft, open }: BundleSitting): BundleDeskState {
  const { counted, ballots, places, line } = draft;
  const still = open?.filter((key) => places[key] !== undefined) ?? [];
  const begun: BundleDeskState = {
    ...{ counted, ballots, open, line: emptyField },
    places: still.length === Object.keys(places).length ? places : only(places, still),
  };
  const isOfHere = line?.place === (openPlace(begun) ?? null);
  return isOfHere ? { ...begun, line: fieldOf(line.text) } : begun;
}

/** What stands in the line, to be kept; undefined where nothing does. */
export function typedLine(state: BundleDeskState): TypedLine | undefined {
  const text = fieldText(state.line);
  return text === '' ? undefined : { text, place: openPlace(state) ?? null };
}

/** Whether the officer has only looked: said nothing of the bundle, keyed no ballot, and typed none. */
export const isUntouched = (state: BundleDeskState): boolean =>
  state.counted === null && keyedBallots(state) === 0 && fieldText(state.line) === '';

export function reduceBundle(state: BundleDeskState, action: BundleAction): BundleDeskState {
  switch (action.type) {
    case 'line':
      return { ...state, line: action.line };
    case 'counted':
      return { ...state, counted: action.ballots, line: emptyField };
    case 'ballot': {
      const more = Array.from({ length: action.times }, () => action.ballot);
      return { ...state, ballots: [...state.ballots, ...more], line: emptyField };
    }
    case 'place': {
      const key = openPlace(state);
      if (key === undefined) return state;
      return { ...state, places: { ...state.places, [key]: action.ballot }, line: emptyField };
    }
    case 'undo': {
      const line = fieldOf(action.line);
      if (state.open === null) return { ...state, ballots: state.ballots.slice(0, -1), line };
      return { ...state, places: only(state.places, passedPlaces(state).slice(0, -1)), line };
    }
    default:
      return assertNever(action);
  }
}

/** The open places that were keyed anew, up to the first that was not, in their order. */
export function passedPlaces({ open, places }: BundleDeskState): readonly FieldKey[] {
  const keys = open ?? [];
  const next = keys.findIndex((key) => places[key] === undefined);
  return next === -1 ? keys : keys.slice(0, next);
}

/** The open place that is typed now; undefined where all were passed, or the whole bundle is keyed. */
export const openPlace = ({ open, places }: BundleDeskState): FieldKey | undefined =>
  open?.find((key) => places[key] === undefined);

/** Whether the officer says how many ballots the bundle holds: before keying any. */
export const isCounting = ({ open, counted }: BundleDeskState): boolean => open === null && counted === null;

/** Whether all ballots of the bundle are keyed, or all of its open places: nothing is left but to hand in. */
export const isKeyedWhole = (state: BundleDeskState): boolean =>
  state.open === null ? state.ballots.length === state.counted : openPlace(state) === undefined;

/** The last ballot typed, which an undo brings back. */
export function lastBallot(state: BundleDeskState): BallotClass | null | undefined {
  if (state.open === null) return state.ballots.at(-1);
  const key = passedPlaces(state).at(-1);
  return key === undefined ? undefined : state.places[key];
}

/** How many ballots were keyed here: of the whole bundle, or of its open places. */
export const keyedBallots = (state: BundleDeskState): number =>
  state.open === null ? state.ballots.length : passedPlaces(state).length;
