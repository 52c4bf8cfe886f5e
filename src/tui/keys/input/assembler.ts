/**
 * Turns what a terminal sends, in pieces cut anywhere, into keys, typed characters, pastes and scans. All input of
 * the program goes through here; nothing that arrives is lost, and what a scanner sends never acts as a key.
 * Why it is so: docs/decisions/020-input.md.
 *
 * Time comes from outside. That a pause has passed is said by `tick` alone, never concluded from the time of the
 * next piece: a program that was busy reads late what was sent in time.
 */
import {
  type Burst,
  extend,
  isLineEnd,
  isScan,
  isScanWithSuffix,
  keyOf,
  keysOf,
  longestScan,
  pace,
  scansOf,
  suffixOf,
} from './burst.ts';
import { afterHand, type EndedScan, endedScan, takesLineEnd, withFurtherLineEnd } from './ended-scan.ts';
import { escapeCharacter, pasteEnd, readEscape } from './escape-sequence.ts';
import type { InputEvent } from './input-event.ts';

/** So long, in milliseconds, an Escape waits for the rest of a sequence, and a paste for its end. */
const patience = { escape: 30, paste: 500 } as const;

export interface Assembler {
  /** What a piece of input, read at that time, completes. The piece may end anywhere, inside a sequence too. */
  push(piece: string, at: number): readonly InputEvent[];
  /** What has become certain because nothing came until `at`. To be called at `nextDeadline`, once no input waits. */
  tick(at: number): readonly InputEvent[];
  /** When `tick` can bring something new; null while nothing is held. */
  nextDeadline(): number | null;
}

/** What is to be known of ballots here, under whatever keyboard layout. */
export interface BallotText {
  /** Whether a text may be the beginning of a ballot. */
  readonly mayBeginPayload: (typed: string) => boolean;
  /** Whether nothing is missing at its end. */
  readonly isWholePayload: (typed: string) => boolean;
}

/** A ballot has many more characters than this; fewer prove nothing. */
const leastBallot = 6;
/** So many characters of a ballot’s beginning, at a scanner’s pace, are a scanner’s, whatever stopped it there. */
const leastBeginning = 2;

const escapeKey: InputEvent = { kind: 'key', key: 'escape', ctrl: false, shift: false };
const interrupt = '\u0003';

/**
 * Times in milliseconds, of any one clock that never goes back. A character of which `isKeyed` says so is a key at
 * once, where nothing is held; anything else is held as ever, so that a ballot is still seen to be one.
 */
