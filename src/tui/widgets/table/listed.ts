/** A screen that shows a list: where one is in it, and what moves through it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, startOfList } from './list-position.ts';

export interface Listed {
  readonly position: ListPosition;
}

export type ListAction =
  /** The row that is drawn as selected is the selected one. */
  | { readonly type: 'pinned'; readonly position: ListPosition }
  /** Through the rows of those keys, as many of them on a page. */
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

/** At the row with that key, or at the first one. */
export const startListed = (selected: string | null = null): Listed => ({
  position: { ...startOfList, key: selected },
});

export function reduceListed<State extends Listed>(state: State, action: ListAction): State {
  switch (action.type) {
    case 'pinned':
      return { ...state, position: action.position };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}
