/** All that a view needs besides its own values. Views take it as a property, so that they stay functions of values. */
import type { Language } from '../base/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Glyphs } from './theme/glyphs.ts';
import type { Theme } from './theme/theme.ts';

export interface Ui {
  readonly language: Language;
  readonly t: Translate;
  /** A whole number as the language writes it. */
  number(value: number): string;
  /** A text of the outside world (a name, a title) as this terminal can show it. */
  text(value: string): string;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  /** Room for the view. */
  readonly columns: number;
  readonly rows: number;
  /** Linear output: no columns, no decoration. */
  readonly screenReader: boolean;
}
