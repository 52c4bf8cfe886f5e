import type { ReactNode } from 'react';
import { textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { fitTexts } from './fit-texts.ts';
import { Line, type Part } from './line.tsx';
import { fieldText, type TextField } from './text-field-state.ts';

export interface FilterLineProps {
  readonly ui: Ui;
  readonly filter: TextField;
  readonly isTyping: boolean;
  /** What the list holds, as `12 of 340`, and how it is ordered; the last ones go first where it is narrow. */
  readonly says: readonly string[];
}

/** What a list is filtered by and how much of it that leaves. */
export function FilterLine({ ui, filter, isTyping, says }: FilterLineProps): ReactNode {
  const text = ui.text(fieldText(filter));
  const typed: readonly Part[] =
    isTyping || text !== ''
      ? [
          { text: '/ ', tone: 'key' },
          { text },
          { text: isTyping ? ui.glyphs.cursor : '', tone: 'accent' },
          { text: '   ' },
        ]
      : [];
  const used = textWidth(typed.map((part) => part.text).join(''));
  return <Line ui={ui} parts={[...typed, { text: fitTexts(says, ui.columns - used), tone: 'quiet' }]} />;
}
