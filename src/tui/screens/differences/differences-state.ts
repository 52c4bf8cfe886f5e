/** The open fields of a table, and the figure that the chair reads from the paper for one of them. */
import { assertNever } from '../../../base/assert-never.ts';
import type { OpenField } from '../../../office/table-differences.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import type { ListAction } from '../../widgets/table/listed.ts';

const mostDigits = 7;

export interface DifferencesState {
  readonly position: ListPosition;
  /** The figure for the selected field, as it is typed or taken; null: none yet. */
  readonly typed: string | null;
  /** It is the figure of an entry, as it was taken: a digit takes its place. */
  readonly isTaken: boolean;
  /** Which of the points are seen that speak for one figure or the other. */
  readonly pointsPage: number;
}

export type DifferencesAction =
  | ListAction
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'rub-out' }
  | { readonly type: 'take'; readonly value: number | null }
  | { readonly type: 'decided' }
  | { readonly type: 'more-points' };

export const startDifferences = (): DifferencesState => ({
  position: startOfList,
  typed: null,
  isTaken: false,
  pointsPage: 0,
});

export function reduceDifferences(state: DifferencesState, action: DifferencesAction): DifferencesState {
  switch (action.type) {
    case 'pinned':
      // Another field came under the mark: what was typed was for the one that is gone.
      return { ...startDifferences(), position: action.position };
    case 'moved':
      return {
        ...startDifferences(),
        position: moveInList(state.position, action.move, action.keys, action.page),
      };
    case 'digit': {
      const before = state.isTaken ? '' : (state.typed ?? '');
      const typed = `${before}${action.digit}`.replace(/^0+(?=\d)/, '');
      return typed.length > mostDigits ? state : { ...state, typed, isTaken: false };
    }
    case 'rub-out':
      return { ...state, typed: (state.typed ?? '').slice(0, -1) || null, isTaken: false };
    case 'take':
      return { ...state, typed: `${action.value ?? ''}`, isTaken: true };
    case 'decided':
      return { ...state, typed: null, isTaken: false };
    case 'more-points':
      return { ...state, pointsPage: state.pointsPage + 1 };
    default:
      return assertNever(action);
  }
}

export const keyOfField = ({ field }: OpenField): string => field.key;

export function selectedField(
  open: readonly OpenField[],
  { position }: DifferencesState,
): OpenField | undefined {
  return open[settle(position, open.map(keyOfField), 1).row];
}

/** The figure decided: null leaves an optional field empty; undefined where there is none yet. */
export function decidedValue({ typed }: DifferencesState): number | null | undefined {
  if (typed === null) return undefined;
  return typed === '' ? null : Number(typed);
}
