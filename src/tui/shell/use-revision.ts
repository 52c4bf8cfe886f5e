import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ledger } from '../../office/ports.ts';

/** Twice a second: often enough to watch others count, too seldom to be felt. */
const interval = 500;

/** A number that changes when anyone has written to the office, and a way to look at once. */
export function useRevision(
  ledger: Ledger,
  onError: (error: unknown) => void,
): readonly [number, () => void] {
  const [revision, setRevision] = useState(() => ledger.revision());
  const failed = useRef(false);
  const look = useCallback(() => {
    if (failed.current) return;
    try {
      setRevision(ledger.revision());
    } catch (error) {
      failed.current = true;
      onError(error);
    }
  }, [ledger, onError]);
  useEffect(() => {
    const timer = setInterval(look, interval);
    return () => clearInterval(timer);
  }, [look]);
  return [revision, look];
}
