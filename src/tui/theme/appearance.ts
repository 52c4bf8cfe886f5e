/** How the program begins to look, from the environment. */
import type { GlyphSetName } from './glyphs.ts';
import { type ThemeName, themeNames } from './theme.ts';

export interface Appearance {
  readonly theme: ThemeName;
  readonly glyphs: GlyphSetName;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * NO_COLOR (any value but empty: no-color.org) wins over everything; then TELBUREAU_THEME; then what the terminal
 * says of itself. Letters beyond ASCII are used unless TELBUREAU_ASCII is set, the locale says otherwise, or the
 * terminal is the bare console, whose font lacks them.
 */
export function appearanceOf(environment: Environment): Appearance {
  return { theme: themeOf(environment), glyphs: glyphsOf(environment) };
}

function themeOf(environment: Environment): ThemeName {
  if (isSet(environment['NO_COLOR'])) return 'no-colour';
  const wished = themeNames.find((name) => name === environment['TELBUREAU_THEME']);
  if (wished !== undefined) return wished;
  const terminal = environment['TERM'] ?? '';
  if (terminal === 'dumb' || terminal === '') return 'no-colour';
  const manyColours =
    /^(truecolor|24bit)$/.test(environment['COLORTERM'] ?? '') || terminal.includes('256color');
  if (!manyColours) return 'ansi16';
  return hasLightBackground(environment['COLORFGBG']) ? 'light' : 'dark';
}

/** COLORFGBG is `foreground;background` in the numbers of the 16 colours; 7 and 9 to 15 are light. */
function hasLightBackground(value: string | undefined): boolean {
  const background = Number(value?.split(';').at(-1));
  return background === 7 || (background >= 9 && background <= 15);
}

function glyphsOf(environment: Environment): GlyphSetName {
  if (isSet(environment['TELBUREAU_ASCII'])) return 'ascii';
  if (environment['TERM'] === 'linux') return 'ascii';
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'];
  // Containers and remote shells often name no locale at all, on terminals that speak UTF-8 all the same.
  if (!isSet(locale)) return 'unicode';
  return /utf-?8/i.test(locale) ? 'unicode' : 'ascii';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
