import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type KeyboardLayout, keyboardLayouts } from '../../../src/ballot/keyboard-layouts.ts';
import { readBallot, trustedKeys } from '../../../src/ballot/read-ballot.ts';
import { languages } from '../../../src/base/language.ts';
import { BureauId } from '../../../src/election/ids.ts';
import {
  examine,
  type Scan,
  type SelfTestResult,
  startSelfTest,
} from '../../../src/tui/screens/self-test/self-test-state.ts';
import { drawsCode, selfTestLines } from '../../../src/tui/screens/self-test/self-test-view.tsx';
import { halfBlockLines, testSquares, testText } from '../../../src/tui/screens/self-test/test-code.ts';
import { uiOf } from '../../../src/tui/shell/ui-of.ts';
import { textWidth } from '../../../src/tui/theme/text-width.ts';

const scan = (typed: string, more: Partial<Scan> = {}): Scan => ({
  kind: 'scan',
  typed,
  suffix: 'enter',
  millis: 44,
  ...more,
});

const layout = (id: string): KeyboardLayout => {
  const found = keyboardLayouts.find((known) => known.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** Reads the code off the lines of the terminal: each character is two squares, drawn 4 by 4 dots for the decoder. */
function readOff(lines: readonly string[], drawn: 'dark' | 'light'): string | undefined {
  const dots = 4;
  const width = (lines[0]?.length ?? 0) * dots;
  const height = lines.length * 2 * dots;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const character = lines[Math.floor(y / (2 * dots))]?.[Math.floor(x / dots)] ?? ' ';
      const isUpper = Math.floor(y / dots) % 2 === 0;
      const isDrawn = character === '█' || character === (isUpper ? '▀' : '▄');
      if (isDrawn === (drawn === 'dark')) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  // jsqr is a CommonJS module whose function is its default export.
  const decode = 'default' in jsqr ? jsqr.default : jsqr;
  return typeof decode === 'function' ? decode(pixels, width, height)?.data : undefined;
}

describe('the code on screen', () => {
  it('is read by a QR decoder as the test text, drawn dark or drawn light', () => {
    expect(readOff(halfBlockLines(testSquares(), 'dark'), 'dark')).toBe(testText);
    expect(readOff(halfBlockLines(testSquares(), 'light'), 'light')).toBe(testText);
  });

  it('fits beside its words in 80 by 24, quiet zone included', () => {
    const lines = halfBlockLines(testSquares(), 'dark');
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines[0]?.length).toBeLessThanOrEqual(78 - 2 - 38);
  });

  it('has every character a ballot can have, and can never be a ballot', () => {
    for (const character of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*./')
      expect(testText).toContain(character);
    const election = { id: 'x', title: {}, date: '2024-06-09', contests: [], bureaus: [], ballotKeys: [] };
    const office = { level: 'canton' as const, id: '1', name: {}, municipalities: [] };
    const whole = { ...election, office, fingerprint: '0'.repeat(64) };
    const context = { election: whole, keys: trustedKeys(whole, true), bureau: BureauId.parse('B1') };
    expect(readBallot(testText, context)).toMatchObject({ refusal: { code: 'BALLOT_DAMAGED' } });
  });
});

describe('a scan of the code', () => {
  it('under the right layout is all right: 45 characters, 44 gaps of 1 ms', () => {
    expect(examine(scan(testText))).toEqual({
      kind: 'tested',
      layout: 'right',
      arrived: 45,
      expected: 45,
      millisPerCharacter: 1,
      suffix: 'enter',
    });
  });

  it('under every wrong layout names it', () => {
    for (const { id, comesOut } of keyboardLayouts) {
      expect(examine(scan(comesOut(testText)))).toMatchObject({ layout: id, arrived: 45 });
    }
  });

  it('that lost characters says how many, under the layout it still looks like', () => {
    const typed = layout('us-on-be').comesOut(testText);
    expect(examine(scan(typed.slice(0, 20) + typed.slice(23)))).toMatchObject({
      layout: 'us-on-be',
      arrived: 42,
    });
    expect(examine(scan(`${testText.slice(0, 9)}${testText.slice(8)}`))).toMatchObject({ arrived: 44 });
    expect(examine(scan(`${testText.slice(0, 9)}?${testText.slice(10)}`))).toMatchObject({ arrived: 44 });
  });

  it('tells Tab and no suffix apart', () => {
    expect(examine(scan(testText, { suffix: 'tab' }))).toMatchObject({ suffix: 'tab' });
    expect(examine(scan(testText, { suffix: 'none' }))).toMatchObject({ suffix: 'none' });
  });

  it('of something else is something else', () => {
    expect(examine(scan('5410041001204'))).toEqual({ kind: 'unknown', found: '5410041001204' });
  });
});

describe.each(languages)('in %s', (language) => {
  const ui = (glyphs: 'unicode' | 'ascii', columns: number, rows: number) =>
    uiOf({ language, appearance: { theme: 'no-colour', glyphs } }, { columns, rows, screenReader: false });
  const worst: readonly (SelfTestResult | null)[] = [
    null,
    { kind: 'unknown', found: 'M'.repeat(24) },
    ...keyboardLayouts.map(
      ({ id }): SelfTestResult => ({
        kind: 'tested',
        layout: id,
        arrived: 40,
        expected: 45,
        millisPerCharacter: 123.4,
        suffix: 'none',
      }),
    ),
  ];

  it('what is said fits beside the code in 80 by 24, and nothing is cut', () => {
    for (const result of worst) {
      const lines = selfTestLines(ui('unicode', 78, 20), { ...startSelfTest, result }, 39).map(
        ({ text }) => text,
      );
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(20);
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(39);
      expect(lines.join('\n')).not.toContain('…');
    }
  });

  it('the code is on screen where it has room', () => {
    expect(drawsCode(ui('unicode', 78, 20))).toBe(true);
    expect(drawsCode(ui('unicode', 78, 14))).toBe(false);
  });

  it('without block characters, or in a window too small, it says so and cuts nothing', () => {
    for (const [glyphs, columns, rows] of [
      ['ascii', 78, 20],
      ['ascii', 58, 14],
      ['unicode', 58, 14],
    ] as const) {
      for (const result of worst) {
        const lines = selfTestLines(ui(glyphs, columns, rows), { ...startSelfTest, result }, columns);
        expect(lines.length).toBeLessThanOrEqual(rows);
        expect(lines.map(({ text }) => text).join('\n')).not.toMatch(/…|~/);
        // Whoever cannot see the code can make it, also in a small window.
        if (result === null) expect(lines.map(({ text }) => text)).toContain(testText);
      }
      expect(drawsCode(ui(glyphs, columns, rows))).toBe(false);
    }
  });
});
