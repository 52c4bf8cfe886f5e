/**
 * The same text in ASCII, for terminals without more: accents fall away, quotes and dashes become plain ones.
 * What has no likeness becomes `?`.
 */
export function toAscii(text: string): string {
  return text
    .replace(/\P{ASCII}/gu, (character) => likeness[character] ?? character)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\P{ASCII}/gu, '?');
}

const likeness: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '×': 'x',
  '≤': '<=',
  '≥': '>=',
  // Keys, which a reader must not take for those of letters.
  '↑': 'Up',
  '↓': 'Down',
  '←': 'Left',
  '→': 'Right',
  '°': 'o',
  '½': '1/2',
  '§': 'par. ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
