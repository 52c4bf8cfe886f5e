/** A private signing key sealed by a password: AES-256-GCM under a key that argon2id makes of it. */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';
import type { Randomness } from '../office/ports.ts';
import { keyOfPassword, newSalt } from './argon2.ts';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

const SealedSchema = z.object({ salt: z.base64(), nonce: z.base64(), sealed: z.base64() });

/** The key of 32 bytes of chance. */
export const keyOfSeed = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });

/** The 32 raw bytes of the public half. */
export function publicBytes(key: KeyObject): Uint8Array {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

/** JSON of `salt`, `nonce` and `sealed`, each base64. */
export async function sealKey(key: KeyObject, password: string, randomness: Randomness): Promise<string> {
  const { d } = key.export({ format: 'jwk' });
  const [salt, nonce] = [newSalt(randomness), randomness.bytes(nonceLength)];
  const seal = createCipheriv(cipher, await keyOfPassword(password, salt), nonce);
  const sealed = Buffer.concat([
    seal.update(Buffer.from(d ?? '', 'base64url')),
    seal.final(),
    seal.getAuthTag(),
  ]);
  return JSON.stringify({ salt: base64(salt), nonce: base64(nonce), sealed: base64(sealed) });
}

/** The key, or undefined where the text is none or the password does not open it. */
export async function unsealKey(text: string, password: string): Promise<KeyObject | undefined> {
  const parsed = SealedSchema.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const [salt, nonce, sealed] = [parsed.data.salt, parsed.data.nonce, parsed.data.sealed].map((part) =>
    Buffer.from(part, 'base64'),
  );
  if (salt === undefined || nonce === undefined || sealed === undefined) return undefined;
  try {
    const open = createDecipheriv(cipher, await keyOfPassword(password, salt), nonce);
    open.setAuthTag(sealed.subarray(-tagLength));
    return keyOfSeed(Buffer.concat([open.update(sealed.subarray(0, -tagLength)), open.final()]));
  } catch {
    // Node says by an exception that the tag does not fit.
    return undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
