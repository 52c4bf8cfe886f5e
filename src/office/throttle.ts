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

/**
 * Whole seconds that are left of the wait now; times are ISO, UTC. Once a clock was put back behind the last failure nobody
 * can say how long ago that was: one try is free then, and where it fails the wait begins from it. Else a clock that ran ahead
 * for a minute would shut an officer out until that minute comes.
 */
export function secondsToWait(
  { count, last }: { readonly count: number; readonly last: string | null },
  clock: Clock,
): number {
  if (last === null) return 0;
  const wait = waitAfter(count);
  const gone = (Date.parse(clock.now()) - Date.parse(last)) / 1000;
  if (gone < 0) return 0;
  return Math.max(0, Math.ceil(wait - gone));
}
