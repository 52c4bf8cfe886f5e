/**
 * The one practice key, published on purpose so that anyone can make practice ballots: its private seed is the
 * SHA-256 of a known text. A practice office trusts this key alone; a real office never does.
 */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { SigningKey } from './signature.ts';

const practiceKeyText = 'telbureau practice key';

// The DER of a PKCS #8 private key for Ed25519, up to the 32 bytes of the seed (RFC 8410).
const privateKeyHeader = Buffer.from('302e020100300506032b657004220420', 'hex');

const seed = createHash('sha256').update(practiceKeyText, 'utf8').digest();
const privateKey = createPrivateKey({
  key: Buffer.concat([privateKeyHeader, seed]),
  format: 'der',
  type: 'pkcs8',
});

export const practiceKey: SigningKey = {
  id: 'practice',
  publicKey: Uint8Array.from(
    createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32),
  ),
  sign: (message) => Uint8Array.from(sign(null, message, privateKey)),
};
