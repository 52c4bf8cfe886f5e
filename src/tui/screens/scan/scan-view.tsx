/** The scan screen as values drawn: one line of the terminal is one line here, so that it is drawn at once. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import { fillText, textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { drawsBlocks, halfBlocks, hashLetters } from './block-letters.ts';
import { layoutText } from './layout-text.ts';
import type { Headline, JudgedScan, ScanState } from './scan-state.ts';
import { wrapWords } from './wrap-words.ts';

type Parts = readonly Part[];

const looks = {
  valid: { glyph: 'good', tone: 'good', word: 'scan.word.valid' },
  blank: { glyph: 'good', tone: 'good', word: 'scan.word.blank' },
  invalid: { glyph: 'good', tone: 'good', word: 'scan.word.invalid' },
  duplicate: { glyph: 'bad', tone: 'bad', word: 'scan.word.duplicate' },
  conflict: { glyph: 'bad', tone: 'bad', word: 'scan.word.conflict' },
  refused: { glyph: 'bad', tone: 'bad', word: 'scan.word.refused' },
} as const satisfies Readonly<Record<Headline, unknown>>;

/** Rows under which the word is written in ordinary letters, so that the last scans stay on screen. */
const rowsForLargeLetters = 20;

/** Columns in which four figures of five digits stand beside each other in every language. */
const columnsForFourFigures = 76;

export function ScanView({ ui, state }: { readonly ui: Ui; readonly state: ScanState }): ReactNode {
  return (
    <Box flexDirection="column">
      {scanLines(ui, state).map((parts, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its row
        <Line key={row} ui={ui} parts={parts} />
      ))}
    </Box>
  );
}

/** The lines of the screen: never more than fit, and none wider than the screen. */
export function scanLines(ui: Ui, state: ScanState): readonly Parts[] {
  const above = [...headlineLines(ui, state), ...explanation(ui, state)];
  const hint = layoutLines(ui, state);
  const figures = figureLines(ui, state);
  const recent = recentLines(ui, state);
  const spare = ui.rows - above.length - hint.length - figures.length - recent.length;
  const gap = (index: number): readonly Parts[] => (spare > index || ui.screenReader ? [[]] : []);
  const lines = [...above, ...gap(0), ...figures, ...gap(1), ...recent, ...gap(2), ...hint];
  if (ui.screenReader || lines.length <= ui.rows) return lines;
  // Too low for everything: the oldest of the last scans go first.
  const excess = lines.length - ui.rows;
  return [...above, ...figures, ...recent.slice(0, Math.max(0, recent.length - excess)), ...hint];
}

function headlineLines(ui: Ui, { shown }: ScanState): readonly Parts[] {
  if (shown === null) return [[{ text: ui.t('scan.ready'), tone: 'strong' }]];
  const { glyph, tone, word } = looks[shown.headline];
  const text = ui.t(word);
  const plain: Parts = [{ text: `${ui.glyphs[glyph]} ${text}`, tone }];
  if (ui.screenReader || ui.rows < rowsForLargeLetters) return [plain];
  const hasBlocks = drawsBlocks(ui.glyphs);
  const letters = hasBlocks ? halfBlocks(text) : hashLetters(text);
  if (letters.some((line) => textWidth(line) > ui.columns - 4)) return [plain];
  const middle = hasBlocks ? 1 : 2;
  return letters.map((line, row) => [
    { text: row === middle ? `${ui.glyphs[glyph]}   ` : '    ', tone },
    { text: line, tone },
  ]);
}

function explanation(ui: Ui, { shown, halted, waiting }: ScanState): readonly Parts[] {
  if (shown === null) return wrapped(ui, ui.t('scan.ready.hint'), 'quiet');
  if (shown.problem === null) {
    const said = ui.t(`scan.said.${countedAs(shown)}`, { token: shown.token ?? '' });
    const { ground } = shown;
    const why =
      ground === null
        ? ''
        : ` ${ui.t('scan.ground', { reason: ui.t(`reason.${ground.reason}`), article: ground.article })}`;
    return wrapped(ui, `${said}${why}`, 'normal');
  }
  return [
    ...wrapped(ui, problemText(ui.t, shown.problem), 'normal'),
    ...(halted ? wrapped(ui, ui.t('scan.go-on', { waiting: waiting.length }), 'warning') : []),
  ];
}

