import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { wrapWordsInto } from './wrap-words.ts';

/** Text broken between words. Ink by itself leaves the blank of a line break at the beginning of the next line. */
export function Paragraph(props: {
  readonly ui: Ui;
  readonly text: string;
  readonly tone?: Tone;
  /** Cells of a line; all that the screen has where it is not said. */
  readonly columns?: number;
  /** Lines at most; as many as it needs where it is not said. */
  readonly rows?: number;
}): ReactNode {
  const { ui, text, tone = 'normal', columns = ui.columns, rows = Number.POSITIVE_INFINITY } = props;
  const lines = ui.screenReader ? [text] : wrapWordsInto(text, { columns, rows }, ui.glyphs.ellipsis);
  return <Text {...ui.theme[tone]}>{lines.join('\n')}</Text>;
}
