/**
 * Looks by meaning. Views name a tone, never a colour; every palette has every tone, and no tone is the only
 * carrier of a meaning: a glyph or a word always says the same.
 */
export const tones = [
  'normal',
  /** Labels, units, what matters less. */
  'quiet',
  'strong',
  /** The one accent: where one is, headline figures. */
  'accent',
  'good',
  'warning',
  'bad',
  'selected',
  /** The practice banner. */
  'banner',
  /** The name of a key. */
  'key',
  'bar',
] as const;
export type Tone = (typeof tones)[number];

/** What Ink's Text takes. */
export interface TextStyle {
  readonly color?: string;
  readonly bold?: true;
  readonly dimColor?: true;
  readonly inverse?: true;
}

export type Theme = Readonly<Record<Tone, TextStyle>>;

const plain = {
  normal: {},
  quiet: { dimColor: true },
  strong: { bold: true },
  accent: { bold: true },
  good: {},
  warning: { bold: true },
  bad: { bold: true },
  selected: { bold: true },
  banner: { inverse: true, bold: true },
  key: { bold: true },
  bar: {},
} satisfies Theme;

/** `no-colour` leaves bold, dim and inverse: NO_COLOR asks for no colour, not for no emphasis. */
export const themes = {
  dark: {
    ...plain,
    quiet: { color: '#8a919e' },
    accent: { color: '#7cc5ff', bold: true },
    good: { color: '#7fd88f' },
    warning: { color: '#f2c14e', bold: true },
    bad: { color: '#ff7b72', bold: true },
    selected: { color: '#7cc5ff', bold: true },
    banner: { color: '#f2c14e', inverse: true, bold: true },
    key: { color: '#7cc5ff' },
    bar: { color: '#5b9bd5' },
  },
  light: {
    ...plain,
    quiet: { color: '#5c6470' },
    accent: { color: '#0b5cad', bold: true },
    good: { color: '#1a7f37' },
    warning: { color: '#8a5a00', bold: true },
    bad: { color: '#b3261e', bold: true },
    selected: { color: '#0b5cad', bold: true },
    banner: { color: '#8a5a00', inverse: true, bold: true },
    key: { color: '#0b5cad' },
    bar: { color: '#3f7fbf' },
  },
  /** Blue and orange keep apart for red-green and for blue-yellow blindness (after Okabe and Ito). */
  'colour-blind': {
    ...plain,
    quiet: { color: '#9aa0a6' },
    accent: { color: '#56b4e9', bold: true },
    good: { color: '#56b4e9' },
    warning: { color: '#f0e442', bold: true },
    bad: { color: '#e69f00', bold: true },
    selected: { color: '#56b4e9', bold: true },
    banner: { color: '#f0e442', inverse: true, bold: true },
    key: { color: '#56b4e9' },
    bar: { color: '#56b4e9' },
  },
  ansi16: {
    ...plain,
    quiet: { dimColor: true },
    accent: { color: 'cyan', bold: true },
    good: { color: 'green' },
    warning: { color: 'yellow', bold: true },
    bad: { color: 'red', bold: true },
    selected: { color: 'cyan', bold: true },
    banner: { color: 'yellow', inverse: true, bold: true },
    key: { color: 'cyan' },
    bar: { color: 'cyan' },
  },
  'no-colour': plain,
} satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof themes;
export const themeNames = [
  'dark',
  'light',
  'colour-blind',
  'ansi16',
  'no-colour',
] as const satisfies readonly ThemeName[];
