import { describe, expect, it } from 'vitest';
import { keyboardLayouts } from '../../../src/ballot/keyboard-layouts.ts';
import { refusalCodes } from '../../../src/ballot/reading.ts';
import { languages } from '../../../src/base/language.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { scanCommands } from '../../../src/tui/screens/scan/scan-keys.ts';
import {
  type Figures,
  type JudgedScan,
  type PaperResult,
  type ScanState,
  startScan,
} from '../../../src/tui/screens/scan/scan-state.ts';
import { scanLines } from '../../../src/tui/screens/scan/scan-view.tsx';
import { selfTestCommands } from '../../../src/tui/screens/self-test/self-test-keys.ts';
import { uiOf } from '../../../src/tui/shell/ui-of.ts';
import type { GlyphSetName } from '../../../src/tui/theme/glyphs.ts';
import { textWidth } from '../../../src/tui/theme/text-width.ts';
import { halfBlocks, hashLetters } from '../../../src/tui/widgets/block-letters.ts';

type Ground = Extract<PaperResult, { result: 'invalid' }>['reason'];

/** What the frame leaves of 80 by 24 and of the smallest terminal, 60 by 18. */
const room = { columns: 78, rows: 20 };
const leastRoom = { columns: 58, rows: 14 };

const figures = {
  registered: 12_345,
  counted: 10_000,
  papers: [{ id: 'CK', title: {}, valid: 8_000, blank: 1_000, invalid: 1_000 }],
  duplicate: 100,
  conflict: 10,
  refused: 1_000,
};

const counted: JudgedScan = {
  headline: 'valid',
  event: 1,
  token: '0123abcd',
  results: [{ paper: 'CK', result: 'valid' }],
  problem: null,
  layout: 'right',
};
const invalidFor = (reason: Ground, article: string): JudgedScan => ({
  ...counted,
  headline: 'invalid',
  results: [{ paper: 'CK', result: 'invalid', reason, article }],
});
const papers: Figures['papers'] = [
  { id: 'GR', nl: 'Gemeenteraad', fr: 'Conseil communal', de: 'Gemeinderat', en: 'Municipal council' },
  {
    id: 'DR',
    nl: 'Stadsdistrictsraad',
    fr: 'Conseil de district',
    de: 'Stadtbezirksrat',
    en: 'District council',
  },
  { id: 'PR', nl: 'Provincieraad', fr: 'Conseil provincial', de: 'Provinzialrat', en: 'Provincial council' },
].map(({ id, ...title }) => ({ id, title, valid: 8_000, blank: 1_000, invalid: 1_001 }));
const ofThree: JudgedScan = {
  ...counted,
  headline: 'several',
  results: [
    { paper: 'GR', result: 'valid' },
    { paper: 'DR', result: 'blank' },
    { paper: 'PR', result: 'invalid', reason: 'several-contests', article: 'LPKD 155' },
  ],
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
  { ...counted, headline: 'blank', results: [{ paper: 'CK', result: 'blank' }] },
  invalidFor('several-lists', 'KWB 157'),
  invalidFor('several-contests', 'CDLD L4144-7'),
  ...problems,
];

function stateOf(shown: JudgedScan, more: Partial<ScanState> = {}): ScanState {
  const recent = Array.from({ length: 10 }, (_, index) => ({
    ...shown,
    event: index,
    takenBack: index % 2 === 1 ? ('undone' as const) : null,
  }));
  return { ...startScan(figures), shown, halted: shown.problem !== null, recent, ...more };
}

const text = (lines: ReturnType<typeof scanLines>): readonly string[] =>
  lines.map((parts) => parts.map((part) => part.text).join(''));

