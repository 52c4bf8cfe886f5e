/** Cells of a text, held against what a terminal does with it. */
import xterm from '@xterm/headless';
import { expect, test } from 'vitest';
import { glyphSets } from '../../../src/tui/theme/glyphs.ts';
import { textWidth } from '../../../src/tui/theme/text-width.ts';

/** The column the terminal's cursor is in after each of the texts. */
async function cellsInTerminal(texts: readonly string[]): Promise<readonly number[]> {
  const terminal = new xterm.Terminal({ cols: 200, rows: 2, allowProposedApi: true });
  const cells: number[] = [];
  for (const text of texts) {
    await new Promise<void>((written) => terminal.write(`\r${text}`, written));
    cells.push(terminal.buffer.active.cursorX);
  }
  terminal.dispose();
  return cells;
}

test('every letter of the languages here, every dash, arrow, box and sign takes as many cells as a terminal gives it', async () => {
  const blocks = [
    [0x20, 0x7e],
    [0xa0, 0x2ff],
    [0x2010, 0x205e],
    [0x2190, 0x21ff],
    [0x2500, 0x25ff],
    [0x2700, 0x27bf],
  ] as const;
  const characters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_one, at) => String.fromCodePoint(first + at)),
  );
  // Invisible ones a terminal may draw or not, and of emoji it may have an older list.
  const drawn = characters.filter((one) => !/[\p{Format}\p{Emoji}\p{Zl}\p{Zp}]/u.test(one));

  expect(drawn.map(textWidth)).toEqual(await cellsInTerminal(drawn));
});

test('so do the signs of the screens, alone and in the middle of a text', async () => {
  const signs = Object.values(glyphSets).flatMap((set) =>
    Object.entries(set).flatMap(([name, sign]) => (name === 'border' ? [] : [sign].flat())),
  );
  const texts = signs.flatMap((sign) => [sign, `Étape ${sign} één`, `é${sign}中${sign}`]);

  expect(texts.map(textWidth)).toEqual(await cellsInTerminal(texts));
});

test('an invisible character takes no cell', () => {
  expect(textWidth('Ge\u00admeente\u200b')).toBe(8);
});
