/** Texts about what is selected, whole and in their order, in as many lines as there are; that there are more is said. */
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { Line } from './line.tsx';
import { Paragraph } from './paragraph.tsx';
import { wrapWords } from './wrap-words.ts';

export interface Detail {
  readonly key: string;
  readonly text: string;
  readonly tone: Tone;
}

export interface DetailsProps {
  readonly ui: Ui;
  readonly details: readonly Detail[];
  /** Lines. */
  readonly room: number;
  /** What is said of those for which there is none. */
  readonly more: (count: number) => string;
}

export function Details({ ui, details, room, more }: DetailsProps): ReactNode {
  const heights = details.map(({ text }) => (ui.screenReader ? 1 : wrapWords(text, ui.columns).length));
  const all = heights.reduce((sum, height) => sum + height, 0);
  // Where not all of it fits, one line says that something is missing.
  let left = all <= room ? room : room - 1;
  const shown = details.filter((_detail, index) => {
    left -= heights[index] ?? 1;
    return left >= 0;
  });
  const hidden = details.length - shown.length;
  return (
    <>
      {shown.map(({ key, text, tone }) => (
        <Paragraph key={key} ui={ui} text={text} tone={tone} />
      ))}
      {hidden === 0 ? null : <Line ui={ui} parts={[{ text: more(hidden), tone: 'quiet' }]} />}
    </>
  );
}
