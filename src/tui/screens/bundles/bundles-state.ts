/** The bundles of a contest that is counted ballot by ballot: which one is chosen, and which code was asked about last. */
import { assertNever } from '../../../base/assert-never.ts';
import type { SoftCode } from '../../../count/problems.ts';
import type { BundleRow } from '../../../office/bundle-ports.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import type { ListAction } from '../../widgets/table/listed.ts';

export interface BundlesState {
  readonly position: ListPosition;
  /** The soft code that the officer was asked about last. */
  readonly asked: SoftCode | null;
  /**
   * A bundle that was opened before the list had it, and the revision of the list then: once it is drawn anew, it is the
   * one that is chosen.
   */
  readonly opened: { readonly key: string; readonly revision: number } | null;
}

export type BundlesAction =
  | { readonly type: 'asked'; readonly code: SoftCode }
  | {
      readonly type: 'opened';
      readonly key: string;
      readonly keys: readonly string[];
      readonly revision: number;
    }
  /** The list is drawn as it is at that revision. */
  | { readonly type: 'listed'; readonly keys: readonly string[]; readonly revision: number }
  | ListAction;

export const startBundles = (): BundlesState => ({ position: startOfList, asked: null, opened: null });

export function reduceBundles(state: BundlesState, action: BundlesAction): BundlesState {
  switch (action.type) {
    case 'asked':
      return { ...state, asked: action.code };
    case 'pinned':
      return { ...state, position: action.position };
    case 'opened': {
      const { key, keys, revision } = action;
      return keys.includes(key) ? chosen(state, key) : { ...state, opened: { key, revision } };
    }
    case 'listed': {
      const { opened } = state;
      if (opened === null || opened.revision === action.revision) return state;
      return action.keys.includes(opened.key) ? chosen(state, opened.key) : { ...state, opened: null };
    }
    case 'moved':
      return {
        ...state,
        opened: null,
        position: moveInList(state.position, action.move, action.keys, action.page),
      };
    default:
      return assertNever(action);
  }
}

const chosen = (state: BundlesState, key: string): BundlesState => ({
  ...state,
  position: { ...state.position, key },
  opened: null,
});

export const keyOfBundle = ({ bundle }: BundleRow): string => `${bundle}`;

export function selectedBundle(
  rows: readonly BundleRow[],
  { position }: BundlesState,
): BundleRow | undefined {
  return rows[settle(position, rows.map(keyOfBundle), 1).row];
}
