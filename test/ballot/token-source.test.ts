import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { randomTokens, seededTokens } from '../../src/ballot/token-source.ts';
import { bureauId, chamber } from '../support/elections.ts';

function hexes(count: number, next: () => Uint8Array): readonly string[] {
  return Array.from({ length: count }, () => Buffer.from(next()).toString('hex'));
}
const seeded = (seed: bigint | number, fingerprint = chamber.fingerprint, bureau = 'TB-1') =>
  hexes(1000, seededTokens(seed, fingerprint, bureauId(bureau)));

describe('seeded tokens', () => {
  test('are the first 16 bytes of the SHA-256 of what they are for', () => {
    const name = (place: number) =>
      ['telbureau-token/1', chamber.fingerprint, 'TB-1', '7', place].join('\u0000');
    const digest = (place: number) => createHash('sha256').update(name(place)).digest('hex').slice(0, 32);
    expect(seeded(7).slice(0, 3)).toEqual([digest(0), digest(1), digest(2)]);
  });

  test('are the same for the same seed, as number or as bigint', () => {
    expect(seeded(7)).toEqual(seeded(7n));
  });

  test('never come twice, under one seed or under another seed, election or bureau', () => {
    const all = [
      seeded(7),
      seeded(8),
      seeded(7, '0'.repeat(64)),
      seeded(7, chamber.fingerprint, 'TB-2'),
    ].flat();
    expect(new Set(all).size).toBe(4000);
  });
});

test('random tokens are 16 bytes of the randomness given, new each time', () => {
  let drawn = 0;
  const next = randomTokens({ bytes: (count) => new Uint8Array(count).fill(++drawn) });
  expect(hexes(2, next)).toEqual(['01'.repeat(16), '02'.repeat(16)]);
});
