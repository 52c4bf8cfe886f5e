/** The scan screen as values drawn: one line of the terminal is one line here, so that it is drawn at once. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { layoutText } from './layout-text.ts';
import { figureLines, figureTable } from './scan-figures.ts';
import { explanation, headlineLines, headlineRows } from './scan-headline.ts';
import { beside, type Parts, partsWidth, wrapped } from './scan-parts.ts';
import { recentColumns, recentLines } from './scan-recent.ts';
import { recentLimit, type ScanState } from './scan-state.ts';

/** Room in which the figures stand beside the verdict. */
const wide = { columns: 110, rows: 28 } as const;
/** Lines under the word that most verdicts need; with several elections each of them is named. */
const explanationRows = { one: 2, several: 3 } as const;

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
  const isWide = !ui.screenReader && ui.columns >= wide.columns && ui.rows >= wide.rows;
  return isWide
    ? wideLines(ui, state)
    : stacked(ui, state, verdictLines(ui, state), figureLines(ui, state.figures));
}

/** The figures are a table to the right of the verdict, and what is left is air. */
function wideLines(ui: Ui, state: ScanState): readonly Parts[] {
  const table = figureTable(ui, state.figures);
  const column = ui.columns - Math.max(...table.map(partsWidth));
  const left = verdictLines({ ...ui, columns: column - 4 }, state);
  return stacked(ui, state, beside(left, table, column), []);
}

const verdictLines = (ui: Ui, state: ScanState): readonly Parts[] => [
  ...headlineLines(ui, state),
  ...explanation(ui, state),
];

/** What is above keeps one height for every verdict where there is room, so that nothing below moves. */
function stacked(
  ui: Ui,
  state: ScanState,
  above: readonly Parts[],
  figures: readonly Parts[],
): readonly Parts[] {
  const hint = layoutLines(ui, state);
  const explained = explanationRows[state.figures.papers.length > 1 ? 'several' : 'one'];
  const usual = Math.max(headlineRows(ui) + explained, figures.length === 0 ? above.length : 0);
  const columns = recentColumns(ui, ui.rows - usual - figures.length, recentLimit);
  const recent = recentLines(ui, state.recent, columns);
  let spare = ui.rows - above.length - hint.length - figures.length - recent.length;
  const air = (rows: number): readonly Parts[] => {
    const given = ui.screenReader ? Math.min(1, rows) : Math.max(0, Math.min(rows, spare));
    spare -= given;
    return Array.from({ length: given }, () => []);
  };
  const padding = air(usual - above.length);
  const beforeRecent = air(1);
  const beforeFigures = air(figures.length === 0 ? 0 : 1);
  const lines = [
    ...[...above, ...padding, ...beforeFigures, ...figures],
    ...[...beforeRecent, ...recent],
    ...[...air(1), ...hint],
  ];
  if (ui.screenReader || lines.length <= ui.rows) return lines;
  // Too low for everything: the title of the last scans goes first, then the oldest of them.
  const excess = lines.length - ui.rows;
  const [, ...scans] = recent;
  return [...above, ...figures, ...scans.slice(0, Math.max(0, scans.length + 1 - excess)), ...hint];
}

function layoutLines(ui: Ui, { layoutHint }: ScanState): readonly Parts[] {
  if (layoutHint === null) return [];
  return wrapped(
    ui,
    `${ui.glyphs.warning} ${layoutText(ui.t, layoutHint)} ${ui.t('scan.layout.dismiss')}`,
    'warning',
  );
}
