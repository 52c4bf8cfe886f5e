/** How many registered electors a counting bureau has at most, where the law says so. */
import type { LawCode, RegimeId } from './regime.ts';
import { regimes } from './regimes.ts';

/** KWB 149; BRU 84. */
export const mostRegistered = 2400;

/** The article that says so; `—` where the law divides by polling stations (LPKD 42), or does not say. */
export const registeredLaw: Readonly<Record<LawCode, string>> = {
  KWB: '149',
  LPKD: '—',
  BRU: '84',
  CDLD: '—',
};

/** Whether the law under which the ballots of the regime are counted limits them. */
export const limitsRegistered = (regime: RegimeId): boolean =>
  registeredLaw[regimes[regime].articles.code] !== '—';
