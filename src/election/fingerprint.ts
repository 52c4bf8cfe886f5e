import { createHash } from 'node:crypto';

/** The fingerprint of an election: SHA-256 of the UTF-8 of its package's canonical JSON, lower-case hex, 64 characters. */
export function fingerprintOf(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

/** What a ballot names its key by: the first 4 bytes of SHA-256 of the 32 raw bytes of the public key, lower-case hex. */
export function shortKeyId(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 8);
}
