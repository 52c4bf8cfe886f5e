import { describe, expect, it } from 'vitest';
import { exactCount, sumCounts } from '../../src/count/exact-count.ts';

describe('an exact count', () => {
  it('is a whole number that no arithmetic has rounded', () => {
    for (const count of [0, 1, 2 ** 53 - 1]) expect(exactCount(count)).toBe(count);
    for (const none of [-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => exactCount(none), `${none}`).toThrow(RangeError);
  });

  it('is summed exactly, or refused: also where the parts are odd and their sum is not', () => {
    expect(sumCounts([])).toBe(0);
    expect(sumCounts([1, 2, 4])).toBe(7);
    expect(sumCounts([2 ** 53 - 2, 1])).toBe(2 ** 53 - 1);
    for (const none of [
      [2 ** 53 - 1, 1],
      [0.5, 0.5],
      [2, -1],
    ])
      expect(() => sumCounts(none), `${none}`).toThrow(RangeError);
  });
});
