/**
 * A second decoder, written from docs/formats/qr-payload.md alone and as slowly as it likes: the body is one text
 * of noughts and ones. It shares no code with the program.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*./';
const grounds = ['several-lists', 'altered', 'object', 'recognisable', 'not-official'];

export type NaiveVote =
  | null
  | { readonly ground: string }
  | readonly { readonly list: number; readonly head: boolean; readonly e: number[]; readonly s: number[] }[];

export interface NaiveBallot {
  readonly bytes: Buffer;
  readonly fingerprint: string;
  readonly key: string;
  readonly station: number;
  readonly token: string;
  readonly votes: readonly NaiveVote[];
}

class Refused extends Error {}

function refuse(why: string): never {
  throw new Refused(why);
}

export function naiveBytes(text: string): Buffer {
  if (!text.startsWith('T1/*') || text.length > 4296) refuse('prefix or length');
  let bits = '';
  for (const group of text.slice(4).match(/.{1,3}/gsu) ?? []) {
    if (group.length === 1) refuse('a single character left over');
    const width = group.length === 3 ? 16 : 8;
    let value = 0n;
    for (const character of group) {
      const digit = characters.indexOf(character);
      if (digit < 0) refuse(`character ${character}`);
      value = value * 41n + BigInt(digit);
    }
    if (value >= 1n << BigInt(width)) refuse('group too large');
    bits += value.toString(2).padStart(width, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The text of these bytes, whatever they say. */
export function naiveText(bytes: Uint8Array): string {
  let text = 'T1/*';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = bytes.subarray(at, at + 2);
    let value = pair.reduce((sum, byte) => sum * 256 + byte, 0);
    let group = '';
    for (let digit = 0; digit <= pair.length; digit++) {
      group = characters.charAt(value % 41) + group;
      value = Math.floor(value / 41);
    }
    text += group;
  }
  return text;
}

/** What the text says, or undefined where the page says that it is refused. */
export function naiveDecode(text: string): NaiveBallot | undefined {
  try {
    return decode(text);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function decode(text: string): NaiveBallot {
  const bytes = naiveBytes(text);
  if (bytes.length < 8 + 4 + 2 + 16 + 1 + 64) refuse('short');
  const hex = bytes.toString('hex');
  let rest = [...bytes.subarray(30, -64)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const take = (width: number): string => {
    if (rest.length < width) refuse('ends too early');
    const taken = rest.slice(0, width);
    rest = rest.slice(width);
    return taken;
  };
  const number = (width: number): number => (width === 0 ? 0 : Number.parseInt(take(width), 2));
  const bitmap = (): number[] => {
    const marks = take(number(7));
    if (marks.endsWith('0')) refuse('last bit of a bitmap');
    return [...marks].flatMap((bit, at) => (bit === '1' ? [at + 1] : []));
  };
  const block = () => {
    const list = number(8);
    const head = take(1) === '1';
    const [e, s] = [bitmap(), bitmap()];
    if (list === 0 || (!head && e.length + s.length === 0)) refuse('empty block');
    return { list, head, e, s };
  };
  const vote = (): NaiveVote => {
    const kind = take(2);
    if (kind === '00') return [];
    if (kind === '01') return [block()];
    if (kind === '11') return { ground: grounds[number(3)] ?? refuse('ground') };
    const blocks = Array.from({ length: number(8) + 2 }, block);
    if (blocks.some(({ list }, at) => list <= (blocks[at - 1]?.list ?? 0))) refuse('order of lists');
    return blocks;
  };
  const count = number(4);
  if (count === 0) refuse('no contests');
  const votes = [...take(count)].map((present) => (present === '1' ? vote() : null));
  if (rest.length > 7 || rest.includes('1')) refuse('padding');
  return {
    bytes,
    fingerprint: hex.slice(0, 16),
    key: hex.slice(16, 24),
    station: Number.parseInt(hex.slice(24, 28), 16),
    token: hex.slice(28, 60),
    votes,
  };
}

/** Whether the signature holds under the raw public key, for the whole fingerprint. */
export function naiveSignatureHolds(bytes: Buffer, fingerprint: string, publicKey: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const message = Buffer.concat([
    Buffer.from('telbureau-ballot/1\u0000'),
    Buffer.from(fingerprint, 'hex'),
    bytes.subarray(0, -64),
  ]);
  return verify(null, message, key, bytes.subarray(-64));
}

/** What a ballot names a key by. */
export function naiveKeyName(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 8);
}
