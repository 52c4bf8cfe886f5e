/** Who had both entries of a paper before them when they set them aside: what they key of it since would not be blind. */
import type { TableHappening, TableState } from './double-entry.ts';

/** Of the state, and of what now happens to it: each officer once. */
export function seenBothAfter<S, V>(
  { state, seenBoth = [] }: TableState<S, V>,
  { type, officer }: TableHappening<S, V>,
): readonly string[] {
  const isShown = state === 'differs' || state === 'correcting';
  return type === 'reset' && isShown && !seenBoth.includes(officer) ? [...seenBoth, officer] : seenBoth;
}

export const hasSeenBoth = ({ seenBoth }: TableState<unknown, unknown>, officer: string): boolean =>
  seenBoth?.includes(officer) === true;
