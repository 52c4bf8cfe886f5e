/** Passwords and sealed signing keys: the adapter of the port `Sealing`. */
import type { Randomness, Sealing } from '../office/ports.ts';
import { isPasswordOf, newSalt, passwordText } from './argon2.ts';
import { keyOfSeed, publicBytes, sealKey, unsealKey } from './sealed-key.ts';

const seedLength = 32;
/** What the password of a name is held against that nobody has: it fits none, and takes as long as any. */
const nobodysPassword = `$argon2id$v=19$m=65536,t=3,p=1$${'A'.repeat(22)}$`;

export function sealingWith(randomness: Randomness): Sealing {
  return {
    hashPassword: (password) => passwordText(password, newSalt(randomness)),
    passwordFits: (password, kept) => isPasswordOf(password, kept ?? nobodysPassword),
    newKey: async (password) => {
      const key = keyOfSeed(randomness.bytes(seedLength));
      return { publicKey: publicBytes(key), sealed: await sealKey(key, password, randomness) };
    },
    unseal: unsealKey,
    seal: (key, password) => sealKey(key, password, randomness),
  };
}
