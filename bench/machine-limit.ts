/** What the machine itself can do, measured in the same run. */
import { generateKeyPairSync, sign, verify } from 'node:crypto';

/**
 * Ed25519 verifications a second on one core: the best of three rounds of a second over one message of a ballot's
 * length. Different messages would be a few per cent slower; the limit is the fastest the machine can do.
 */
export function verificationsPerSecond(): number {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const message = Buffer.alloc(90, 1);
  const signature = sign(null, message, privateKey);
  let best = 0;
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < 1000) {
      for (let i = 0; i < 100; i += 1) verify(null, message, publicKey, signature);
      done += 100;
    }
    best = Math.max(best, (done * 1000) / (performance.now() - started));
  }
  return best;
}
