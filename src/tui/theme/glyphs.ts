/** The signs that carry meaning beside a word. `ascii` for terminals and fonts that have no more. */
export interface Glyphs {
  readonly selected: string;
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  readonly practice: string;
  /** Between the words of the breadcrumb. */
  readonly crumb: string;
  readonly between: string;
  readonly rule: string;
  readonly ellipsis: string;
  readonly cursor: string;
  /** A bar's cells from almost empty to full; its last one is a whole cell. */
  readonly barSteps: readonly [string, ...string[]];
  /** A cell of a gauge that is empty: how long the whole is must be seen too. */
  readonly barTrack: string;
  readonly border: 'round' | 'classic';
  /** More rows above. */
  readonly moreAbove: string;
  /** More rows below. */
  readonly moreBelow: string;
}

export type GlyphSetName = 'unicode' | 'ascii';

export const glyphSets = {
  unicode: {
    selected: '▸',
    good: '✓',
    warning: '▲',
    bad: '✗',
    practice: '◆',
    crumb: '›',
    between: '·',
    rule: '─',
    ellipsis: '…',
    cursor: '▏',
    barSteps: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
    barTrack: '░',
    border: 'round',
    moreAbove: '↑',
    moreBelow: '↓',
  },
  ascii: {
    selected: '>',
    good: '+',
    warning: '!',
    bad: 'x',
    practice: '*',
    crumb: '>',
    between: '-',
    rule: '-',
    ellipsis: '...',
    cursor: '_',
    barSteps: ['#'],
    barTrack: '.',
    border: 'classic',
    moreAbove: '<',
    moreBelow: '>',
  },
} satisfies Readonly<Record<GlyphSetName, Glyphs>>;
