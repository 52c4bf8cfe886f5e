/** A long text of lines that are made to fit: as many as there is room for, and which they are. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Ui } from '../ui.ts';
import { Line, type Part } from './line.tsx';

export interface ReadingProps {
  readonly ui: Ui;
  readonly lines: readonly (readonly Part[])[];
  /** The first one shown, from 0. */
  readonly first: number;
}

/** How many lines are shown at once; to the ear all of them. */
export const readingPage = (ui: Ui, lines: number): number =>
  ui.screenReader || lines <= ui.rows ? lines : Math.max(1, ui.rows - 1);

/** The first line as far down as there is still a whole page. */
export const readingStart = (first: number, lines: number, page: number): number =>
  Math.max(0, Math.min(first, lines - page));

export function Reading({ ui, lines, first }: ReadingProps): ReactNode {
  const page = readingPage(ui, lines.length);
  const start = readingStart(first, lines.length, page);
  const shown = lines.slice(start, start + page);
  const range = { from: start + 1, to: start + shown.length, all: lines.length };
  return (
    <Box flexDirection="column">
      {shown.map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
        <Line key={start + index} ui={ui} parts={parts} />
      ))}
      {shown.length === lines.length ? null : (
        <Line ui={ui} parts={[{ text: ui.t('report-text.lines', range), tone: 'quiet' }]} />
      )}
    </Box>
  );
}
