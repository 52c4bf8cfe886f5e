import { expect, test } from 'vitest';
import { appearanceOf } from '../../../src/tui/theme/appearance.ts';
import { toAscii } from '../../../src/tui/theme/ascii.ts';
import { cutText, textWidth } from '../../../src/tui/theme/text-width.ts';
import { themes, tones } from '../../../src/tui/theme/theme.ts';

const modern = { TERM: 'xterm-256color', COLORTERM: 'truecolor', LANG: 'nl_BE.UTF-8' };

test('NO_COLOR takes the colours away, whatever else is wished', () => {
  expect(appearanceOf({ ...modern, NO_COLOR: '1', TELBUREAU_THEME: 'light' }).theme).toBe('no-colour');
  expect(appearanceOf({ ...modern, NO_COLOR: '' }).theme).toBe('dark');
});

test('without colour nothing is coloured, and what stood out still does', () => {
  const plain = themes['no-colour'];

  for (const tone of tones) expect(plain[tone]).not.toHaveProperty('color');
  expect(plain.banner).toMatchObject({ inverse: true });
  expect(plain.bad).toMatchObject({ bold: true });
});

test('the terminal says how many colours it has, and whether it is light', () => {
  expect(appearanceOf(modern).theme).toBe('dark');
  expect(appearanceOf({ ...modern, COLORFGBG: '0;15' }).theme).toBe('light');
  expect(appearanceOf({ ...modern, COLORFGBG: '15;0' }).theme).toBe('dark');
  expect(appearanceOf({ TERM: 'vt220' }).theme).toBe('ansi16');
  expect(appearanceOf({ TERM: 'dumb' }).theme).toBe('no-colour');
  expect(appearanceOf({ ...modern, TELBUREAU_THEME: 'colour-blind' }).theme).toBe('colour-blind');
});

test('letters beyond ASCII are used where the locale has them', () => {
  expect(appearanceOf(modern).glyphs).toBe('unicode');
  expect(appearanceOf({ ...modern, LC_ALL: 'C' }).glyphs).toBe('ascii');
  expect(appearanceOf({ ...modern, LANG: 'nl_BE.ISO-8859-1' }).glyphs).toBe('ascii');
  expect(appearanceOf({ ...modern, TELBUREAU_ASCII: '1' }).glyphs).toBe('ascii');
  expect(appearanceOf({ TERM: 'xterm' }).glyphs).toBe('unicode');
  expect(appearanceOf({ ...modern, TERM: 'linux' }).glyphs).toBe('ascii');
});

test('a text without its accents stays the same word', () => {
  expect(toAscii('Zählbüro – dépouillement, « DéFI » ’ß')).toBe('Zahlburo - depouillement, " DeFI " \'ss');
  expect(toAscii('n° 5, art. 156 §1…')).toBe('no 5, art. 156 par. 1...');
  expect(toAscii('中')).toBe('?');
});

test('a key with an arrow is not taken for a letter in ASCII', () => {
  for (const arrow of '↑↓←→') expect(toAscii(arrow)).toMatch(/^[A-Z][a-z]+$/);
});

test('a text takes as many cells as a terminal gives it', () => {
  expect(textWidth('Zählbüro')).toBe(8);
  expect(textWidth('Za\u0308hl')).toBe(4);
  expect(textWidth('中文')).toBe(4);
  expect(textWidth('✅')).toBe(2);
});

test('a text is cut to its cells, with a sign that it was', () => {
  expect(cutText('Collectif Citoyen', 12, '…')).toBe('Collectif C…');
  expect(cutText('中文字', 4, '…')).toBe('中…');
  expect(cutText('kort', 4, '…')).toBe('kort');
});
