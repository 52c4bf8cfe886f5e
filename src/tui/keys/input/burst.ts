/** Tells a scanner from a hand: the characters that came faster than anyone types, until they turn out to be either. */
import type { InputEvent, Keystroke, LineEnd, ScanSuffix } from './input-event.ts';

/**
 * Milliseconds. A hand leaves 60 ms or more between two keys and about 30 ms between the repeats of a key held down;
 * a scanner leaves 20 ms or less.
 */
export const pace = {
  /** So long a character is held, to see whether more follow at a scanner's pace. */
  hold: 25,
  /** So long a silence ends a scan. A character that may begin a ballot is held as long. */
  gap: 50,
  /** So long, where it is a ballot whose end is missing: a busy machine can hold characters back for longer. */
  cut: 300,
  /** So long after a scan that ended without suffix a late Enter or Tab is still its suffix. */
  lateSuffix: 150,
} as const;

/** Shortest burst that is a scan, with and without a suffix: shorter ones are keys that were read late, together. */
const shortest = { line: 3, burst: 6 } as const;

/** No QR code holds more characters (4296); a longer stream is cut, so that memory stays bounded. */
export const longestScan = 8192;

/** Characters, control characters and line ends among them, of which it is not yet known who typed them. */
export interface Burst {
  readonly typed: string;
  /** Code points in `typed`. */
  readonly count: number;
  /** Code points since the last line end. */
  readonly line: number;
  /** One character over and over: a key held down. */
  readonly repeated: boolean;
  /** Times of the first and last character, milliseconds. */
  readonly first: number;
  readonly last: number;
  /** It followed a scan without a pause: the same scanner is still writing. */
  readonly continues: boolean;
}

export const isLineEnd = (character: string): boolean =>
  character === '\r' || character === '\n' || character === '\t';

/** The burst with one more character; `before` is the burst so far. */
export function extend(before: Burst | null, character: string, at: number, continues: boolean): Burst {
  const line = isLineEnd(character) ? 0 : (before?.line ?? 0) + 1;
  if (before === null) {
    return { typed: character, count: 1, line, repeated: true, first: at, last: at, continues };
  }
  return {
    ...before,
    typed: before.typed + character,
    count: before.count + 1,
    line,
    repeated: before.repeated && before.typed.startsWith(character),
    last: at,
  };
}

/** Whether what came so far is a scanner's for certain, whatever follows. */
export const isScan = (burst: Burst): boolean =>
  burst.continues || (burst.count >= shortest.burst && !burst.repeated);

/** Whether it is a scanner's, given that Enter or Tab follows at the same pace. */
export const isScanWithSuffix = (burst: Burst): boolean => isScan(burst) || burst.line >= shortest.line;

export const suffixOf = (lineEnd: string): LineEnd => (lineEnd === '\t' ? 'tab' : 'enter');

/** The burst as scans, one a line; the last has that suffix. Of an empty line only its end is given. */
export function scansOf(burst: Burst, suffix: ScanSuffix): readonly InputEvent[] {
  const lines = burst.typed.split(/(\r\n?|\n|\t)/);
  const millis = burst.last - burst.first;
  return lines.flatMap((typed, index): readonly InputEvent[] => {
    if (index % 2 === 1) return [];
    const lineEnd = lines[index + 1];
    const own = lineEnd === undefined ? suffix : suffixOf(lineEnd);
    if (typed === '') return own === 'none' ? [] : [{ kind: 'line-end', typed, suffix: own }];
    return [{ kind: 'scan', typed, suffix: own, millis }];
  });
}

/** The characters as what a hand did; Enter sent as two characters is one key. */
export function keysOf(typed: string): readonly Keystroke[] {
  return [...typed.replaceAll('\r\n', '\r')].map(keyOf);
}

/** One character that a terminal sent, as a key or as text. */
export function keyOf(character: string): Keystroke {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\r' || character === '\n') return plain('enter');
  if (character === '\t') return plain('tab');
  if (code === 0x7f || code === 0x08) return plain('backspace');
  if (code >= 0x20) return { kind: 'text', text: character, ctrl: false };
  return { kind: 'text', text: code === 0 ? ' ' : String.fromCharCode(code + 64).toLowerCase(), ctrl: true };
}

const plain = (key: 'enter' | 'tab' | 'backspace'): Keystroke => ({
  kind: 'key',
  key,
  ctrl: false,
  shift: false,
});
