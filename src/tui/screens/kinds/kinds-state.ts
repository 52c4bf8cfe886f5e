/**
 * What a polling station declared of its voters by kind, keyed box by box: a line a ballot type, three boxes a line. The
 * boxes are empty to begin with, whoever keyed before: two officers say the same, neither with the other's figures.
 */
import { assertNever } from '../../../base/assert-never.ts';
import { type BallotType, papersOfType } from '../../../count/ballot-type.ts';
import type { KindField } from '../../../count/kinds-said.ts';
import { type KindDeclaration, kindFigures } from '../../../count/reconciliation.ts';

/** A box holds seven digits. */
const mostDigits = 7;
/** Boxes a line. */
export const boxesPerType = kindFigures.length;

export interface KindsState {
  readonly types: readonly BallotType[];
  /** Line by line; null: left empty, the station did not say. */
  readonly boxes: readonly (number | null)[];
  /** Places in `boxes` in which the officers who have spoken differ. */
  readonly differing: readonly number[];
  /** Place in `boxes`. */
  readonly at: number;
  /** The digits since one came to the box; null while it stands as it was left, and the first digit replaces it. */
  readonly typed: string | null;
  /** The last digit had no room; gone with the next key. */
  readonly isTooLong: boolean;
}

export type KindsAction =
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'rub-out' }
  | { readonly type: 'clear' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'line'; readonly by: 1 | -1 };

export function startKinds(types: readonly BallotType[], differing: readonly KindField[]): KindsState {
  const fields = types.flatMap((type) => kindFigures.map((figure) => ({ type, figure })));
  const isDiffering = ({ type, figure }: KindField): boolean =>
    differing.some((one) => one.type === type && one.figure === figure);
  return {
    types,
    boxes: fields.map(() => null),
    differing: fields.flatMap((field, at) => (isDiffering(field) ? [at] : [])),
    ...{ at: 0, typed: null, isTooLong: false },
  };
}

export function reduceKinds(state: KindsState, action: KindsAction): KindsState {
  const calm = { ...state, isTooLong: false };
  switch (action.type) {
    case 'digit': {
      const typed = `${state.typed ?? ''}${action.digit}`.replace(/^0+(?=\d)/, '');
      return typed.length > mostDigits ? { ...state, isTooLong: true } : written(calm, typed);
    }
    case 'rub-out':
      return written(calm, (state.typed ?? `${state.boxes[state.at] ?? ''}`).slice(0, -1));
    case 'clear':
      return written(calm, '');
    case 'step':
      return moved(calm, state.at + action.by);
    case 'line': {
      const to = state.at + action.by * boxesPerType;
      return to < 0 || to >= state.boxes.length ? calm : moved(calm, to);
    }
    default:
      return assertNever(action);
  }
}

export const isAtEnd = ({ at, boxes }: KindsState): boolean => at === boxes.length - 1;

export const isEmpty = ({ boxes }: KindsState): boolean => boxes.every((box) => box === null);

/** How many boxes are filled in. */
export const filledBoxes = ({ boxes }: KindsState): number => boxes.filter((box) => box !== null).length;

/** The kinds as they are keyed; those without a figure too. */
export function keyedKinds({ types, boxes }: KindsState): readonly KindDeclaration[] {
  return types.map((type, line) => {
    const [ticked = null, issued = null, takenBack = null] = boxes.slice(line * boxesPerType);
    return { contests: papersOfType(type), ticked, issued, takenBack };
  });
}

/** What a column comes to: null where no box of it is filled in. */
export interface KindTotal {
  readonly sum: number | null;
  /** Boxes of it that are empty beside a filled one: the station did not declare them, which is not the same as 0. */
  readonly empty: number;
}

/** The sum of each column, over the types of which something is filled in. */
export function kindTotals(state: KindsState): Readonly<Record<(typeof kindFigures)[number], KindTotal>> {
  const kinds = keyedKinds(state).filter((kind) => kindFigures.some((figure) => kind[figure] !== null));
  const total = (figure: (typeof kindFigures)[number]): KindTotal => {
    const declared = kinds.flatMap((kind) => kind[figure] ?? []);
    return {
      sum: declared.length === 0 ? null : declared.reduce((sum, one) => sum + one, 0),
      empty: kinds.length - declared.length,
    };
  };
  return { ticked: total('ticked'), issued: total('issued'), takenBack: total('takenBack') };
}

function written(state: KindsState, typed: string): KindsState {
  const value = typed === '' ? null : Number(typed);
  return { ...state, boxes: state.boxes.with(state.at, value), typed };
}

function moved(state: KindsState, to: number): KindsState {
  return { ...state, at: Math.max(0, Math.min(state.boxes.length - 1, to)), typed: null };
}
