/** Long work on one thread that lets others have a turn, says how far it is and can be stopped. */
import { setImmediate } from 'node:timers/promises';
import type { Progress } from '../../office/ports.ts';

/** A key pressed meanwhile is answered within this time. */
const turnMs = 8;

/** To be called often, between small steps; throws the signal's reason once that is aborted. */
export type Pace = (done: number, total: number) => Promise<void>;

export function paceOf(progress: Progress, signal: AbortSignal | undefined): Pace {
  let turnBegan = performance.now();
  return async (done, total) => {
    if (performance.now() - turnBegan < turnMs) return;
    progress(done, total);
    await setImmediate();
    signal?.throwIfAborted();
    turnBegan = performance.now();
  };
}
