import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ledger } from '../../office/ports.ts';

/** Twice a second: often enough to watch others count, too seldom to be felt. */
const interval = 500;

/**
 * The number of the record's last event, whoever wrote it, and a way to look at once. Drafts are no events: nobody
 * sees another's, and one's own must not have the screen drawn anew between two keys.
 */
export function useRevision(
  ledger: Ledger,
  onError: (error: unknown) => void,
): readonly [number, () => void] {
  const [revision, setRevision] = useState(() => ledger.head().seq);
  const failed = useRef(false);
  const look = useCallback(() => {
    if (failed.current) return;
    try {
      setRevision(ledger.head().seq);
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
