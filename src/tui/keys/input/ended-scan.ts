/** What may still come of a scan that has been given: its late suffix, the LF of its CR LF, further lines. Pure. */
import { pace } from './burst.ts';

export interface EndedScan {
  /** Its last line. */
  readonly typed: string;
  /** The line end that ended it; empty where a silence did. */
  readonly lineEnd: string;
  /** Until when anything that follows is the same scanner still writing; null once that is over. */
  readonly writesUntil: number | null;
  /** Until when a line end still belongs to it. */
  readonly until: number;
  /** A key was pressed since that no scanner has. */
  readonly handed: boolean;
}

/** Until a line end has come, the scanner may only have been slow. */
export function endedScan(typed: string, lineEnd: string, isBallot: boolean, at: number): EndedScan {
  if (lineEnd === '') {
    const until = at + pace.lateSuffix;
    return { typed, lineEnd, writesUntil: until, until, handed: false };
  }
  // A ballot has one line: what comes right after it is not the scanner's.
  const writesUntil = isBallot ? null : at + pace.hold;
  return { typed, lineEnd, writesUntil, until: at + pace.gap, handed: false };
}

/** Another line end came: the scanner writes on, and what it was waited for begins anew. */
export function withFurtherLineEnd(scan: EndedScan, at: number): EndedScan {
  const writesUntil = scan.writesUntil === null ? null : at + pace.hold;
  return { ...scan, writesUntil, until: at + pace.gap };
}

/** A hand is at the keyboard: after it only the LF of CR LF, or a suffix that is owed, is still the scanner's. */
export function afterHand(scan: EndedScan): EndedScan | null {
  if (scan.lineEnd === '') return scan;
  return scan.lineEnd === '\r' ? { ...scan, handed: true, writesUntil: null } : null;
}

/** Whether a line end that comes now belongs to the scan. */
export const takesLineEnd = (scan: EndedScan, lineEnd: string): boolean => !scan.handed || lineEnd === '\n';
