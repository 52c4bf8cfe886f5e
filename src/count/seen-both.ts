/** Who had both entries of a paper before them, to decide on them or set them aside: what they key of it since is not blind. */
import type { TableHappening, TableState } from './double-entry.ts';
import { refusedBy } from './four-eyes.ts';

/**
 * Of the state, and of what now happens to it: each officer once. Who keyed one of two open entries is not told the other;
 * anybody else can only decide, or set both aside, and has both before them.
 */
export function seenBothAfter<S, V>(
  state: TableState<S, V>,
  { officer }: TableHappening<S, V>,
): readonly string[] {
  const { seenBoth = [] } = state;
  if (state.state !== 'differs' && state.state !== 'correcting') return seenBoth;
  const known = [state.first.officer, state.second.officer, ...seenBoth];
  return known.includes(officer) ? seenBoth : [...seenBoth, officer];
}

/** The refusal of who had both; null of anybody else. */
export const refusedAsSeer = ({ seenBoth = [] }: Pick<TableState, 'seenBoth'>, officer: string) =>
  refusedBy('blind-entry', officer, seenBoth);