export function createAssembler(
  ballots: BallotText,
  isKeyed: (character: string) => boolean = () => false,
): Assembler {
  let events: InputEvent[] = [];
  /** The beginning of an escape sequence, or the first half of a surrogate pair. */
  let unread = '';
  let unreadSince = 0;
  let paste: string | null = null;
  let pasteSince = 0;
  let burst: Burst | null = null;
  /** What is held is a ballot without its end: the rest may be on its way through a machine that is busy. */
  let isCut = false;
  let ended: EndedScan | null = null;

  function endScan(scan: Burst, lineEnd: string, at: number): void {
    const keys = keysBefore(scan.typed);
    const scans = scansOf(
      { ...scan, typed: scan.typed.slice(keys) },
      lineEnd === '' ? 'none' : suffixOf(lineEnd),
    );
    const last = scans.at(-1);
    events.push(...keysOf(scan.typed.slice(0, keys)), ...scans);
    const typed = last?.kind === 'scan' ? last.typed : '';
    ended = endedScan(typed, lineEnd, isBallot(typed), at);
    burst = null;
  }

  /** A line end after a scan and before anything else. */
  function lineEndAfter(scan: EndedScan, lineEnd: string, at: number): void {
    if (scan.lineEnd === '') {
      events.push({ kind: 'line-end', typed: scan.typed, suffix: suffixOf(lineEnd) });
      ended = endedScan(scan.typed, lineEnd, isBallot(scan.typed), at);
    } else {
      ended = withFurtherLineEnd(scan, at);
    }
  }

  const isBallot = (typed: string): boolean => typed !== '' && ballots.mayBeginPayload(typed);

  /** What is held is a scanner's for certain, whatever follows. */
  const isScanned = (held: Burst): boolean =>
    isScan(held) || (held.count >= leastBeginning && ballots.mayBeginPayload(held.typed));

  function isBallotWithoutEnd({ typed }: Burst): boolean {
    const ballot = typed.slice(keysBefore(typed));
    return (
      ballot.length >= leastBeginning && ballots.mayBeginPayload(ballot) && !ballots.isWholePayload(ballot)
    );
  }

  /** How many characters before a ballot are keys, pressed in the moment before the scanner began. */
  function keysBefore(typed: string): number {
    if (ballots.mayBeginPayload(typed)) return 0;
    const starts = [1, 2].filter((start) => typed.length >= start + leastBallot);
    return starts.find((start) => ballots.mayBeginPayload(typed.slice(start))) ?? 0;
  }

  /** What is held so far is a scan or keys; nothing more belongs to it. */
  function close(): void {
    if (burst === null) return;
    if (isScanned(burst)) {
      endScan(burst, '', burst.last + (isCut ? pace.cut : 0));
    } else {
      events.push(...keysOf(burst.typed));
      burst = null;
    }
  }

  /** Before a key that no scanner sends: gives the keys that are held, but does not cut a scan in two. */
  function closeKeys(): void {
    if (burst !== null && !isScanned(burst)) close();
    if (burst === null && ended !== null) ended = afterHand(ended);
  }

  function character(text: string, at: number): void {
    if (text === interrupt) {
      close();
      events.push(keyOf(text));
    } else if (burst === null && ended === null && isKeyed(text)) {
      events.push(keyOf(text));
    } else if (isLineEnd(text) && burst === null && ended !== null && takesLineEnd(ended, text)) {
      lineEndAfter(ended, text, at);
    } else if (isLineEnd(text) && burst !== null && isScanWithSuffix(burst)) {
      endScan(burst, text, at);
    } else {
      burst = extend(burst, text, at, ended !== null && ended.writesUntil !== null);
      isCut = false;
      ended = null;
      if (burst.count >= longestScan) endScan(burst, '', at);
    }
  }

  /** Reads one escape sequence at the beginning of `text`; gives what follows it, or null when it is unfinished. */
  function escapeSequence(text: string, at: number): string | null {
    const reading = readEscape(text);
    if (reading.kind === 'unfinished') return null;
    closeKeys();
    if (reading.kind === 'paste-start') {
      paste = '';
      pasteSince = at;
    } else if (reading.event !== null) {
      events.push(reading.event);
    }
    return text.slice(reading.length);
  }

  /** Takes pasted text in; gives what follows the paste, or null while it goes on. */
  function pasted(before: string, text: string, at: number): string | null {
    const whole = before + text;
    const end = whole.indexOf(pasteEnd, Math.max(0, before.length - pasteEnd.length));
    pasteSince = at;
    if (end === -1) {
      paste = whole;
      return null;
    }
    events.push({ kind: 'paste', text: whole.slice(0, end) });
    paste = null;
    return whole.slice(end + pasteEnd.length);
  }

  function read(piece: string, at: number): void {
    let rest: string = piece;
    while (rest !== '') {
      if (paste !== null) {
        rest = pasted(paste, rest, at) ?? '';
      } else if (rest.startsWith(escapeCharacter)) {
        const after = escapeSequence(rest, at);
        if (after === null) {
          wait(rest, at);
          return;
        }
        rest = after;
      } else if (/^[\ud800-\udbff]$/.test(rest)) {
        wait(rest, at);
        return;
      } else {
        const next = String.fromCodePoint(rest.codePointAt(0) ?? 0);
        character(next, at);
        rest = rest.slice(next.length);
      }
    }
  }

  function wait(text: string, at: number): void {
    unread = text;
    unreadSince = at;
  }

  function give(): readonly InputEvent[] {
    const given = events;
    events = [];
    return given;
  }

  function holdUntil(held: Burst): number {
    if (isCut) return held.last + pace.cut;
    return held.last + (isScanned(held) || ballots.mayBeginPayload(held.typed) ? pace.gap : pace.hold);
  }

  return {
    push(piece, at) {
      const all = unread + piece;
      unread = '';
      read(all, at);
      return give();
    },
    tick(at) {
      if (burst !== null && at >= holdUntil(burst)) isCut = isBallotWithoutEnd(burst);
      if (burst !== null && at >= holdUntil(burst)) close();
      if (ended !== null && at >= ended.until) ended = null;
      if (ended !== null && ended.writesUntil !== null && at >= ended.writesUntil)
        ended = { ...ended, writesUntil: null };
      if (unread !== '' && at >= unreadSince + patience.escape) {
        const late = unread;
        unread = '';
        closeKeys();
        if (late.startsWith(escapeCharacter)) {
          events.push(escapeKey);
          read(late.slice(1), at);
        } else {
          character(late, at);
        }
      }
      if (paste !== null && at >= pasteSince + patience.paste) {
        events.push({ kind: 'paste', text: paste });
        paste = null;
      }
      return give();
    },
    nextDeadline() {
      const deadlines = [
        burst === null ? null : holdUntil(burst),
        ended?.writesUntil ?? ended?.until ?? null,
        unread === '' ? null : unreadSince + patience.escape,
        paste === null ? null : pasteSince + patience.paste,
      ].filter((deadline) => deadline !== null);
      return deadlines.length === 0 ? null : Math.min(...deadlines);
    },
  };
}
