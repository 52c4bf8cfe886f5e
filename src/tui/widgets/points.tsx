/** Points one below the other in the lines there are; what does not fit is counted. */
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
}

export function Points({ ui, points, rows }: PointsProps): ReactNode {
  const count = ui.screenReader ? points.length : fitting(ui, points, rows);
  const hidden = points.length - count;
  // The first is cut rather than left out: it is what matters most.
  const room = Math.max(1, rows - (hidden > 0 ? 1 : 0));
  return (
    <>
      {points.slice(0, count).map(({ key, text, tone }) => (
        <Paragraph key={key} ui={ui} text={text} tone={tone} rows={room} />
      ))}
      {hidden === 0 || rows < 1 ? null : (
        <Line ui={ui} parts={[{ text: ui.t('tables.more', { count: hidden }), tone: 'quiet' }]} />
      )}
    </>
  );
}

/** How many of them fit whole, in order, with a line for the count of the others; the first where there are two lines. */
function fitting(ui: Ui, points: readonly Point[], rows: number): number {
  let used = 0;
  for (const [index, { text }] of points.entries()) {
    const others = index === points.length - 1 ? 0 : 1;
    const isFirst = index === 0 && rows > others;
    used += wrapWords(text, ui.columns).length;
    if (used + others > rows) return isFirst ? 1 : index;
  }
  return points.length;
}
