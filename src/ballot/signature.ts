/** The Ed25519 signature (RFC 8032) of a ballot: what it covers, how it is made and how it is checked. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { fromHex } from './hex.ts';

/** Signs as the holder of one key. */
export interface SigningKey {
  readonly id: string;
  /** The 32 raw bytes of the public key. */
  readonly publicKey: Uint8Array;
  /** The 64-byte Ed25519 signature of the message. */
  sign(message: Uint8Array): Uint8Array;
}

const domain = new TextEncoder().encode('telbureau-ballot/1\0');

/**
 * What stands before a ballot's own bytes in the signed message: the name of this use of the key, so that a
 * signature made for anything else is none, and the whole fingerprint of the election.
 */
export function signaturePreamble(fingerprint: string): Uint8Array {
  return Uint8Array.from([...domain, ...fromHex(fingerprint, 32)]);
}

/** The message a ballot's signature covers: the preamble and the payload's bytes before the signature. */
export function signedMessage(preamble: Uint8Array, signed: Uint8Array): Uint8Array {
  const message = new Uint8Array(preamble.length + signed.length);
  message.set(preamble);
  message.set(signed, preamble.length);
  return message;
}

// The DER of a SubjectPublicKeyInfo with an Ed25519 key, up to the 32 bytes of the key (RFC 8410).
const publicKeyHeader = fromHex('302a300506032b6570032100', 12);

/** The key in the form in which signatures are checked; made once, it is dear. */
export function importPublicKey(publicKey: Uint8Array): KeyObject {
  const der = Buffer.concat([publicKeyHeader, publicKey]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}

/** Whether the signature is one of this key for the message. */
export function isSignatureOf(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, message, key, signature);
}
