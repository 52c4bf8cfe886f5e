import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigitSlip, digitSlip, transpositionHint } from '../../../src/count/hints/digit-slip.ts';

const figure = fc.integer({ min: 0, max: 99_999 });

/** Every text that one slip of the kind makes of the digits, tried out one by one. */
const made: Readonly<Record<DigitSlip, (digits: string) => readonly string[]>> = {
  'factor-ten': (digits) => [`${digits}0`],
  'digits-swapped': (digits) =>
    [...digits]
      .slice(1)
      .map((later, at) => `${digits.slice(0, at)}${later}${digits[at]}${digits.slice(at + 2)}`),
  'digit-missing-or-doubled': (digits) =>
    [...digits].map((_, at) => digits.slice(0, at) + digits.slice(at + 1)),
  'one-digit': (digits) =>
    digits.length < 2
      ? []
      : [...digits].flatMap((_, at) =>
          [...'0123456789'].map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1)),
        ),
};
const strongestFirst = ['factor-ten', 'digits-swapped', 'digit-missing-or-doubled', 'one-digit'] as const;

function naive(one: number, other: number): DigitSlip | null {
  const [first, second] = [String(one), String(other)];
  if (one === other) return null;
  return (
    strongestFirst.find((slip) => made[slip](first).includes(second) || made[slip](second).includes(first)) ??
    null
  );
}

describe('the slip between two figures', () => {
  it.each<[number, number, DigitSlip | null]>([
    [821, 812, 'digits-swapped'],
    [281, 821, 'digits-swapped'],
    [1183, 183, 'digit-missing-or-doubled'],
    [1183, 11183, 'digit-missing-or-doubled'],
    [1183, 1138, 'digits-swapped'],
    [102, 12, 'digit-missing-or-doubled'],
    [812, 872, 'one-digit'],
    [180, 1800, 'factor-ten'],
    [1, 10, 'factor-ten'],
    [100, 1000, 'factor-ten'],
    [0, 10, 'digit-missing-or-doubled'],
    [812, 812, null],
    [3, 7, null],
    [0, 5, null],
    [812, 218, null],
    [812, 128, null],
    [1183, 1, null],
    [18, 1800, null],
  ])('of %i and %i is %s, whichever comes first', (one, other, slip) => {
    expect(transpositionHint(one, other)).toBe(slip);
    expect(transpositionHint(other, one)).toBe(slip);
  });

  it('is the first that makes one of the other when each is tried out', () => {
    const slipped = figure.chain((one) =>
      fc
        .constantFrom(...strongestFirst.flatMap((slip) => made[slip](String(one))))
        .map((other) => [one, Number(other)]),
    );
    const unrelated = fc.tuple(figure, figure);
    fc.assert(
      fc.property(fc.oneof(slipped, unrelated), ([one = 0, other = 0]) => {
        expect(transpositionHint(one, other)).toBe(naive(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('has a hint with both figures', () => {
    expect(digitSlip(821, 812)).toEqual({ code: 'HINT_DIGITS_SWAPPED', params: { one: 821, other: 812 } });
    expect(digitSlip(180, 1800)?.code).toBe('HINT_FACTOR_TEN');
    expect(digitSlip(183, 1183)?.code).toBe('HINT_DIGIT_MISSING');
    expect(digitSlip(812, 872)?.code).toBe('HINT_ONE_DIGIT');
    expect(digitSlip(812, 812)).toBeNull();
  });

  it('is sought between exact counts only', () => {
    expect(() => transpositionHint(-1, 1)).toThrow(RangeError);
    expect(() => transpositionHint(1, 1.5)).toThrow(RangeError);
  });
});
