/**
 * One line of a screen as one Ink text: parts with a tone each. One node a line draws 2.5 times as fast as a box a cell,
 * and a line that says what it said is neither made nor measured anew: a key mostly changes four of them.
 */
import { Text } from 'ink';
import { memo, type ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';

export interface Part {
  readonly text: string;
  readonly tone?: Tone;
}

export interface LineProps {
  readonly ui: Ui;
  readonly parts: readonly Part[];
}

export const Line = memo(function Line({ ui, parts }: LineProps): ReactNode {
  return (
    <Text wrap="truncate-end">
      {parts.length === 0 ? ' ' : parts.map((part, index) => drawn(ui, part, index))}
    </Text>
  );
}, saysTheSame);

/** Of the terminal a line depends on its look alone: it takes what room there is. */
function saysTheSame(before: LineProps, now: LineProps): boolean {
  return (
    before.ui.theme === now.ui.theme &&
    before.parts.length === now.parts.length &&
    before.parts.every(({ text, tone }, place) => {
      const other = now.parts[place];
      return text === other?.text && tone === other.tone;
    })
  );
}

/** A part without a look of its own needs no node. */
function drawn(ui: Ui, { text, tone = 'normal' }: Part, place: number): ReactNode {
  return tone === 'normal' ? (
    text
  ) : (
    <Text key={place} {...ui.theme[tone]}>
      {text}
    </Text>
  );
}
