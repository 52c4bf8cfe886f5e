/**
 * Bytes as text in 41 of QR's 45 alphanumeric characters: three characters for two bytes, two for a last odd
 * byte. Left out are the space and `+ - :`, which a scanner set to the wrong keyboard would lose on a dead key.
 */

export const base41Alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*./';

const base = base41Alphabet.length;
const notADigit = 255;

const digitOfCharCode = new Uint8Array(128).fill(notADigit);
for (let digit = 0; digit < base; digit++) digitOfCharCode[base41Alphabet.charCodeAt(digit)] = digit;

/** The text of the bytes; every sequence of bytes has exactly one. */
export function encodeBase41(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += digits(byteAt(bytes, at) * 256 + byteAt(bytes, at + 1), 3);
  if (bytes.length % 2 === 1) text += digits(byteAt(bytes, bytes.length - 1), 2);
  return text;
}

/**
 * The bytes of a text, from the character at `start` on; undefined where the text is not what `encodeBase41`
 * writes: another character, a group above 65535 (a last pair above 255), a single character at the end.
 */
export function decodeBase41(text: string, start: number): Uint8Array | undefined {
  const length = text.length - start;
  if (length < 0 || length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(length / 3) * 2 + (length % 3 === 2 ? 1 : 0));
  let written = 0;
  let at = start;
  for (; at + 2 < text.length; at += 3) {
    const high = digitAt(text, at);
    const middle = digitAt(text, at + 1);
    const low = digitAt(text, at + 2);
    const value = (high * base + middle) * base + low;
    if (high === notADigit || middle === notADigit || low === notADigit || value > 0xffff) return undefined;
    bytes[written++] = value >> 8;
    bytes[written++] = value & 0xff;
  }
  if (at < text.length) {
    const high = digitAt(text, at);
    const low = digitAt(text, at + 1);
    const value = high * base + low;
    if (high === notADigit || low === notADigit || value > 0xff) return undefined;
    bytes[written] = value;
  }
  return bytes;
}

function digits(value: number, count: 2 | 3): string {
  const low = base41Alphabet.charAt(value % base);
  const middle = base41Alphabet.charAt(Math.floor(value / base) % base);
  return count === 2 ? middle + low : base41Alphabet.charAt(Math.floor(value / (base * base))) + middle + low;
}

function digitAt(text: string, at: number): number {
  return digitOfCharCode[text.charCodeAt(at)] ?? notADigit;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
