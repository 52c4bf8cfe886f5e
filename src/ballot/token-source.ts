/** Where the random names of ballots come from. */
import { createHash } from 'node:crypto';
import type { BureauId } from '../election/ids.ts';
import { tokenBytes } from './payload.ts';

/** Gives the next ballot's token: 16 bytes, never twice the same. */
export type TokenSource = () => Uint8Array;

/** Tokens no one can foresee, from the randomness of the machine. */
export function randomTokens(randomness: { bytes(count: number): Uint8Array }): TokenSource {
  return () => randomness.bytes(tokenBytes);
}

/**
 * Always the same tokens for the same seed, election and bureau, for test decks: the first 16 bytes of
 * SHA-256 of `telbureau-token/1`, fingerprint, bureau, seed and place in the row, with NULs between.
 */
export function seededTokens(seed: bigint | number, fingerprint: string, bureau: BureauId): TokenSource {
  let made = 0;
  return () => {
    const name = `telbureau-token/1\0${fingerprint}\0${bureau}\0${seed}\0${made}`;
    made += 1;
    return Uint8Array.from(createHash('sha256').update(name, 'utf8').digest().subarray(0, tokenBytes));
  };
}
