/** Texts that no encoder writes, each wrong in one way; those that can be are properly signed. */
import { createHash } from 'node:crypto';
import { fromHex } from '../../src/ballot/hex.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import type { Election } from '../../src/election/election.ts';
import { shortKeyId } from '../../src/election/fingerprint.ts';
import { signedText, type Vector } from './vector.ts';

/** Five contests, the first alone present. */
const firstOnly = '0101 10000';

/** Votes as noughts and ones, filled up with zeros unless they are whole bytes already. */
const damagedVotes: readonly (readonly [string, string])[] = [
  ['no contests', '0000 0000'],
  ['kind 1 without its list', `${firstOnly} 01`],
  ['list number 0', `${firstOnly} 01 00000000 1 0000000 0000000`],
  ['a list block without a mark', `${firstOnly} 01 00000010 0 0000000 0000000`],
  ['a bitmap that ends with 0', `${firstOnly} 01 00000010 0 0000010 10 0000000`],
  ['a bitmap of zeros', `${firstOnly} 01 00000010 1 0000001 0 0000000`],
  ['a list twice', `${firstOnly} 10 00000000 00000010 1 0000000 0000000 00000010 1 0000000 0000000`],
  ['lists descending', `${firstOnly} 10 00000000 00000101 1 0000000 0000000 00000010 1 0000000 0000000`],
  ['an unknown ground', `${firstOnly} 11 101`],
  ['a 1 in the padding', `${firstOnly} 00 00001`],
  ['a byte of zeros too many', `${firstOnly} 00 00000 00000000`],
  ['votes that end too early', `${firstOnly} 01 00000`],
];

export function damagedVectors(election: Election): readonly Vector[] {
  const signed = (votes: string) =>
    signedText(election, Buffer.concat([header(election), bitsToBytes(votes)]), practiceKey);
  const sound = signed(`${firstOnly} 00`);
  const damaged: readonly (readonly [string, string])[] = [
    ...damagedVotes.map(([name, votes]) => [name, signed(votes)] as const),
    ['the prefix alone', sound.slice(0, 4)],
    ['the last character lost', sound.slice(0, -1)],
    ['a character too many', `${sound}0`],
    ['two characters too many', `${sound}00`],
    ['a space at the end', `${sound} `],
    [
      'a small letter',
      `${sound.slice(0, 4)}${sound.slice(4).replace(/[A-Z]/, (letter) => letter.toLowerCase())}`,
    ],
    ['a group above 65535', `${sound.slice(0, 4)}///${sound.slice(7)}`],
    ['the text twice', sound + sound],
  ];
  return damaged.map(([name, text]) => ({ name, text, refusal: 'BALLOT_DAMAGED' }));
}

function header(election: Election): Uint8Array {
  return Buffer.concat([
    fromHex(election.fingerprint.slice(0, 16), 8),
    fromHex(shortKeyId(practiceKey.publicKey), 4),
    Buffer.alloc(2),
    createHash('sha256').update('vector damaged').digest().subarray(0, 16),
  ]);
}

function bitsToBytes(spaced: string): Uint8Array {
  const bits = spaced.replaceAll(' ', '');
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
