import type { ReactNode } from 'react';
import { graphemesOf, textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { Line, type Part } from './line.tsx';
import { fieldText, type TextField } from './text-field-state.ts';

export interface TextFieldViewProps {
  readonly ui: Ui;
  readonly label: string;
  /** Cells kept for the label, so that fields stand under each other; a longer label has what it needs. */
  readonly labelWidth: number;
  readonly field: TextField;
  readonly focused: boolean;
  /** Shows a star for each character. */
  readonly secret?: boolean;
}

/** A field and its label on one line. A text longer than the room shows its part around the cursor. */
export function TextFieldView({
  ui,
  label,
  labelWidth,
  field,
  focused,
  secret = false,
}: TextFieldViewProps): ReactNode {
  const shown = (text: string): string => (secret ? '*'.repeat(graphemesOf(text).length) : ui.text(text));
  const room = Math.max(4, ui.columns - Math.max(labelWidth, textWidth(label)) - 6);
  const before = lastCells(shown(field.before), room);
  const after = firstCells(shown(field.after), room - textWidth(before));
  const value: readonly Part[] = focused
    ? [{ text: before }, { text: ui.glyphs.cursor, tone: 'accent' }, { text: after }]
    : [{ text: firstCells(shown(fieldText(field)), room) }];
  const space = ' '.repeat(Math.max(0, labelWidth - textWidth(label)));
  return (
    <Line
      ui={ui}
      parts={[
        { text: focused ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
        { text: `${label}${space}  `, tone: focused ? 'strong' : 'quiet' },
        ...value,
      ]}
    />
  );
}

function lastCells(text: string, width: number): string {
  let graphemes = graphemesOf(text);
  while (textWidth(graphemes.join('')) > width) graphemes = graphemes.slice(1);
  return graphemes.join('');
}

function firstCells(text: string, width: number): string {
  let graphemes = graphemesOf(text);
  while (textWidth(graphemes.join('')) > Math.max(0, width)) graphemes = graphemes.slice(0, -1);
  return graphemes.join('');
}