const countedAs = ({ headline }: JudgedScan): 'valid' | 'blank' | 'invalid' =>
  headline === 'blank' || headline === 'invalid' ? headline : 'valid';

function figureLines(ui: Ui, { figures }: ScanState): readonly Parts[] {
  const figure = (key: Parameters<Ui['t']>[0], value: number): Parts => [
    { text: ui.t(key), tone: 'quiet' },
    { text: ` ${ui.number(value)}`, tone: 'strong' },
  ];
  const joined = (parts: readonly Parts[]): Parts =>
    parts.flatMap((part, index) =>
      index === 0 ? part : [{ text: `  ${ui.glyphs.between}  `, tone: 'quiet' as const }, ...part],
    );
  const counted = figure('scan.figure.counted', figures.counted);
  const registered = [figure('scan.figure.registered', figures.registered)];
  const refusals = [
    figure('scan.figure.duplicate', figures.duplicate),
    figure('scan.figure.conflict', figures.conflict),
    figure('scan.figure.refused', figures.refused),
  ];
  const [contest, another] = figures.contests;
  if (another !== undefined) {
    // A ballot of several elections may be valid in one and blank in another: no sum over them means anything.
    const rows = figures.contests.map(
      (one): Parts => [
        {
          text: fillText(one.id, Math.max(...figures.contests.map(({ id }) => id.length)) + 2, 'left'),
          tone: 'quiet',
        },
        ...joined([
          figure('scan.figure.valid', one.valid),
          figure('scan.figure.blank', one.blank),
          figure('scan.figure.invalid', one.invalid),
        ]),
      ],
    );
    return [joined([counted, ...registered]), ...rows, joined(refusals)];
  }
  const votes = [
    counted,
    figure('scan.figure.blank', contest?.blank ?? 0),
    figure('scan.figure.invalid', contest?.invalid ?? 0),
  ];
  const isWide = ui.columns >= columnsForFourFigures;
  const lines = isWide ? [[...votes, ...registered], refusals] : [votes, registered, refusals];
  return lines.map(joined);
}

/** Two columns, newest first, down the first column. */
function recentLines(ui: Ui, { recent }: ScanState): readonly Parts[] {
  if (recent.length === 0) return [];
  const title: Parts = [{ text: ui.t('scan.recent'), tone: 'quiet' }];
  const cells = recent.map((scan) => recentCell(ui, scan));
  if (ui.screenReader) return [title, ...cells];
  const half = Math.floor(ui.columns / 2);
  const rows = Math.min(5, cells.length);
  return [
    title,
    ...Array.from({ length: rows }, (_, row) => {
      const left = cells[row] ?? [];
      const right = cells[row + rows] ?? [];
      const width = left.reduce((sum, part) => sum + textWidth(part.text), 0);
      return right.length === 0 ? left : [...left, { text: ' '.repeat(Math.max(1, half - width)) }, ...right];
    }),
  ];
}

function recentCell(ui: Ui, scan: ScanState['recent'][number]): Parts {
  const { glyph, tone, word } = looks[scan.headline];
  const verdict = scan.undone ? ui.t('scan.word.undone') : ui.t(word);
  return [
    { text: `${ui.glyphs[scan.undone ? 'warning' : glyph]} `, tone: scan.undone ? 'warning' : tone },
    { text: fillText(verdict, 16, 'left') },
    { text: scan.token ?? ui.t('scan.no-token'), tone: 'quiet' },
  ];
}

function layoutLines(ui: Ui, { layoutHint }: ScanState): readonly Parts[] {
  if (layoutHint === null) return [];
  return wrapped(
    ui,
    `${ui.glyphs.warning} ${layoutText(ui.t, layoutHint)} ${ui.t('scan.layout.dismiss')}`,
    'warning',
  );
}

const wrapped = (ui: Ui, text: string, tone: Tone): readonly Parts[] =>
  wrapWords(text, ui.columns, ui.glyphs.ellipsis).map((line) => [{ text: line, tone }]);
