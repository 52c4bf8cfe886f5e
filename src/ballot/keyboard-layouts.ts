/**
 * Payloads typed by a scanner that is set to another keyboard than the computer, or with Caps Lock on: what comes
 * out, and back. All of it is computed from `keyboard-keys.ts`. Where several explanations fit, the signature of
 * the ballot decides (`read-typed.ts`).
 */
import { base41Alphabet } from './base41.ts';
import { type Keyboard, keyboards, keyTables } from './keyboard-keys.ts';
import { payloadPrefix } from './payload.ts';

/** The scanner set to the first keyboard, the computer to the second. */
const mismatches = [
  ...(['us-on-be', 'us-on-fr', 'us-on-de', 'be-on-us', 'be-on-fr', 'be-on-de'] as const),
  ...(['fr-on-us', 'fr-on-be', 'fr-on-de', 'de-on-us', 'de-on-be', 'de-on-fr'] as const),
] as const;

/** What is to be set right: nothing, the scanner's keyboard, or Caps Lock. */
export type KeyboardLayoutId = 'right' | (typeof mismatches)[number] | 'caps-lock';

/** One way in which what is scanned comes out of the keyboard. */
export interface KeyboardLayout {
  /** What to set right. Several layouts have `caps-lock`: whatever else is wrong, that comes first. */
  readonly id: KeyboardLayoutId;
  /** A scanned text as it comes out; characters outside the payload alphabet pass unchanged. */
  readonly comesOut: (text: string) => string;
}

/**
 * Caps Lock swaps capital and small letters (Linux, the accented ones of the digit row too), or the two levels of
 * every key (Windows, on Belgian, French and German keyboards). [knowledge]
 */
type CapsLock = 'off' | 'letters' | 'every-key';

/** What may have been scanned. */
export interface RestoredText {
  readonly layout: KeyboardLayoutId;
  readonly text: string;
}

interface TypedLayout extends KeyboardLayout {
  readonly prefix: string;
  /** The scanned character for each typed one. */
  readonly scanned: ReadonlyMap<string, string>;
}

const typedLayouts: readonly TypedLayout[] = distinct(
  (['off', 'letters', 'every-key'] as const).flatMap((caps) =>
    keyboards.flatMap((scanner) => keyboards.map((host) => makeLayout(scanner, host, caps))),
  ),
);

/** Every layout under which a payload stays readable, the right one first, then those with Caps Lock off. */
export const keyboardLayouts: readonly KeyboardLayout[] = typedLayouts;

/** Whether what was typed so far could be the beginning of a payload under some layout. What comes after the prefix is left to the reading. */
export function mayBeginPayload(typed: string): boolean {
  const composed = typed.normalize('NFC');
  return typedLayouts.some(({ prefix }) => prefix.startsWith(composed) || composed.startsWith(prefix));
}

/**
 * What may have been scanned, given what was typed: one text for each layout under which it begins as a payload
 * does, the right layout first. A character that the layout never types becomes U+FFFD, which no payload has.
 */
export function restoreCandidates(typed: string): readonly RestoredText[] {
  const composed = typed.normalize('NFC');
  return typedLayouts
    .filter(({ id, prefix }) => (id === 'right' ? typed : composed).startsWith(prefix))
    .map(({ id, scanned }) => ({
      layout: id,
      text: id === 'right' ? typed : [...composed].map((one) => scanned.get(one) ?? '\uFFFD').join(''),
    }));
}

function makeLayout(scanner: Keyboard, host: Keyboard, caps: CapsLock): TypedLayout {
  const typed = new Map(
    [...base41Alphabet].map((scanned) => [scanned, typeOne(scanned, scanner, host, caps)]),
  );
  const comesOut = (text: string) => [...text].map((scanned) => typed.get(scanned) ?? scanned).join('');
  return {
    id: idOf(scanner, host, caps),
    comesOut,
    prefix: comesOut(payloadPrefix),
    scanned: new Map([...typed].map(([scanned, out]) => [out, scanned])),
  };
}

/** What the host types for the key and Shift by which the scanner means `scanned`. */
function typeOne(scanned: string, scanner: Keyboard, host: Keyboard, caps: CapsLock): string {
  const plainAt = keyTables[scanner].plain.indexOf(scanned);
  const isShifted = plainAt < 0;
  const key = isShifted ? keyTables[scanner].shift.indexOf(scanned) : plainAt;
  const isUpperLevel = caps === 'every-key' ? !isShifted : isShifted;
  const typed = keyTables[host][isUpperLevel ? 'shift' : 'plain'].charAt(key);
  return caps === 'letters' ? swapCase(typed) : typed;
}

function swapCase(character: string): string {
  const upper = character.toUpperCase();
  return upper === character ? character.toLowerCase() : upper;
}

function idOf(scanner: Keyboard, host: Keyboard, caps: CapsLock): KeyboardLayoutId {
  if (caps !== 'off') return 'caps-lock';
  return mismatches.find((mismatch) => mismatch === `${scanner}-on-${host}`) ?? 'right';
}

/** Without the layouts under which every payload comes out as under one before. */
function distinct(layouts: readonly TypedLayout[]): readonly TypedLayout[] {
  const seen = new Map(layouts.toReversed().map((layout) => [layout.comesOut(base41Alphabet), layout]));
  return layouts.filter((layout) => seen.get(layout.comesOut(base41Alphabet)) === layout);
}
