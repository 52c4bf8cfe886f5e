/**
 * The text in the QR code of a ballot: the telbureau format, version 1, specified in docs/formats/qr-payload.md.
 * It is our own and open; it is not the format of the official voting machines. One ballot has exactly one text.
 */
import { err, ok, type Result } from '../base/result.ts';
import { decodeBase41, encodeBase41 } from './base41.ts';
import { BitReader, BitWriter } from './bits.ts';
import { fromHex, toHex } from './hex.ts';
import type { DecodedPayload, PayloadContent } from './payload-content.ts';
import { readContests, writeContests } from './payload-votes.ts';

/** What every payload begins with; `1` is the version. No wrong keyboard layout leaves it as it is. */
export const payloadPrefix = 'T1/*';

/** As many characters as the largest QR code holds in alphanumeric mode (ISO/IEC 18004, version 40-L). */
export const payloadMaximumLength = 4296;

export const fingerprintBytes = 8;
const keyBytes = 4;
const stationBytes = 2;
export const tokenBytes = 16;
const signatureBytes = 64;

const keyAt = fingerprintBytes;
const stationAt = keyAt + keyBytes;
const tokenAt = stationAt + stationBytes;
const votesAt = tokenAt + tokenBytes;

/**
 * The payload text of a ballot.
 *
 * @param sign gives the 64-byte signature for the bytes it is given (see `signature.ts` for what it must cover)
 * @returns with thousands of marks a text longer than `payloadMaximumLength`, which fits no QR code and is no ballot
 * @throws RangeError where the content has no text: a number outside its field (docs/formats/qr-payload.md)
 */
export function encodePayload(content: PayloadContent, sign: (signed: Uint8Array) => Uint8Array): string {
  if (!Number.isInteger(content.station) || content.station < 0 || content.station > 0xffff) {
    throw new RangeError(`station ${content.station} is not 0 to 65535`);
  }
  const votes = new BitWriter();
  writeContests(votes, content.contests);
  const signed = joined(
    fromHex(content.fingerprint, fingerprintBytes),
    fromHex(content.key, keyBytes),
    Uint8Array.of(content.station >> 8, content.station & 0xff),
    fromHex(content.token, tokenBytes),
    votes.bytes(),
  );
  const signature = sign(signed);
  if (signature.length !== signatureBytes) throw new RangeError(`a signature of ${signature.length} bytes`);
  return payloadPrefix + encodeBase41(joined(signed, signature));
}

/**
 * What a payload text says, nothing of it trusted yet. Any text gives a value, in time bounded by
 * `payloadMaximumLength`; every text accepted here is the one `encodePayload` writes for the same bytes.
 *
 * @returns `not-a-ballot` for a text without the prefix, `damaged` for one that goes on otherwise than a payload
 */
export function decodePayload(text: string): Result<DecodedPayload, 'not-a-ballot' | 'damaged'> {
  if (!text.startsWith(payloadPrefix)) return err('not-a-ballot');
  if (text.length > payloadMaximumLength) return err('damaged');
  const bytes = decodeBase41(text, payloadPrefix.length);
  if (bytes === undefined || bytes.length <= votesAt + signatureBytes) return err('damaged');
  const signed = bytes.subarray(0, bytes.length - signatureBytes);
  const bits = new BitReader(signed, votesAt);
  const contests = readContests(bits);
  if (contests === undefined || !bits.endsPadded()) return err('damaged');
  const content: PayloadContent = {
    fingerprint: toHex(bytes, 0, keyAt),
    key: toHex(bytes, keyAt, stationAt),
    station: ((bytes[stationAt] ?? 0) << 8) | (bytes[stationAt + 1] ?? 0),
    token: toHex(bytes, tokenAt, votesAt),
    contests,
  };
  return ok({ content, signed, signature: bytes.subarray(bytes.length - signatureBytes) });
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
