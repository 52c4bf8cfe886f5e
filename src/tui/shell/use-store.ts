import { useMemo, useRef, useState } from 'react';
import type { Store } from '../keys/command.ts';

/**
 * A reducer whose state can be read at once: several keys can arrive before React draws again, and each must see
 * what the one before it did. `state` is what is drawn, `current()` what is true.
 */
export function useStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  start: () => State,
): Store<State, Action> & { readonly state: State } {
  const [state, draw] = useState(start);
  const latest = useRef(state);
  const store = useMemo(
    () => ({
      current: () => latest.current,
      act: (action: Action) => {
        latest.current = reduce(latest.current, action);
        draw(latest.current);
      },
    }),
    [reduce],
  );
  return { ...store, state };
}
