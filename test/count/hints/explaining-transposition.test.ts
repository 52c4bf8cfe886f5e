import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainingTransposition } from '../../../src/count/hints/explaining-transposition.ts';

describe('a transposition that explains a difference', () => {
  const figures = [
    { key: 'list 2', value: 345 },
    { key: 'list 4', value: 543 },
    { key: 'list 6', value: 1278 },
    { key: 'list 9', value: 90 },
  ];

  it('is in a figure that two neighbouring digits make right', () => {
    // Found 2265, expected 345 + 543 + 1278 + 90 = 2256.
    expect(explainingTransposition(figures, 9)).toEqual([
      { key: 'list 2', value: 345, corrected: 354 },
      { key: 'list 6', value: 1278, corrected: 1287 },
    ]);
    expect(explainingTransposition(figures, -9)).toEqual([{ key: 'list 4', value: 543, corrected: 534 }]);
    expect(explainingTransposition(figures, 900)).toEqual([{ key: 'list 6', value: 1278, corrected: 2178 }]);
  });

  it('is sought only where the difference is a multiple of nine, and none is needed where there is none', () => {
    expect(explainingTransposition(figures, 10)).toEqual([]);
    expect(explainingTransposition(figures, 0)).toEqual([]);
    expect(explainingTransposition([], 9)).toEqual([]);
  });

  it('never makes a figure that begins with a zero', () => {
    // 90 and 09 differ by 81.
    expect(explainingTransposition(figures, -81)).toEqual([]);
  });

  it('finds every exchange of neighbouring digits, and nothing else', () => {
    const figure = fc.integer({ min: 10, max: 9_999_999 });
    fc.assert(
      fc.property(figure, fc.nat(5), fc.array(figure, { maxLength: 4 }), (right, place, others) => {
        const digits = [...String(right)];
        const at = place % (digits.length - 1);
        const slipped = digits.with(at, digits[at + 1] ?? '').with(at + 1, digits[at] ?? '');
        fc.pre(slipped[0] !== '0' && slipped.join('') !== String(right));
        const value = Number(slipped.join(''));
        const sum = [value, ...others].map((figureValue, index) => ({ key: `${index}`, value: figureValue }));
        const explained = explainingTransposition(sum, right - value);
        expect(explained[0]).toEqual({ key: '0', value, corrected: right });
        for (const one of explained) {
          expect(one.corrected - one.value).toBe(right - value);
          expect([...String(one.corrected)].toSorted()).toEqual([...String(one.value)].toSorted());
        }
      }),
    );
  });
});
