import { useLayoutEffect } from 'react';
import type { Store } from '../keys/command.ts';
import type { ListPosition } from '../widgets/table/list-position.ts';

/**
 * Makes the row that is drawn as selected the selected one, so that it stays so when rows come, go or change places:
 * an officer who has pressed no key yet has still seen which row is marked. An empty list keeps what was selected.
 */
export function usePinned<State extends { readonly position: ListPosition }>(
  store: Pick<Store<State, never>, 'current'> & { readonly state: State },
  drawn: ListPosition,
  pin: (position: ListPosition) => void,
): void {
  useLayoutEffect(() => {
    // A key that came meanwhile is ahead of what was drawn, and will be drawn itself.
    if (store.current() !== store.state || drawn.key === null) return;
    if (drawn.key !== store.state.position.key) pin(drawn);
  });
}
