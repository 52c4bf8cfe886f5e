import { useEffect, useState } from 'react';
import type { Clock } from '../../../office/ports.ts';

/** The time, to hold a watch against: a clock that stands still is read as one that is wrong. */
export function useTickingClock(clock: Clock, start: string, ticks: boolean): string {
  const [now, setNow] = useState(start);
  useEffect(() => {
    // What is drawn anew every second is read aloud every second.
    if (!ticks) return;
    const timer = setInterval(() => setNow(clock.now()), 1000);
    return () => clearInterval(timer);
  }, [clock, ticks]);
  return now;
}
