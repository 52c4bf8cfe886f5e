import { formatCount, translator } from '../../i18n/translate.ts';
import { toAscii } from '../theme/ascii.ts';
import { glyphSets } from '../theme/glyphs.ts';
import { themes } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import type { ShellState } from './shell-state.ts';

export interface Room {
  readonly columns: number;
  readonly rows: number;
  readonly screenReader: boolean;
}

/** What views need, in the language and the looks of the moment. */
export function uiOf({ language, appearance }: Pick<ShellState, 'language' | 'appearance'>, room: Room): Ui {
  const translate = translator(language);
  const ascii = appearance.glyphs === 'ascii';
  return {
    ...room,
    language,
    theme: themes[appearance.theme],
    // A cursor between the letters is read aloud as a letter.
    glyphs: room.screenReader
      ? { ...glyphSets[appearance.glyphs], cursor: '' }
      : glyphSets[appearance.glyphs],
    t: ascii ? (key, params) => toAscii(translate(key, params)) : translate,
    number: (value) => (ascii ? toAscii(formatCount(language, value)) : formatCount(language, value)),
    text: ascii ? toAscii : (value) => value,
  };
}
