import type { ReactNode } from 'react';
import { textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { Line, type Part } from './line.tsx';
import { fieldText, type TextField } from './text-field-state.ts';

export interface FilterLineProps {
  readonly ui: Ui;
  readonly filter: TextField;
  readonly isTyping: boolean;
  /** What the list holds, as `12 of 340`. */
  readonly count: string;
  /** The selected item in full, for its name may be cut in the list; left out where there is no room. */
  readonly selected: string;
}

/** What a list is filtered by and how much of it that leaves. */
export function FilterLine({ ui, filter, isTyping, count, selected }: FilterLineProps): ReactNode {
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
  const used = textWidth([...typed.map((part) => part.text), count].join(''));
  const room = ui.columns - used - 3;
  const rest: readonly Part[] = textWidth(selected) <= room ? [{ text: `   ${selected}` }] : [];
  return <Line ui={ui} parts={[...typed, { text: count, tone: 'quiet' }, ...rest]} />;
}
