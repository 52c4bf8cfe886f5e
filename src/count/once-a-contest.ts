/** What follows from a contest alone and is asked for at every table of it: an office has hundreds of one contest. */
import type { Contest } from '../election/election.ts';

/** The same function, which makes what it gives once for each contest. */
export function onceAContest<Made extends object>(
  make: (contest: Contest) => Made,
): (contest: Contest) => Made {
  const made = new WeakMap<Contest, Made>();
  return (contest) => {
    const known = made.get(contest) ?? make(contest);
    made.set(contest, known);
    return known;
  };
}
