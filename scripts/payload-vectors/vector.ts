/** What a vector is, and the bytes of which vectors are made that no voting computer would make. */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { decodeBase41, encodeBase41 } from '../../src/ballot/base41.ts';
import { payloadPrefix } from '../../src/ballot/payload.ts';
import type { RefusalCode } from '../../src/ballot/reading.ts';
import { type SigningKey, signaturePreamble, signedMessage } from '../../src/ballot/signature.ts';
import type { Election } from '../../src/election/election.ts';

export interface Vector {
  readonly name: string;
  readonly text: string;
  /** What is on the ballot, in the choices language. */
  readonly choices?: string;
  readonly refusal?: RefusalCode;
}

const privateKey = createPrivateKey({
  key: Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    createHash('sha256').update('telbureau vector key vc-1').digest(),
  ]),
  format: 'der',
  type: 'pkcs8',
});

/** The key `vc-1` of the vector election: SHA-256 of `telbureau vector key vc-1` is its private seed. */
export const vectorKey: SigningKey = {
  id: 'vc-1',
  publicKey: createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32),
  sign: (message) => sign(null, message, privateKey),
};

/** The payload of these body bytes, signed. */
export function signedText(election: Election, body: Uint8Array, key: SigningKey): string {
  const signature = key.sign(signedMessage(signaturePreamble(election.fingerprint), body));
  return payloadPrefix + encodeBase41(Buffer.concat([body, signature]));
}

/** The body of a sound payload. */
export function bytesOf(text: string): Uint8Array {
  const bytes = decodeBase41(text, payloadPrefix.length);
  if (bytes === undefined) throw new Error(`not base 41: ${text}`);
  return bytes;
}
