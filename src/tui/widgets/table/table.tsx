/** A table: one Ink text a row, the visible rows only, the totals always. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { cutText, fillText } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../bar.ts';
import { Line, type Part } from '../line.tsx';
import { type Column, columnGap, type FittedColumn, fitColumns } from './columns.ts';
import type { ListPosition } from './list-position.ts';

export interface TableProps<Row> {
  readonly ui: Ui;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Settled on `rows`. */
  readonly position: ListPosition;
  /** How many rows are seen at once. */
  readonly page: number;
  readonly hasTotal?: boolean;
}

export function Table<Row>(props: TableProps<Row>): ReactNode {
  const { ui, rows, keyOf, position, page, hasTotal = false } = props;
  const shown = rows.slice(position.first, position.first + page);
  if (ui.screenReader) return <SpokenTable {...props} rows={shown} />;
  const columns = fitColumns(ui, props.columns, rows);
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: `  ${cells(columns, (column) => column.title, ui)}`, tone: 'quiet' }]} />
      {shown.map((row) => {
        const selected = keyOf(row) === position.key;
        return <Line key={keyOf(row)} ui={ui} parts={rowParts(ui, columns, row, selected)} />;
      })}
      {hasTotal ? (
        <Line
          ui={ui}
          parts={[{ text: `  ${cells(columns, (column) => column.total ?? '', ui)}`, tone: 'strong' }]}
        />
      ) : null}
    </Box>
  );
}

function rowParts<Row>(
  ui: Ui,
  columns: readonly FittedColumn<Row>[],
  row: Row,
  selected: boolean,
): readonly Part[] {
  return [
    { text: selected ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
    ...columns.map((column, index): Part => {
      const gap = ' '.repeat(index === 0 ? 0 : columnGap);
      const tone: Tone = column.tone?.(row) ?? 'normal';
      return {
        text: gap + rowCell(column, row, ui),
        // What is said in colour alone is said by a sign or a word too, so the selection may take the whole row.
        tone: selected && column.bar === undefined ? 'selected' : tone,
      };
    }),
  ];
}

function cells<Row>(
  columns: readonly FittedColumn<Row>[],
  text: (column: FittedColumn<Row>) => string,
  ui: Ui,
): string {
  return columns.map((column) => cell(column, text(column), ui)).join(' '.repeat(columnGap));
}

function rowCell<Row>(column: FittedColumn<Row>, row: Row, ui: Ui): string {
  if (column.bar === undefined) return cell(column, column.text(row), ui);
  const { value, whole } = column.bar(row);
  return bar(ui.glyphs, value, whole, column.width);
}

function cell<Row>(column: FittedColumn<Row>, text: string, ui: Ui): string {
  return fillText(cutText(text, column.width, ui.glyphs.ellipsis), column.width, column.align);
}

/**
 * Each row a sentence with the titles in it, and none of what the row leaves empty: a table has no columns to the ear.
 */
function SpokenTable<Row>({
  ui,
  columns,
  rows,
  keyOf,
  position,
  hasTotal = false,
}: TableProps<Row>): ReactNode {
  const spoken = columns.filter((column) => column.title !== '');
  const sentence = (textOf: (column: Column<Row>) => string): string =>
    spoken
      .filter((column) => textOf(column) !== '')
      .map((column) => `${column.title} ${textOf(column)}`)
      .join(', ');
  return (
    <Box flexDirection="column" aria-role="table">
      {rows.map((row) => (
        <Box key={keyOf(row)} aria-role="listitem" aria-state={{ selected: keyOf(row) === position.key }}>
          <Line ui={ui} parts={[{ text: sentence((column) => column.text(row)) }]} />
        </Box>
      ))}
      {hasTotal ? <Line ui={ui} parts={[{ text: sentence((column) => column.total ?? '') }]} /> : null}
    </Box>
  );
}
