/** A grid of figures with one cell selected: one Ink text a row, whole columns only, the last row always. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { cutText, fillText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../line.tsx';
import type { ListPosition } from '../table/list-position.ts';
import { type GridContent, type GridLayout, type GridRow, gridGap } from './grid-layout.ts';

export interface GridProps {
  readonly ui: Ui;
  readonly content: GridContent;
  /** Of the content. */
  readonly layout: GridLayout;
  /** Settled on the rows and the last one. */
  readonly position: ListPosition;
  /** The selected column. */
  readonly column: number;
  /** How many rows are seen at once beside the last. */
  readonly page: number;
}

export function Grid(props: GridProps): ReactNode {
  const { ui, content, layout, position, page, column } = props;
  const { heads, columns, rows, last } = content;
  const { from, to } = layout.window;
  const shown = [...rows.slice(position.first, position.first + page), last];
  if (ui.screenReader) return <SpokenGrid {...props} rows={shown} />;
  return (
    <Box flexDirection="column">
      <Line
        ui={ui}
        parts={[
          { text: labelText(ui, layout, heads[0], heads[1]), tone: 'quiet' },
          ...columns.slice(from, to).map(
            ({ title, width }, index): Part => ({
              text: fillText(title, gridGap + width, 'right'),
              tone: from + index === column ? 'strong' : 'quiet',
            }),
          ),
        ]}
      />
      {shown.map((row) => (
        <Line key={row.key} ui={ui} parts={rowParts(props, row)} />
      ))}
    </Box>
  );
}

function rowParts({ ui, content, layout, position, column }: GridProps, row: GridRow): readonly Part[] {
  const { from, to } = layout.window;
  const isSelected = row.key === position.key;
  const tone = row.tone ?? 'normal';
  return [
    { text: labelText(ui, layout, row.label, row.note), tone },
    ...content.columns.slice(from, to).map(({ width }, index): Part => {
      const isCell = isSelected && from + index === column;
      const sign = isCell ? ui.glyphs.selected : '';
      return {
        text: fillText(`${sign}${row.cell(from + index)}`, gridGap + width, 'right'),
        tone: isCell ? 'selected' : tone,
      };
    }),
  ];
}

function labelText(ui: Ui, { label, note }: GridLayout, text: string, word: string): string {
  const cut = cutText(text, label, ui.glyphs.ellipsis);
  return fillText(cut, label + gridGap, 'left') + fillText(word, note, 'left');
}

/** Each row a sentence with the titles in it: a grid has no columns to the ear. */
function SpokenGrid({
  ui,
  content,
  layout: { window },
  position,
  rows,
}: GridProps & { readonly rows: readonly GridRow[] }): ReactNode {
  const spoken = content.columns.slice(window.from, window.to);
  const sentence = (row: GridRow): string =>
    [row.label, row.note, ...spoken.map(({ title }, index) => `${title} ${row.cell(window.from + index)}`)]
      .filter((text) => text !== '')
      .join(', ');
  return (
    <Box flexDirection="column" aria-role="table">
      {rows.map((row) => (
        <Box key={row.key} aria-role="listitem" aria-state={{ selected: row.key === position.key }}>
          <Line ui={ui} parts={[{ text: sentence(row) }]} />
        </Box>
      ))}
    </Box>
  );
}
