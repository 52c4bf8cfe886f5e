/** One line of a screen as one Ink text: parts with a tone each. One node a line draws 2.5 times as fast as a box a cell. */
import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';

export interface Part {
  readonly text: string;
  readonly tone?: Tone;
}

export function Line({ ui, parts }: { readonly ui: Ui; readonly parts: readonly Part[] }): ReactNode {
  return (
    <Text wrap="truncate-end">
      {parts.length === 0 ? ' ' : parts.map((part, index) => drawn(ui, part, index))}
    </Text>
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
