/** A list of sentences of which one is selected: whole sentences, a page at a time, with the sign of the selection before it. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { Line } from './line.tsx';
import { type Point, pointPages } from './points.tsx';
import { selectionWidth } from './table/columns.ts';
import { wrapWordsInto } from './wrap-words.ts';

export interface ItemsProps {
  readonly ui: Ui;
  readonly items: readonly Point[];
  /** From 0. */
  readonly selected: number;
  /** Lines of the terminal that there are. */
  readonly rows: number;
}

export function Items(props: ItemsProps): ReactNode {
  const { ui, items, selected, rows } = props;
  const { first, end } = itemsShown(props);
  const isCounted = end - first < items.length;
  const room = Math.max(1, rows - (isCounted ? 1 : 0));
  return (
    <>
      {items.slice(first, end).map(({ key, text, tone }, index) => (
        <Box
          key={key}
          flexDirection="column"
          aria-role="listitem"
          aria-state={{ selected: first + index === selected }}
        >
          {linesOf(ui, text, room).map((line, at) => (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sentence have no identity but their place
              key={at}
              ui={ui}
              parts={itemParts(ui, { line, tone, isFirst: at === 0, isSelected: first + index === selected })}
            />
          ))}
        </Box>
      ))}
      {isCounted ? (
        <Line
          ui={ui}
          parts={[
            {
              text: `  ${ui.t('report.items', { from: first + 1, to: end, all: items.length })}`,
              tone: 'quiet',
            },
          ]}
        />
      ) : null}
    </>
  );
}

const linesOf = (ui: Ui, text: string, rows: number): readonly string[] =>
  ui.screenReader
    ? [text]
    : wrapWordsInto(text, { columns: ui.columns - selectionWidth, rows }, ui.glyphs.ellipsis);

function itemParts(
  ui: Ui,
  {
    line,
    tone,
    isFirst,
    isSelected,
  }: { readonly line: string; readonly tone: Tone; readonly isFirst: boolean; readonly isSelected: boolean },
) {
  if (ui.screenReader) return [{ text: line }];
  return [
    { text: isSelected && isFirst ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' as const },
    { text: line, tone: isSelected ? ('selected' as const) : tone },
  ];
}

/** The page on which the selected one stands: from the first up to, without, the end. */
function itemsShown({ ui, items, selected, rows }: ItemsProps): {
  readonly first: number;
  readonly end: number;
} {
  const narrow = { ...ui, columns: ui.columns - selectionWidth };
  const pages = pointPages({ ui: narrow, points: items, rows: Math.max(2, rows) });
  const at = pages.findLastIndex((start) => start <= selected);
  return { first: pages[at] ?? 0, end: pages[at + 1] ?? items.length };
}
