import { describe, expect, it } from 'vitest';
import { keyboardLayouts } from '../../../src/ballot/keyboard-layouts.ts';
import { refusalCodes } from '../../../src/ballot/reading.ts';
import { languages } from '../../../src/base/language.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { halfBlocks, hashLetters } from '../../../src/tui/screens/scan/block-letters.ts';
import { scanCommands } from '../../../src/tui/screens/scan/scan-keys.ts';
import { type JudgedScan, type ScanState, startScan } from '../../../src/tui/screens/scan/scan-state.ts';
import { scanLines } from '../../../src/tui/screens/scan/scan-view.tsx';
import { selfTestCommands } from '../../../src/tui/screens/self-test/self-test-keys.ts';
import { uiOf } from '../../../src/tui/shell/ui-of.ts';
import type { GlyphSetName } from '../../../src/tui/theme/glyphs.ts';
import { textWidth } from '../../../src/tui/theme/text-width.ts';

/** What the frame leaves of 80 by 24 and of the smallest terminal, 60 by 18. */
const room = { columns: 78, rows: 20 };
const leastRoom = { columns: 58, rows: 14 };

const figures = {
  registered: 12_345,
  counted: 10_000,
  contests: [{ id: 'CK', valid: 8_000, blank: 1_000, invalid: 1_000 }],
  duplicate: 100,
  conflict: 10,
  refused: 1_000,
};

const counted: JudgedScan = {
  headline: 'valid',
  event: 1,
  token: '0123abcd',
  ground: null,
  problem: null,
  layout: 'right',
};
const problems: readonly JudgedScan[] = [
  ...refusalCodes.map(
    (code): JudgedScan => ({
      ...counted,
      headline: 'refused',
      token: null,
      problem: {
        code,
        params: {
          found: 'Polling station 12, Town hall',
          expected: 'Polling station 13, School',
          station: 12,
          owner: 'election',
          detail: 'contest-count',
          contest: 'CK',
          list: 12,
          kind: 'effective',
          number: 127,
        },
      },
    }),
  ),
  { ...counted, headline: 'refused', problem: { code: 'BALLOT_VOIDED', params: {} } },
  { ...counted, headline: 'duplicate', problem: { code: 'BALLOT_DUPLICATE', params: { first: 123_456 } } },
  { ...counted, headline: 'conflict', problem: { code: 'BALLOT_CONFLICT', params: { first: 123_456 } } },
];
const scans: readonly JudgedScan[] = [
  counted,
  { ...counted, headline: 'blank' },
  { ...counted, headline: 'invalid', ground: { reason: 'several-lists', article: 'KWB 157' } },
  { ...counted, headline: 'invalid', ground: { reason: 'several-contests', article: 'CDLD L4144-7' } },
  ...problems,
];

function stateOf(shown: JudgedScan, more: Partial<ScanState> = {}): ScanState {
  const recent = Array.from({ length: 10 }, (_, index) => ({
    ...shown,
    event: index,
    undone: index % 2 === 1,
  }));
  return { ...startScan(figures), shown, halted: shown.problem !== null, recent, ...more };
}

const text = (lines: ReturnType<typeof scanLines>): readonly string[] =>
  lines.map((parts) => parts.map((part) => part.text).join(''));

const looks = languages.flatMap((language) =>
  (['unicode', 'ascii'] as const).map((glyphs): [typeof language, GlyphSetName] => [language, glyphs]),
);

