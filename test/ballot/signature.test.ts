import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Choices } from '../../src/ballot/choices.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { decodePayload, encodePayload } from '../../src/ballot/payload.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot, trustedKeys } from '../../src/ballot/read-ballot.ts';
import { bureauId, chamber, contestId, listNumber } from '../support/elections.ts';

/** The order of the group of Ed25519 (RFC 8032, 5.1). */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const head: Choices = [
  {
    contest: contestId('CK'),
    kind: 'marks',
    lists: [{ list: listNumber(2), head: true, effectives: [], substitutes: [] }],
  },
];

const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const littleEndian = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

function answer(text: string, publicKey: Uint8Array) {
  const election = { ...chamber, ballotKeys: [{ id: 'listed', publicKey }] };
  const isPractice = Buffer.from(publicKey).equals(Buffer.from(practiceKey.publicKey));
  const keys = trustedKeys(election, isPractice);
  const reading = readBallot(text, { election, keys, bureau: bureauId('TB-1') });
  return reading.kind === 'ballot' ? 'ballot' : reading.refusal.code;
}

const ballotOf = (number: number, publicKey: Uint8Array, sign: (message: Uint8Array) => Uint8Array) =>
  makeBallot(chamber, head, 0, new Uint8Array(16).fill(number), { id: 'listed', publicKey, sign });

test('a signature has one S: with the order of the group added it is refused, so that no ballot has a second text', () => {
  const decoded = decodePayload(makeBallot(chamber, head, 0, new Uint8Array(16), practiceKey));
  if (!decoded.ok) return expect.fail('does not decode');
  const { content, signature } = decoded.value;
  const [r, s] = [signature.subarray(0, 32), number(signature.subarray(32))];
  const textWith = (value: bigint) =>
    encodePayload(content, () => Uint8Array.from([...r, ...littleEndian(value)]));

  expect(answer(textWith(s), practiceKey.publicKey)).toBe('ballot');
  for (let times = 1n; times <= 15n; times += 1n) {
    expect(answer(textWith(s + times * order), practiceKey.publicKey)).toBe('BALLOT_BAD_SIGNATURE');
  }
});

// The encodings of the eight points whose order divides 8, the canonical ones and the others (RFC 8032, 5.1.3).
const smallOrder = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
];

describe('points of small order', () => {
  /** The base point and 1, and the neutral point and 0: with such a key they would sign every eighth message or more. */
  const forgeries = [
    `5866666666666666666666666666666666666666666666666666666666666666${'01'.padEnd(64, '0')}`,
    `${smallOrder[0]}${'0'.repeat(64)}`,
  ].map(bytesOf);

  test.each(smallOrder)('a listed key %s lets no forged ballot pass', (hex) => {
    const key = bytesOf(hex);
    for (const forged of forgeries) {
      for (let ballot = 0; ballot < 64; ballot += 1) {
        expect(
          answer(
            ballotOf(ballot, key, () => forged),
            key,
          ),
        ).toBe('BALLOT_BAD_SIGNATURE');
      }
    }
  });

  /** As the holder of the practice key may sign: `r` is the encoding of `multiple` times the base point, and of a point of small order. */
  function signingWith(r: Uint8Array, multiple: bigint): (message: Uint8Array) => Uint8Array {
    const seed = createHash('sha256').update('telbureau practice key').digest();
    const half = createHash('sha512').update(seed).digest().subarray(0, 32);
    half.writeUInt8(half.readUInt8(0) & 248, 0);
    half.writeUInt8((half.readUInt8(31) & 127) | 64, 31);
    return (message) => {
      const hash = createHash('sha512').update(r).update(practiceKey.publicKey).update(message).digest();
      return Uint8Array.from([...r, ...littleEndian((multiple + number(hash) * number(half)) % order)]);
    };
  }

  test('are no part of an honest signature, whatever number its R was made of', () => {
    const basePoint = bytesOf('5866666666666666666666666666666666666666666666666666666666666666');
    const text = ballotOf(1, practiceKey.publicKey, signingWith(basePoint, 1n));
    expect(answer(text, practiceKey.publicKey)).toBe('ballot');
  });

  test.each(smallOrder)('not even the holder of a key signs with %s as R', (hex) => {
    for (let ballot = 0; ballot < 16; ballot += 1) {
      const text = ballotOf(ballot, practiceKey.publicKey, signingWith(bytesOf(hex), 0n));
      expect(answer(text, practiceKey.publicKey)).toBe('BALLOT_BAD_SIGNATURE');
    }
  });
});
