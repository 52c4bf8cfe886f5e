import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviation, expectedVotes, ordinary } from '../../../src/count/hints/deviation.ts';

describe('the deviation of a figure', () => {
  it('is the square of the distance over its variance, in hundredths', () => {
    // 30 expected, 20 found; variance 30 × (1 + 100/1000) = 33; 100/33 = 3.03.
    expect(deviation({ votes: 20, ballots: 100, otherVotes: 300, otherBallots: 1000 })).toBe(303n);
    expect(deviation({ votes: 30, ballots: 100, otherVotes: 300, otherBallots: 1000 })).toBe(0n);
  });

  it('takes a share that is zero elsewhere for one vote, and says nothing without ballots', () => {
    // 0.1 expected, 2 found; variance 0.1 × 1.1; 3.61/0.11 = 32.8.
    expect(deviation({ votes: 2, ballots: 100, otherVotes: 0, otherBallots: 1000 })).toBe(3281n);
    expect(deviation({ votes: 2, ballots: 0, otherVotes: 5, otherBallots: 1000 })).toBe(0n);
    expect(deviation({ votes: 2, ballots: 5, otherVotes: 0, otherBallots: 0 })).toBe(0n);
  });

  it('is what the textbook formula gives', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, count, count, count, (votes, ballots, otherVotes, otherBallots) => {
        const expected = (ballots * otherVotes) / otherBallots;
        const textbook = (votes - expected) ** 2 / (expected * (1 + ballots / otherBallots));
        const found = Number(deviation({ votes, ballots, otherVotes, otherBallots })) / 100;
        expect(found).toBeLessThanOrEqual(textbook * (1 + 1e-9) + 1e-9);
        expect(found).toBeGreaterThanOrEqual(textbook * (1 - 1e-9) - 0.01 - 1e-9);
      }),
    );
  });

  it('is exact where doubles are not', () => {
    const ballots = 2 ** 52;
    expect(deviation({ votes: 2 ** 51 + 1, ballots, otherVotes: 2 ** 51, otherBallots: ballots })).toBe(0n);
    expect(expectedVotes({ ballots, otherVotes: 2 ** 51 + 1, otherBallots: ballots })).toBe(2 ** 51 + 1);
  });
});

describe('the votes expected', () => {
  it('are rounded to the nearest whole number, halves upward', () => {
    expect(expectedVotes({ ballots: 10, otherVotes: 24, otherBallots: 100 })).toBe(2);
    expect(expectedVotes({ ballots: 10, otherVotes: 25, otherBallots: 100 })).toBe(3);
    expect(expectedVotes({ ballots: 10, otherVotes: 0, otherBallots: 0 })).toBe(0);
  });
});

describe('what is ordinary', () => {
  it('is twice the median, and never less than chance alone', () => {
    expect(ordinary([900n, 100n, 70_000n])).toBe(1800n);
    expect(ordinary([3n, 1n, 2n])).toBe(100n);
    expect(ordinary([])).toBe(100n);
  });
});
