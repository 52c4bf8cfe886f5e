/** Passwords and sealed keys as the program has them, with the chance of the machine. */
import { randomBytes } from 'node:crypto';
import { sealingWith } from '../../src/seal/sealing.ts';

export const sealing = sealingWith({ bytes: (count) => new Uint8Array(randomBytes(count)) });
