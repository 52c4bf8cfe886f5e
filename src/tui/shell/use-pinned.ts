import { useLayoutEffect } from 'react';
import type { ListPosition } from '../widgets/table/list-position.ts';

/**
 * Makes the row that is drawn as selected the selected one, so that it stays so when rows come, go or change places:
 * an officer who has pressed no key yet has still seen which row is marked. An empty list keeps what was selected.
 */
export function usePinned(
  drawn: ListPosition,
  kept: ListPosition,
  pin: (position: ListPosition) => void,
): void {
  useLayoutEffect(() => {
    if (drawn.key !== null && drawn.key !== kept.key) pin(drawn);
  });
}
