import type { ReactNode } from 'react';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';

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
  const option = options[chosen] ?? '';
  return (
    <Line
      ui={ui}
      parts={[
        { text: focused ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
        { text: `${label}${space}  `, tone: focused ? 'strong' : 'quiet' },
        { text: focused ? '< ' : '', tone: 'accent' },
        { text: option },
        { text: focused ? ' >' : '', tone: 'accent' },
        { text: focused ? `  ${chosen + 1}/${options.length}` : '', tone: 'quiet' },
      ]}
    />
  );
}