/** A row of the last scans: sign, verdict, a gap, token or reason. */
const isRecent = (line: string): boolean => /^\S \p{Lu}+ {2,}\S/u.test(line);

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
      // Ten scans, a row each.
      expect(lines.filter(isRecent).length, lines.join('\n')).toBe(10);
    }
  });

  it('the figures of a bureau with three elections fit too, each election with its title on a line of its own', () => {
    for (const scan of [...scans, ofThree]) {
      const lines = text(scanLines(ui(room), { ...stateOf(scan), figures: { ...figures, papers } }));
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(room.rows);
      expect(Math.max(...lines.map(textWidth)), lines.join('\n')).toBeLessThanOrEqual(room.columns);
      expect(lines.filter((line) => /^(GR|DR|PR) .*1[., \u00a0\u202f]001$/.test(line)).length).toBe(3);
      for (const { title } of papers) {
        expect(lines.join('\n')).toContain(ui(room).text(title[language] ?? '?'));
      }
    }
  });

  it('a ballot of three elections says of each what it counts as, and of the whole only that it was counted', () => {
    for (const size of [room, leastRoom]) {
      const { t } = ui(size);
      const lines = text(scanLines(ui(size), { ...stateOf(ofThree), figures: { ...figures, papers } }));
      const said = lines.join(' ').replace(/ +/g, ' ');
      expect(said).toContain(t('scan.said.several', { token: '0123abcd' }));
      expect(said).not.toContain(t('scan.said.valid', { token: '0123abcd' }));
      expect(said).toContain(t('scan.result', { paper: 'GR', result: 'valid', reason: '', article: '' }));
      expect(said).toContain(t('scan.result', { paper: 'DR', result: 'blank', reason: '', article: '' }));
      expect(said).toContain('(LPKD 155)');
      // The same ballot among the last scans.
      expect(said).toContain(`0123abcd ${t('scan.recent.invalid', { count: 1 })}`);
    }
  });

  it('every one of the last scans has its verdict in capitals, a gap, and why it was refused', () => {
    for (const scan of problems) {
      const lines = text(scanLines(ui(room), stateOf(scan)));
      const { t } = ui(room);
      const undone = lines.filter((line) => line.includes(t('scan.word.undone')));
      expect(undone.length).toBe(5);
      for (const line of undone) expect(isRecent(line), line).toBe(true);
      if (scan.headline !== 'refused' || scan.problem === null) continue;
      const why = t('refusal.short', { code: scan.problem.code });
      expect(lines.filter((line) => line.endsWith(why)).length).toBe(10);
    }
  });

  it('two counted ballots in a row look different, by their number in large figures', () => {
    const at = (number: number) => text(scanLines(ui(room), stateOf(counted, { number })));
    expect(at(148).slice(0, 5)).not.toEqual(at(149).slice(0, 5));
    expect(Math.max(...at(12_345).map(textWidth))).toBeLessThanOrEqual(room.columns);
    const low = text(scanLines(ui(leastRoom), stateOf(counted, { number: 149 })));
    expect(low[0]).toMatch(/ 149$/);
  });

  it('what is under the verdict keeps its row from scan to scan', () => {
    // All but those with names so long that they take two lines.
    const short = scans.filter(
      ({ problem }) => problem?.code !== 'BALLOT_OTHER_BUREAU' && problem?.code !== 'BALLOT_INCOHERENT',
    );
    const rows = short.map((scan) => {
      const lines = text(scanLines(ui(room), stateOf(scan)));
      return lines.indexOf(ui(room).t('scan.recent'));
    });
    expect(new Set(rows).size, rows.join(' ')).toBe(1);
  });

  it('a large terminal has the figures beside the verdict, and nothing is cut', () => {
    for (const size of [
      { columns: 118, rows: 36 },
      { columns: 158, rows: 46 },
    ]) {
      for (const scan of [...scans, ofThree]) {
        for (const each of [figures, { ...figures, papers }]) {
          const state = { ...stateOf(scan, { number: scan.problem ? null : 10_000 }), figures: each };
          const lines = text(scanLines(ui(size), state));
          expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(size.rows);
          expect(Math.max(...lines.map(textWidth)), lines.join('\n')).toBeLessThanOrEqual(size.columns);
          expect(lines.join('\n')).not.toMatch(/…|~/);
          expect(lines[0]).toMatch(/10[., \u00a0\u202f]000$/);
        }
      }
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
  const blank = scans[1];
  if (blank === undefined) throw new Error('no blank ballot');
  const lines = text(scanLines(ui, stateOf(blank)));
  expect(lines[0]).toBe('✓ BLANK');
  expect(lines[1]).toBe('Counted as a blank ballot: 0123abcd.');
  const refused = problems[0];
  if (refused === undefined) throw new Error('no refusal');
  expect(text(scanLines(ui, stateOf(refused, { waiting: ['a', 'b'] }))).join('\n')).toContain('2 scans wait');
});

it('large letters are three lines of half blocks, or five of signs; accents have a line of their own', () => {
  expect(halfBlocks('LE')).toEqual(['▄    ▄▄▄▄', '█    █▄▄', '█▄▄▄ █▄▄▄']);
  expect(halfBlocks('LÉ')).toEqual(['      ▄▀', '▄    ▄▄▄▄', '█    █▄▄', '█▄▄▄ █▄▄▄']);
  expect(hashLetters('LÉ')).toEqual(['#    ####', '#    #', '#    ###', '#    #', '#### ####']);
});

it('every letter of every verdict has a large form', () => {
  for (const language of languages) {
    const t = translator(language);
    const words = (['valid', 'blank', 'invalid', 'duplicate', 'conflict', 'refused'] as const).map((word) =>
      t(`scan.word.${word}`),
    );
    for (const letter of `${words.join('')}0123456789`)
      expect(hashLetters(letter).join(''), letter).toContain('#');
  }
});

/** What the one line of messages at the foot of the screen says here. */
const messages = [
  'scan.hint',
  'scan.hint.practice',
  'scan.hint.halted',
  'scan.acknowledge.nothing',
  'scan.halted',
  'scan.undo.nothing',
  'scan.undo.done',
  'scan.dismiss.nothing',
  'scan.leave.waiting',
  'scan.practice.real',
  'scan.practice.none-yet',
  'self-test.hint',
  'self-test.hint.no-code',
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
