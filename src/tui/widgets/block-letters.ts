/** Words in letters large enough to be read from across the counting table. */
import type { Glyphs } from '../theme/glyphs.ts';

/**
 * Each letter five dots high, `#` for a dot. Only the capitals that the verdicts of the four languages use, what they
 * need of accents, and digits; a letter missing here is drawn as a gap.
 */
const shapes: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  A: [' ## ', '#  #', '####', '#  #', '#  #'],
  B: ['### ', '#  #', '### ', '#  #', '### '],
  C: [' ###', '#   ', '#   ', '#   ', ' ###'],
  D: ['### ', '#  #', '#  #', '#  #', '### '],
  E: ['####', '#   ', '### ', '#   ', '####'],
  F: ['####', '#   ', '### ', '#   ', '#   '],
  G: [' ###', '#   ', '# ##', '#  #', ' ###'],
  H: ['#  #', '#  #', '####', '#  #', '#  #'],
  I: ['#', '#', '#', '#', '#'],
  J: ['  ##', '   #', '   #', '#  #', ' ## '],
  K: ['#  #', '# # ', '##  ', '# # ', '#  #'],
  L: ['#   ', '#   ', '#   ', '#   ', '####'],
  M: ['#   #', '## ##', '# # #', '#   #', '#   #'],
  N: ['#   #', '##  #', '# # #', '#  ##', '#   #'],
  O: [' ## ', '#  #', '#  #', '#  #', ' ## '],
  P: ['### ', '#  #', '### ', '#   ', '#   '],
  Q: [' ## ', '#  #', '#  #', '# # ', ' # #'],
  R: ['### ', '#  #', '### ', '# # ', '#  #'],
  S: [' ###', '#   ', ' ## ', '   #', '### '],
  T: ['#####', '  #  ', '  #  ', '  #  ', '  #  '],
  U: ['#  #', '#  #', '#  #', '#  #', ' ## '],
  V: ['#   #', '#   #', ' # # ', ' # # ', '  #  '],
  W: ['#   #', '#   #', '# # #', '## ##', '#   #'],
  X: ['#   #', ' # # ', '  #  ', ' # # ', '#   #'],
  Y: ['#   #', ' # # ', '  #  ', '  #  ', '  #  '],
  Z: ['####', '   #', ' ## ', '#   ', '####'],
  0: [' ## ', '#  #', '#  #', '#  #', ' ## '],
  1: [' # ', '## ', ' # ', ' # ', '###'],
  2: ['### ', '   #', ' ## ', '#   ', '####'],
  3: ['### ', '   #', ' ## ', '   #', '### '],
  4: ['#  #', '#  #', '####', '   #', '   #'],
  5: ['####', '#   ', '### ', '   #', '### '],
  6: [' ## ', '#   ', '### ', '#  #', ' ## '],
  7: ['####', '   #', '  # ', ' #  ', ' #  '],
  8: [' ## ', '#  #', ' ## ', '#  #', ' ## '],
  9: [' ## ', '#  #', ' ###', '   #', ' ## '],
  ' ': ['  ', '  ', '  ', '  ', '  '],
};

/** Above a letter four dots wide, in two rows, and under them one row that keeps them apart from the letter. */
const accents: Readonly<Record<string, readonly [string, string]>> = {
  '\u0301': ['  # ', ' #  '],
  '\u0300': [' #  ', '  # '],
  '\u0302': [' ## ', '#  #'],
  '\u0308': ['    ', '#  #'],
};

const noAccent = ['    ', '    '] as const;

/** The dots of a word in eight rows: the accents, a gap, the letters. */
function dots(word: string): readonly string[] {
  const letters = [...word.normalize('NFC')].map((character) => {
    const [letter = ' ', accent = ''] = character.normalize('NFD');
    const shape = shapes[letter] ?? shapes[' '] ?? [];
    const width = shape[0]?.length ?? 0;
    const above = [...(accents[accent] ?? noAccent), ''];
    return [...above.map((row) => row.padEnd(width).slice(0, width)), ...shape];
  });
  return [0, 1, 2, 3, 4, 5, 6, 7].map((row) => letters.map((letter) => letter[row] ?? '').join(' '));
}

const hasAccents = (word: string): boolean => [...word.normalize('NFD')].some((one) => one in accents);

/** Whether this terminal shows block elements: then a full bar is one of them. */
export const drawsBlocks = (glyphs: Glyphs): boolean => glyphs.barSteps.at(-1) === '█';

/** The word in three lines, two rows of dots a line, and in four where it has accents. */
export function halfBlocks(word: string): readonly string[] {
  const rows = dots(word);
  return (hasAccents(word) ? [0, 2, 4, 6] : [2, 4, 6]).map((top) =>
    [...(rows[top] ?? '')]
      .map((upper, column) => {
        const isUpper = upper === '#';
        const isLower = rows[top + 1]?.[column] === '#';
        return isUpper ? (isLower ? '█' : '▀') : isLower ? '▄' : ' ';
      })
      .join('')
      .trimEnd(),
  );
}

/** The word in five lines of `#`, for terminals without block elements; accents are left out. */
export function hashLetters(word: string): readonly string[] {
  return dots(word)
    .slice(3)
    .map((row) => row.trimEnd());
}

/** The word as large as this terminal can draw it. */
export const largeLetters = (glyphs: Glyphs, word: string): readonly string[] =>
  drawsBlocks(glyphs) ? halfBlocks(word) : hashLetters(word);
