/** The bundles of a contest that is counted ballot by ballot: which one is chosen, and which code was asked about last. */
import { assertNever } from '../../../base/assert-never.ts';
import type { SoftCode } from '../../../count/problems.ts';
import type { BundleRow } from '../../../office/bundle-ports.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';

export interface BundlesState {
  readonly position: ListPosition;
  /** The soft code that the officer was asked about last. */
  readonly asked: SoftCode | null;
}

export type BundlesAction =
  | { readonly type: 'asked'; readonly code: SoftCode }
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export const startBundles = (): BundlesState => ({ position: startOfList, asked: null });

export function reduceBundles(state: BundlesState, action: BundlesAction): BundlesState {
  switch (action.type) {
    case 'asked':
      return { ...state, asked: action.code };
    case 'pinned':
      return { ...state, position: action.position };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

export const keyOfBundle = ({ bundle }: BundleRow): string => `${bundle}`;

export function selectedBundle(
  rows: readonly BundleRow[],
  { position }: BundlesState,
): BundleRow | undefined {
  return rows[settle(position, rows.map(keyOfBundle), 1).row];
}
