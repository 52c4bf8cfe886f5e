/** Points one below the other in the lines there are, as many pages of them as that takes. */
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { Line } from './line.tsx';
import { Paragraph } from './paragraph.tsx';
import { wrapWords } from './wrap-words.ts';

export interface Point {
  readonly key: string;
  readonly text: string;
  readonly tone: Tone;
}

export interface PointsProps {
  readonly ui: Ui;
  readonly points: readonly Point[];
  /** Lines of the terminal that there are. */
  readonly rows: number;
  /** From 0; behind the last it begins anew. null: they cannot be turned, only told how many more there are. */
  readonly page: number | null;
}

export function Points({ page, ...given }: PointsProps): ReactNode {
  const { ui, points, rows } = given;
  const pages = pointPages(given);
  const at = (page ?? 0) % pages.length;
  const first = pages[at] ?? 0;
  const end = pages[at + 1] ?? points.length;
  const isCounted = pages.length > 1 && rows > 1;
  if (rows < 1) return null;
  // A point that is too long for a page is cut rather than left out.
  const room = rows - (isCounted ? 1 : 0);
  return (
    <>
      {points.slice(first, end).map(({ key, text, tone }) => (
        <Paragraph key={key} ui={ui} text={text} tone={tone} rows={room} />
      ))}
      {isCounted ? (
        <Line ui={ui} parts={[{ text: countText(given, page, { first, end }), tone: 'quiet' }]} />
      ) : null}
    </>
  );
}

const countText = (
  { ui, points }: Omit<PointsProps, 'page'>,
  page: number | null,
  { first, end }: { readonly first: number; readonly end: number },
): string =>
  page === null
    ? ui.t('tables.more', { count: points.length - end })
    : ui.t('points.page', { from: first + 1, to: end, all: points.length });

/** The first point of each page, as many whole ones to a page as fit with a line that says which they are. */
export function pointPages({ ui, points, rows }: Omit<PointsProps, 'page'>): readonly number[] {
  const linesOf = ({ text }: Point): number => wrapWords(text, ui.columns).length;
  const all = points.reduce((sum, point) => sum + linesOf(point), 0);
  if (ui.screenReader || all <= rows) return [0];
  const pages: number[] = [];
  let used = 0;
  for (const [index, point] of points.entries()) {
    used += linesOf(point);
    if (index > 0 && used <= rows - 1) continue;
    pages.push(index);
    used = linesOf(point);
  }
  return pages;
}
