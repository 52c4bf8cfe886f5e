/** How long a name waits after sign-ins that failed, so that nobody tries passwords by the thousand. */

import type { Clock } from './ports.ts';

/** So many may fail before there is a wait: a hurried hand on a strange keyboard. */
const free = 3;
const firstWait = 5;
/** Nobody is shut out for a whole count because somebody else plays with their name. */
const longestWait = 300;

/** Seconds: none, then 5, 10, 20 … up to five minutes. */
const waitAfter = (failures: number): number =>
  failures < free ? 0 : Math.min(longestWait, firstWait * 2 ** (failures - free));

/** Whole seconds that are left of the wait now; times are ISO, UTC. A clock that was put back makes none longer. */
export function secondsToWait(
  { count, last }: { readonly count: number; readonly last: string | null },
  clock: Clock,
): number {
  if (last === null) return 0;
  const wait = waitAfter(count);
  const gone = Math.max(0, (Date.parse(clock.now()) - Date.parse(last)) / 1000);
  return Math.max(0, Math.ceil(wait - gone));
}
