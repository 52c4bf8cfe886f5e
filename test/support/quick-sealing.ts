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
    const head = `${password}|`;
    if (!sealed.startsWith(head)) return undefined;
    return createPrivateKey({ key: JSON.parse(sealed.slice(head.length)), format: 'jwk' });
  },
  seal: async (key, password) => `${password}|${JSON.stringify(key.export({ format: 'jwk' }))}`,
};
