/** Plays timed input to an assembler the way a terminal would: in pieces, with its alarms in between. */
import type { Assembler } from '../../../src/tui/keys/input/assembler.ts';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';

/** A UTF-16 unit and when it was sent, in milliseconds. */
export interface Sent {
  readonly unit: string;
  readonly at: number;
}

/** What the program reads at once, and when. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  /** Since when its beginning waited to be read: no alarm goes off while input waits. */
  readonly waitedSince?: number;
}

export function play(assembler: Assembler, pieces: readonly Piece[]): readonly InputEvent[] {
  const events: InputEvent[] = [];
  const alarmsUntil = (end: number): void => {
    for (let due = assembler.nextDeadline(); due !== null && due <= end; due = assembler.nextDeadline()) {
      events.push(...assembler.tick(due));
    }
  };
  for (const piece of pieces) {
    alarmsUntil(piece.waitedSince ?? piece.at);
    events.push(...assembler.push(piece.text, piece.at));
  }
  alarmsUntil(Number.MAX_SAFE_INTEGER);
  return events;
}

/**
 * Cuts what was sent into pieces: after each unit the program reads at once or, where `late` says so, not before the
 * next one; but never later than 15 ms after it was sent. A piece has the time of its last unit.
 */
export function cut(sent: readonly Sent[], late: readonly boolean[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let since = 0;
  sent.forEach(({ unit, at }, index) => {
    if (text === '') since = at;
    text += unit;
    const next = sent[index + 1];
    const waits = late[index % late.length] === true && next !== undefined && next.at - since <= 15;
    if (waits) return;
    pieces.push({ text, at, waitedSince: since });
    text = '';
  });
  return pieces;
}

/** The events without their durations, which depend on how the input was cut. */
export const withoutMillis = (events: readonly InputEvent[]): readonly unknown[] =>
  events.map((event) => (event.kind === 'scan' ? { ...event, millis: null } : event));