describe.each(looks)('in %s with %s signs', (language, glyphs) => {
  const ui = (size: typeof room) =>
    uiOf({ language, appearance: { theme: 'no-colour', glyphs } }, { ...size, screenReader: false });

  it('every verdict fits 80 by 24 with the last ten scans, and nothing is cut', () => {
    for (const scan of scans) {
      const lines = text(scanLines(ui(room), stateOf(scan, { waiting: scan.problem ? ['a', 'b'] : [] })));
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(room.rows);
      expect(Math.max(...lines.map(textWidth)), lines.join('\n')).toBeLessThanOrEqual(room.columns);
      expect(lines.join('\n')).not.toMatch(/…|~/);
      // Ten scans: two in each of the last five rows.
      expect(lines.filter((line) => /0123abcd.*0123abcd/.test(line)).length).toBe(scan.token ? 5 : 0);
    }
  });

  it('the figures of a bureau with three elections fit too, each election on a line of its own', () => {
    const contests = ['GR', 'DR', 'PR'].map((id) => ({ id, valid: 8_000, blank: 1_000, invalid: 1_001 }));
    for (const scan of scans) {
      const lines = text(scanLines(ui(room), { ...stateOf(scan), figures: { ...figures, contests } }));
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(room.rows);
      expect(Math.max(...lines.map(textWidth)), lines.join('\n')).toBeLessThanOrEqual(room.columns);
      expect(lines.filter((line) => /^(GR|DR|PR) .*1[., \u00a0\u202f]001$/.test(line)).length).toBe(3);
    }
  });

  it('the note about a wrong keyboard layout fits as well', () => {
    for (const { id } of keyboardLayouts) {
      if (id === 'right') continue;
      const lines = text(scanLines(ui(room), stateOf(counted, { layoutHint: id })));
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(room.rows);
      expect(Math.max(...lines.map(textWidth)), lines.join('\n')).toBeLessThanOrEqual(room.columns);
      expect(lines.join('\n')).not.toMatch(/…|~/);
    }
  });

  it('in the smallest terminal the word is in ordinary letters, and only the oldest scans give way', () => {
    for (const scan of scans) {
      const lines = text(scanLines(ui(leastRoom), stateOf(scan, { layoutHint: 'us-on-be' })));
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(leastRoom.rows);
      expect(Math.max(...lines.map(textWidth)), lines.join('\n')).toBeLessThanOrEqual(leastRoom.columns);
    }
  });
});

it('a counted ballot shows neither its list nor its candidates, and a refusal shows how many scans wait', () => {
  const ui = uiOf(
    { language: 'en', appearance: { theme: 'no-colour', glyphs: 'unicode' } },
    { ...room, screenReader: true },
  );
  const lines = text(scanLines(ui, stateOf({ ...counted, headline: 'blank' })));
  expect(lines[0]).toBe('✓ BLANK');
  expect(lines[1]).toBe('Counted as a blank ballot: 0123abcd.');
  const refused = problems[0];
  if (refused === undefined) throw new Error('no refusal');
  expect(text(scanLines(ui, stateOf(refused, { waiting: ['a', 'b'] }))).join('\n')).toContain('2 scans wait');
});

it('large letters are three lines of half blocks, or five of signs', () => {
  expect(halfBlocks('LÉ')).toEqual(['▄    ▄▄█▄', '█    █▄▄', '█▄▄▄ █▄▄▄']);
  expect(hashLetters('LÉ')).toEqual(['#    ####', '#    #', '#    ###', '#    #', '#### ####']);
});

it('every letter of every verdict has a large form', () => {
  for (const language of languages) {
    const t = translator(language);
    const words = (['valid', 'blank', 'invalid', 'duplicate', 'conflict', 'refused'] as const).map((word) =>
      t(`scan.word.${word}`),
    );
    for (const letter of words.join('')) expect(hashLetters(letter).join(''), letter).toContain('#');
  }
});

/** What the one line of messages at the foot of the screen says here. */
const messages = [
  'scan.hint',
  'scan.hint.practice',
  'scan.hint.halted',
  'scan.acknowledge.nothing',
  'scan.undo.halted',
  'scan.undo.nothing',
  'scan.undo.done',
  'scan.dismiss.nothing',
  'scan.leave.waiting',
  'scan.practice.real',
  'scan.practice.none-yet',
  'self-test.hint',
  'self-test.invert.nothing',
] as const;

it.each(languages)('in %s every message fits its line in 80 columns', (language) => {
  const t = translator(language);
  for (const key of messages) {
    const text = t(key, { token: '0123abcd' });
    expect(textWidth(text), text).toBeLessThanOrEqual(room.columns);
  }
});

it.each(languages)('in %s every key of the screen has a label short enough for the footer', (language) => {
  const t = translator(language);
  for (const { label } of [...scanCommands, ...selfTestCommands]) {
    expect(t(label).split(' ').length, t(label)).toBeLessThanOrEqual(3);
    expect(textWidth(t(label)), t(label)).toBeLessThanOrEqual(18);
  }
});
