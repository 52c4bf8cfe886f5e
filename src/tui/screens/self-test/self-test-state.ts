/** What one scan of the test code says of the scanner. Pure. */
import {
  type KeyboardLayoutId,
  keyboardLayouts,
  restoreCandidates,
} from '../../../ballot/keyboard-layouts.ts';
import { payloadPrefix } from '../../../ballot/payload.ts';
import { assertNever } from '../../../base/assert-never.ts';
import type { InputEvent, ScanSuffix } from '../../keys/input/input-event.ts';
import { testText } from './test-code.ts';

export type Scan = Extract<InputEvent, { kind: 'scan' }>;

export type SelfTestResult =
  | {
      readonly kind: 'tested';
      readonly layout: KeyboardLayoutId;
      /** Characters of the test that arrived as they should; all of them is `expected`. */
      readonly arrived: number;
      readonly expected: number;
      readonly millisPerCharacter: number;
      readonly suffix: ScanSuffix;
    }
  /** A ballot, under whatever layout: not to be shown, and not counted here. */
  | { readonly kind: 'ballot' }
  /** Nothing like the test code under any layout; the first characters of it. */
  | { readonly kind: 'unknown'; readonly found: string };

export interface SelfTestState {
  readonly result: SelfTestResult | null;
  /** Light and dark of the code are swapped. */
  readonly inverted: boolean;
}

export type SelfTestAction = { readonly type: 'scanned'; readonly scan: Scan } | { readonly type: 'invert' };

export const startSelfTest: SelfTestState = { result: null, inverted: false };

export function reduceSelfTest(state: SelfTestState, action: SelfTestAction): SelfTestState {
  switch (action.type) {
    case 'scanned':
      return { ...state, result: examine(action.scan) };
    case 'invert':
      return { ...state, inverted: !state.inverted };
    default:
      return assertNever(action);
  }
}

/** A scan with fewer of the test’s characters than this share is something else. */
const recognisable = 0.6;
const shownOfUnknown = 24;

/** Finds the layout under which the test comes out most like what was typed; the right one first among equals. */
export function examine({ typed, millis, suffix }: Scan): SelfTestResult {
  const characters = [...typed.normalize('NFC')];
  let best: { readonly layout: KeyboardLayoutId; readonly lost: number } | null = null;
  for (const layout of keyboardLayouts) {
    const expected = [...layout.comesOut(testText)];
    const lost = Math.max(expected.length, characters.length) - commonLength(expected, characters);
    if (best === null || lost < best.lost) best = { layout: layout.id, lost };
  }
  const expected = testText.length;
  if (best === null || best.lost > expected * (1 - recognisable)) {
    const isBallot = restoreCandidates(typed).some(({ text }) => text.startsWith(payloadPrefix));
    if (isBallot) return { kind: 'ballot' };
    return { kind: 'unknown', found: typed.slice(0, shownOfUnknown).replace(/\P{ASCII}|\p{Control}/gu, '·') };
  }
  return {
    kind: 'tested',
    layout: best.layout,
    arrived: expected - best.lost,
    expected,
    millisPerCharacter: characters.length < 2 ? 0 : millis / (characters.length - 1),
    suffix,
  };
}

/** Length of the longest common subsequence: how many characters arrived, in order. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row: readonly number[] = new Array<number>(other.length + 1).fill(0);
  for (const character of one) {
    const next = [0];
    other.forEach((candidate, at) => {
      next.push(candidate === character ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
