import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base41Alphabet, decodeBase41, encodeBase41 } from '../../src/ballot/base41.ts';
import { naiveBytes, naiveText } from './naive-payload.ts';

// ISO/IEC 18004, table of alphanumeric mode.
const qrAlphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

describe('base 41', () => {
  test('is written in 41 different characters of QR alphanumeric mode, in its order, without the space', () => {
    expect(new Set(base41Alphabet).size).toBe(41);
    expect([...qrAlphanumeric].filter((one) => base41Alphabet.includes(one)).join('')).toBe(base41Alphabet);
    expect(base41Alphabet).not.toContain(' ');
  });

  test('writes two bytes as three digits and a last one as two', () => {
    expect(encodeBase41(Uint8Array.of())).toBe('');
    expect(encodeBase41(Uint8Array.of(0))).toBe('00');
    expect(encodeBase41(Uint8Array.of(255))).toBe('69'); // 6 * 41 + 9
    expect(encodeBase41(Uint8Array.of(0, 41))).toBe('010');
    expect(encodeBase41(Uint8Array.of(255, 255))).toBe('*/H'); // 38 * 1681 + 40 * 41 + 17
  });

  test.each([
    ['a group above 65535', '*/I'],
    ['the largest group', '///'],
    ['a last pair above 255', '6A'],
    ['a single character', '0'],
    ['a single character after a group', '0000'],
    ['a small letter', '00a'],
    ['a space', '00 '],
    ['a character of QR that is not of the 41', '00:'],
    ['a character beyond ASCII', '00é'],
    ['half a surrogate pair', '00\ud83d'],
  ])('refuses %s', (_, text) => {
    expect(decodeBase41(text, 0)).toBeUndefined();
  });

  test('gives every sequence of bytes back, and writes it as the naive encoder does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase41(bytes);
        expect(decodeBase41(text, 0)).toEqual(bytes);
        expect(`T1/*${text}`).toBe(naiveText(bytes));
        expect(naiveBytes(`T1/*${text}`)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('has one text for each sequence of bytes: what it accepts it writes again', () => {
    const digits = fc.array(fc.constantFrom(...base41Alphabet), { maxLength: 9 }).map((all) => all.join(''));
    fc.assert(
      fc.property(digits, (text) => {
        const bytes = decodeBase41(text, 0);
        if (bytes !== undefined) expect(encodeBase41(bytes)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
