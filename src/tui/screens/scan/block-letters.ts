/** Words in letters large enough to be read from across the counting table. */
import type { Glyphs } from '../../theme/glyphs.ts';

/**
 * Each letter five dots high, `#` for a dot; a sixth row above holds the accent. Only the capitals that the verdicts
 * of the four languages use, and what they need of accents; a letter missing here is drawn as a gap.
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
  ' ': ['  ', '  ', '  ', '  ', '  '],
};

/** Above a letter four dots wide. */
const accents: Readonly<Record<string, string>> = {
  '\u0301': '  # ',
  '\u0300': ' #  ',
  '\u0302': ' ## ',
  '\u0308': '#  #',
};

const noAccent = '    ';

/** The dots of a word in six rows: the accents, then the letters. */
function dots(word: string): readonly string[] {
  const letters = [...word.normalize('NFC')].map((character) => {
    const [letter = ' ', accent = ''] = character.normalize('NFD');
    const shape = shapes[letter] ?? shapes[' '] ?? [];
    const width = shape[0]?.length ?? 0;
    return [(accents[accent] ?? noAccent).padEnd(width).slice(0, width), ...shape];
  });
  return [0, 1, 2, 3, 4, 5].map((row) => letters.map((letter) => letter[row] ?? '').join(' '));
}

/** Whether this terminal shows block elements: then a full bar is one of them. */
export const drawsBlocks = (glyphs: Glyphs): boolean => glyphs.barSteps.at(-1) === '█';

/** The word in three lines, two rows of dots a line. */
export function halfBlocks(word: string): readonly string[] {
  const rows = dots(word);
  return [0, 2, 4].map((top) =>
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
    .slice(1)
    .map((row) => row.trimEnd());
}
