/** argon2id (RFC 9106), as costly as one core bears at a sign-in, and its text form. */
import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Randomness } from '../office/ports.ts';

/** 64 MiB in three passes: the second choice of RFC 9106 section 4 with one lane, for machines of two cores. */
const cost = { memory: 65_536, passes: 3, parallelism: 1 } as const;
const saltLength = 16;
const keyLength = 32;
const derive = promisify(argon2);

/** 32 bytes that follow from the password and the salt. Texts that look alike are one password (NFKC). */
export async function keyOfPassword(password: string, salt: Uint8Array): Promise<Uint8Array> {
  const message = Buffer.from(password.normalize('NFKC'), 'utf8');
  return derive('argon2id', { ...cost, message, nonce: salt, tagLength: keyLength });
}

export const newSalt = (randomness: Randomness): Uint8Array => randomness.bytes(saltLength);

/** The text of a password in the PHC string format, base64 without padding. */
export async function passwordText(password: string, salt: Uint8Array): Promise<string> {
  const hash = await keyOfPassword(password, salt);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;
}

/** Whether the text is that of the password; one that somebody cut or changed is nobody's. */
export async function isPasswordOf(password: string, text: string): Promise<boolean> {
  const salt = Buffer.from(text.split('$')[4] ?? '', 'base64');
  if (salt.length !== saltLength) return false;
  const again = await passwordText(password, salt);
  const [one, other] = [Buffer.from(again), Buffer.from(text)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
