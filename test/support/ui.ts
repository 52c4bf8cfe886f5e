/** What a view needs, for any terminal. */
import { renderToString } from 'ink';
import type { ReactNode } from 'react';
import type { Language } from '../../src/base/language.ts';
import { uiOf } from '../../src/tui/shell/ui-of.ts';
import type { GlyphSetName } from '../../src/tui/theme/glyphs.ts';
import type { ThemeName } from '../../src/tui/theme/theme.ts';
import type { Ui } from '../../src/tui/ui.ts';

export interface UiWishes {
  readonly language?: Language;
  readonly columns?: number;
  readonly rows?: number;
  readonly glyphs?: GlyphSetName;
  readonly theme?: ThemeName;
  readonly screenReader?: boolean;
}

export function uiFor(wishes: UiWishes = {}): Ui {
  const { language = 'en', columns = 80, rows = 24, glyphs = 'unicode', theme = 'no-colour' } = wishes;
  return uiOf(
    { language, appearance: { glyphs, theme } },
    { columns, rows, screenReader: wishes.screenReader ?? false },
  );
}

/** The lines that a view draws; an empty frame is a failure. */
export function drawn(node: ReactNode, columns: number): readonly string[] {
  const frame = renderToString(node, { columns });
  if (frame.trim() === '') throw new Error('nothing was drawn');
  return frame.split('\n');
}
