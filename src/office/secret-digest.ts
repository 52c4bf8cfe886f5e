/** The digest by which the record knows what is kept sealed beside it. */
import { createHash } from 'node:crypto';

/** SHA-256 of the UTF-8 of the text, lower-case hex. */
export const secretDigest = (content: string): string =>
  createHash('sha256').update(content, 'utf8').digest('hex');

/** The id of a signing key: SHA-256 of its 32 public bytes, lower-case hex. */
export const keyId = (publicKey: Uint8Array): string => createHash('sha256').update(publicKey).digest('hex');
