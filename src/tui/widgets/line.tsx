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
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no identity but their place
        <Text key={index} {...ui.theme[part.tone ?? 'normal']}>
          {part.text}
        </Text>
      ))}
      {parts.length === 0 ? ' ' : ''}
    </Text>
  );
}
