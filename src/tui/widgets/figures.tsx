/** Headline figures: each with its label above it, in as many lines as they need. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { fillText, textWidth } from '../theme/text-width.ts';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { Line } from './line.tsx';

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly tone?: Tone;
}

/** Cells between two figures: less where it saves a line. */
function gapOf(ui: Ui, figures: readonly Figure[]): number {
  const widths = figures.reduce((sum, figure) => sum + figureWidth(figure), 0);
  return widths + 3 * (figures.length - 1) <= ui.columns ? 3 : 2;
}

/** The figures by the line they come on. */
function figureLines(ui: Ui, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const gap = gapOf(ui, figures);
  const lines: Figure[][] = [[]];
  let used = 0;
  for (const figure of figures) {
    const width = figureWidth(figure);
    if (used > 0 && used + width > ui.columns) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(figure);
    used += width + gap;
  }
  return lines;
}

/** Lines of the terminal that the figures take. */
export function figuresHeight(ui: Ui, figures: readonly Figure[]): number {
  return figureLines(ui, figures).length * 2;
}

export function Figures({
  ui,
  figures,
}: {
  readonly ui: Ui;
  readonly figures: readonly Figure[];
}): ReactNode {
  if (ui.screenReader) {
    return (
      <Line ui={ui} parts={[{ text: figures.map(({ label, value }) => `${label} ${value}`).join(', ') }]} />
    );
  }
  const gap = gapOf(ui, figures);
  return (
    <Box flexDirection="column">
      {figureLines(ui, figures).map((line) => (
        <Box key={line.map((figure) => figure.label).join()} flexDirection="column">
          <Line
            ui={ui}
            parts={line.map((figure, index) => ({
              text:
                index === line.length - 1
                  ? figure.label
                  : fillText(figure.label, figureWidth(figure) + gap, 'left'),
              tone: 'quiet' as const,
            }))}
          />
          <Line
            ui={ui}
            parts={line.map((figure, index) => ({
              text:
                index === line.length - 1
                  ? figure.value
                  : fillText(figure.value, figureWidth(figure) + gap, 'left'),
              tone: figure.tone ?? ('strong' as const),
            }))}
          />
        </Box>
      ))}
    </Box>
  );
}

const figureWidth = ({ label, value }: Figure): number => Math.max(textWidth(label), textWidth(value));
