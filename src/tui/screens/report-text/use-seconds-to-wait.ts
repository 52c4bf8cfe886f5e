import { useEffect, useReducer } from 'react';
import type { Officer } from '../../../office/officers.ts';
import type { Clock, Ledger } from '../../../office/ports.ts';
import { secondsToWait } from '../../../office/throttle.ts';

/** Seconds before the officer's next attempt at their passphrase, counted down; 0 where nobody types one. */
export function useSecondsToWait(ledger: Ledger, clock: Clock, officer: Officer | null): number {
  const [, tick] = useReducer((times: number) => times + 1, 0);
  const seconds = officer === null ? 0 : secondsToWait(ledger.failures(officer.name), clock);
  const isWaiting = seconds > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return seconds;
}
