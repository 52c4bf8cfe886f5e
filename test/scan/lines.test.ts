import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line } from '../../src/office/input-ports.ts';
import { splitLines } from '../../src/scan/lines.ts';

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function linesOf(content: string | Uint8Array, limit = 1000, sizes: readonly number[] = [7]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const lines: Line[] = [];
  for await (const group of splitLines(inChunks(bytes, sizes), limit)) lines.push(...group);
  return lines;
}

/** The rule said another way: cut at every LF, an empty rest after the last one is no line, CRs at the end go. */
function naively(text: string): readonly string[] {
  const parts = text.split('\n');
  if (parts.at(-1) === '') parts.pop();
  return parts.map((part) => part.replace(/\r+$/, ''));
}

test('any text gives the same lines, however it arrives', async () => {
  const letters = fc.constantFrom('a', 'é', '🗳', '\r', '\n', ' ', '\t', '\0', '\u2028', '\ufeff');
  const text = fc.array(letters, { maxLength: 60 }).map((chosen) => chosen.join(''));
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

  await fc.assert(
    fc.asyncProperty(text, sizes, async (content, chunks) => {
      const lines = await linesOf(content, 1000, chunks);

      expect(lines.map((line) => line.text)).toEqual(naively(content));
      expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
      expect(lines.some((line) => line.cut)).toBe(false);
    }),
  );
});

test('an empty line in the middle is a line, nothing after the last line end is one', async () => {
  expect((await linesOf('a\n\nb\n')).map((line) => line.text)).toEqual(['a', '', 'b']);
  expect(await linesOf('')).toEqual([]);
  expect((await linesOf('\n')).map((line) => line.text)).toEqual(['']);
});

test('only CR and LF at the end are lost: spaces, tabs and other marks stay', async () => {
  expect((await linesOf(' a \t\r\r\n\ufeffb\u2028\r')).map((line) => line.text)).toEqual([
    ' a \t',
    '\ufeffb\u2028',
  ]);
});

test('bytes that are not UTF-8 become the replacement character and throw nothing', async () => {
  const lines = await linesOf(Uint8Array.of(0x41, 0xff, 0xc3, 0x0a, 0xe2, 0x82), 1000, [1]);

  expect(lines.map((line) => line.text)).toEqual(['A\ufffd\ufffd', '\ufffd']);
});

test('a line of exactly the limit is whole, one character more is cut and marked', async () => {
  for (const letter of ['a', 'é', '€']) {
    const [whole, longer] = await linesOf(`${letter.repeat(10)}\r\n${letter.repeat(11)}\n`, 10, [3]);

    expect(whole).toMatchObject({ text: letter.repeat(10), cut: false });
    expect(longer).toMatchObject({ text: letter.repeat(10), cut: true });
  }
});

test('a line of a gigabyte does not fill the memory, and the line after it is read', async () => {
  const block = new Uint8Array(1 << 20).fill(0x41);
  async function* endless() {
    for (let megabyte = 0; megabyte < 1024; megabyte += 1) yield block;
    yield new TextEncoder().encode('\nnext\n');
  }
  const before = process.memoryUsage().rss;
  const lines: Line[] = [];

  for await (const group of splitLines(endless(), 4297)) lines.push(...group);

  expect(lines).toEqual([
    { number: 1, text: 'A'.repeat(4297), cut: true },
    { number: 2, text: 'next', cut: false },
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20);
});
