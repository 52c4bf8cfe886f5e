/** An officer says what two must say, see `src/count/said-twice.ts`. */
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { officersOf, type Said, type SayingState, say } from '../count/said-twice.ts';

/** The state that follows. `SAID_LAST`: the officers differ, and this one spoke last; it names who else has spoken. */
export function sayAt<T>(
  state: SayingState<T>,
  said: Said<T>,
  isSame?: (one: T, other: T) => boolean,
): Result<SayingState<T>, Problem> {
  const after = say(state, said, isSame);
  if (after.ok) return after;
  const others = officersOf(state).filter((officer) => officer !== said.officer);
  return err({ code: after.error, params: { officers: others.join(', ') } });
}
