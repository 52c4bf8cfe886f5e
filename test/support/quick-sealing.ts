/** As the program seals, without the slowness: for what does not depend on it. */
import { createPrivateKey, randomBytes } from 'node:crypto';
import type { Sealing } from '../../src/office/ports.ts';
import { keyOfSeed, publicBytes } from '../../src/seal/sealed-key.ts';

const textOf = (password: string) => `text of ${password}`;

export const quickSealing: Sealing = {
  hashPassword: async (password) => textOf(password),
  passwordFits: async (password, kept) => kept === textOf(password),
  newKey: async (password) => {
    const key = keyOfSeed(new Uint8Array(randomBytes(32)));
    return { publicKey: publicBytes(key), sealed: await quickSealing.seal(key, password) };
  },
  unseal: async (sealed, password) => {
    const { by, key } = JSON.parse(sealed);
    return by === password ? createPrivateKey({ key, format: 'jwk' }) : undefined;
  },
  seal: async (key, by) => JSON.stringify({ by, key: key.export({ format: 'jwk' }) }),
};
