import { useEffect, useRef } from 'react';
import type { LedgerReader } from '../../office/ports.ts';
import type { Notice } from '../message.ts';
import type { Route } from '../screen.ts';
import { concerns } from './notices.ts';

/** Events that are looked through at a time; a bulk scan writes more, and its ballots say nothing of a notice. */
const mostEvents = 1000;

/** Takes the notice away once something was recorded since it was said that concerns the screen it was said on. */
export function useOutdatedNotice(
  ledger: Pick<LedgerReader, 'events' | 'head'>,
  revision: number,
  said: { readonly notice: Notice | null; readonly route: Route },
  takeAway: () => void,
): void {
  const { notice, route } = said;
  const seen = useRef<{ readonly notice: Notice | null; readonly upTo: number }>({ notice: null, upTo: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the record has grown, not when drawn anew
  useEffect(() => {
    const { seq } = ledger.head();
    const { upTo } = seen.current;
    const isNew = notice !== seen.current.notice;
    seen.current = { notice, upTo: seq };
    if (notice === null || notice.stays === true || isNew || seq === upTo) return;
    const since = ledger.events({ limit: Math.min(seq - upTo, mostEvents) });
    if (since.some((event) => concerns(route, event))) takeAway();
  }, [revision, notice]);
}
