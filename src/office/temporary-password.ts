/** Passwords that an administrator hands out on paper, to be changed at the first sign-in. */
import type { Randomness } from './ports.ts';

/** Thirty-two letters and figures of which none is taken for another. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** Four groups of four, joined by hyphens: 80 bits of chance. */
export function temporaryPassword(randomness: Randomness): string {
  const letters = [...randomness.bytes(groups * groupLength)].map((byte) => alphabet[byte % alphabet.length]);
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}
