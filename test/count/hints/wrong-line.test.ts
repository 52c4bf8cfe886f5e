/** When a figure counts as missing from its line and standing on another: the bounds, each from both sides. */
import { describe, expect, it } from 'vitest';
import type { Share } from '../../../src/count/hints/deviation.ts';
import { standsOnOtherLine } from '../../../src/count/hints/wrong-line.ts';

/** Of 100 ballots here and 1,000 elsewhere; elsewhere 400 votes for the one, 300 for the other: 40 and 30 expected. */
const share = (votes: number, otherVotes: number): Share => ({
  ...{ votes, ballots: 100, otherVotes, otherBallots: 1000 },
});
const empty = (votes: number): Share => share(votes, 400);
const full = (votes: number): Share => share(votes, 300);

describe('votes that stand on another line', () => {
  it('leave at most a tenth of what is expected on their own', () => {
    expect(standsOnOtherLine(empty(4), full(66), 0n)).toBe(true);
    expect(standsOnOtherLine(empty(5), full(65), 0n)).toBe(false);
  });

  it('are at least fifteen expected: fewer can fail to come by chance', () => {
    expect(standsOnOtherLine(share(0, 150), full(45), 0n)).toBe(true);
    expect(standsOnOtherLine(share(0, 149), full(45), 0n)).toBe(false);
  });

  it('bring the other line more than half of the way from what is expected there alone', () => {
    // 40 are missing: with 57 there are 27 too many and 13 missing of both, with 56 26 and 14, with 110 80 and 40.
    expect(standsOnOtherLine(empty(0), full(57), 0n)).toBe(true);
    expect(standsOnOtherLine(empty(0), full(56), 0n)).toBe(false);
    expect(standsOnOtherLine(empty(0), full(109), 0n)).toBe(true);
    expect(standsOnOtherLine(empty(0), full(110), 0n)).toBe(false);
  });

  it('make the other line stand out more than is ordinary', () => {
    // 70 where 30 are expected: 100 × (70 × 1,000 − 100 × 300)² / (100 × 300 × 1,100) = 4,848 and a half.
    expect(standsOnOtherLine(empty(0), full(70), 4848n)).toBe(true);
    expect(standsOnOtherLine(empty(0), full(70), 4849n)).toBe(false);
  });

  it('are none where the other bureaus have no ballots to compare with', () => {
    expect(standsOnOtherLine({ ...empty(0), otherBallots: 0 }, full(70), 0n)).toBe(false);
    expect(standsOnOtherLine(empty(0), { ...full(70), otherBallots: 0 }, 0n)).toBe(false);
  });
});
