/** Reads the escape sequences that terminals send for keys that type no character (ECMA-48, xterm, Linux console). */
import type { InputEvent, KeyName } from './input-event.ts';

export const escapeCharacter = '\u001b';
export const pasteEnd = '\u001b[201~';

const pasteStart = '[200~';

const finals: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
};

const numbered: Readonly<Record<string, KeyName>> = {
  '1': 'home',
  '2': 'insert',
  '3': 'delete',
  '4': 'end',
  '5': 'pageUp',
  '6': 'pageDown',
  '7': 'home',
  '8': 'end',
};

/** After the escape character: `[` parameters final, the console's `[[A`, or `O` parameters final. */
const sequence = /^(?:\[\[?[0-?]*[ -/]*[@-~]|O[0-9;]*[@-~])/;
const unfinished = /^(?:\[\[?[0-?]*[ -/]*|O[0-9;]*)?$/;
const parts = /^[[O]([0-9]*)(?:;([0-9]+))?([@-~])$/;

/** What the beginning of `text`, an escape character, turns out to be, and how many characters it takes. */
export type EscapeReading =
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'paste-start'; readonly length: number }
  /** `null`: a reply of the terminal or a key that the program has no use for; it types nothing. */
  | { readonly kind: 'event'; readonly length: number; readonly event: InputEvent | null };

/** Reads one sequence. An escape character before anything else is the Escape key by itself. */
export function readEscape(text: string): EscapeReading {
  const body = text.slice(escapeCharacter.length);
  if (unfinished.test(body)) return { kind: 'unfinished' };
  const found = sequence.exec(body)?.[0];
  if (found === undefined) {
    return { kind: 'event', length: 1, event: { kind: 'key', key: 'escape', ctrl: false, shift: false } };
  }
  const length = escapeCharacter.length + found.length;
  return found === pasteStart
    ? { kind: 'paste-start', length }
    : { kind: 'event', length, event: keyOf(found) };
}

function keyOf(found: string): InputEvent | null {
  const [, number = '', modifier = '1', final = ''] = parts.exec(found) ?? [];
  if (final === 'Z') return { kind: 'key', key: 'tab', ctrl: false, shift: true };
  if (found === 'OM') return { kind: 'key', key: 'enter', ctrl: false, shift: false };
  const key = final === '~' ? numbered[number] : finals[final];
  if (key === undefined) return null;
  // xterm writes the modifiers as 1 + shift 1 + alt 2 + ctrl 4.
  const bits = Number(modifier) - 1;
  return { kind: 'key', key, shift: (bits & 1) !== 0, ctrl: (bits & 4) !== 0 };
}
