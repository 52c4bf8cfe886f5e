import type { ReactNode } from 'react';
import { cutText, textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { Line } from './line.tsx';

export interface PickFieldProps {
  readonly ui: Ui;
  readonly label: string;
  /** Cells kept for the label, so that fields stand under each other. */
  readonly labelWidth: number;
  readonly options: readonly string[];
  /** From 0. */
  readonly chosen: number;
  readonly focused: boolean;
}

/** A field of which one thing is chosen; with the focus it says how many there are. */
export function PickField({ ui, label, labelWidth, options, chosen, focused }: PickFieldProps): ReactNode {
  const space = ' '.repeat(Math.max(0, labelWidth - textWidth(label)));
  const [before, after] = focused ? ['< ', ` >  ${chosen + 1}/${options.length}`] : ['', ''];
  const room = ui.columns - Math.max(labelWidth, textWidth(label)) - 4 - textWidth(before + after);
  const option = cutText(options[chosen] ?? '', room, ui.glyphs.ellipsis);
  return (
    <Line
      ui={ui}
      parts={[
        { text: focused ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
        { text: `${label}${space}  `, tone: focused ? 'strong' : 'quiet' },
        { text: before, tone: 'accent' },
        { text: option },
        { text: after, tone: 'quiet' },
      ]}
    />
  );
}
