/** Headline figures, written as the scan screen writes its own: a label and its value, in as many lines as they need. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { textWidth } from '../theme/text-width.ts';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { flow } from './flow.ts';
import { Line, type Part } from './line.tsx';

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly tone?: Tone;
}

/** What stands between two figures: less where it saves a line. */
function separatorOf(ui: Ui, figures: readonly Figure[]): string {
  const widths = figures.reduce((sum, figure) => sum + figureWidth(figure), 0);
  return widths + 5 * (figures.length - 1) <= ui.columns
    ? `  ${ui.glyphs.between}  `
    : ` ${ui.glyphs.between} `;
}

/** The figures by the line they come on. */
const figureLines = (ui: Ui, figures: readonly Figure[]): readonly (readonly Figure[])[] =>
  flow(figures, figureWidth, { gap: textWidth(separatorOf(ui, figures)), columns: ui.columns });

/** Lines of the terminal that the figures take. */
export function figuresHeight(ui: Ui, figures: readonly Figure[]): number {
  return figureLines(ui, figures).length;
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
  const separator = separatorOf(ui, figures);
  return (
    <Box flexDirection="column">
      {figureLines(ui, figures).map((line) => (
        <Line
          key={line.map((figure) => figure.label).join()}
          ui={ui}
          parts={line.flatMap((figure, index): readonly Part[] => [
            { text: `${index === 0 ? '' : separator}${figure.label} `, tone: 'quiet' },
            { text: figure.value, tone: figure.tone ?? 'strong' },
          ])}
        />
      ))}
    </Box>
  );
}

const figureWidth = ({ label, value }: Figure): number => textWidth(`${label} ${value}`);
