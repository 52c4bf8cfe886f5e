/** The open places of a bundle, and the ballot that the chair reads for one of them. */
import { assertNever } from '../../../base/assert-never.ts';
import type { OpenPlace } from '../../../office/bundle-differences.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import type { ListAction } from '../../widgets/table/listed.ts';
import { emptyField, fieldOf, type TextField } from '../../widgets/text-field-state.ts';

export interface BundleDifferencesState {
  readonly position: ListPosition;
  readonly line: TextField;
}

export type BundleDifferencesAction =
  | ListAction
  | { readonly type: 'line'; readonly line: TextField }
  | { readonly type: 'take'; readonly line: string }
  | { readonly type: 'decided' };

export const startBundleDifferences = (): BundleDifferencesState => ({
  position: startOfList,
  line: emptyField,
});

export function reduceBundleDifferences(
  state: BundleDifferencesState,
  action: BundleDifferencesAction,
): BundleDifferencesState {
  switch (action.type) {
    case 'pinned':
      return { ...startBundleDifferences(), position: action.position };
    case 'moved':
      return {
        ...startBundleDifferences(),
        position: moveInList(state.position, action.move, action.keys, action.page),
      };
    case 'line':
      return { ...state, line: action.line };
    case 'take':
      return { ...state, line: fieldOf(action.line) };
    case 'decided':
      return { ...state, line: emptyField };
    default:
      return assertNever(action);
  }
}

export const keyOfPlace = ({ key }: OpenPlace): string => key;

export function selectedPlace(
  open: readonly OpenPlace[],
  { position }: BundleDifferencesState,
): OpenPlace | undefined {
  return open[settle(position, open.map(keyOfPlace), 1).row];
}
