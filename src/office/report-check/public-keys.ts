/** The public keys with which signatures of a report are checked: whoever hands them over vouches for whose they are. */
import { z } from 'zod';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { pathText } from '../../election/document-path.ts';
import { hex256, publicKeyText } from '../delivery/manifest.ts';
import { keyId } from '../secret-digest.ts';

export interface PublicKey {
  /** The names under which its holder signs. */
  readonly officers: readonly string[];
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** By the id of the key: SHA-256 of its public half, lower-case hex. */
export type PublicKeys = ReadonlyMap<string, PublicKey>;

const list = z.array(z.object({ officer: z.string(), key: hex256, publicKey: publicKeyText }));
/** `keys.json` of a delivery, or what `keys list --json` prints. */
const schema = z.union([list, z.object({ keys: list }).transform(({ keys }) => keys)]);

/** `REPORT_KEYS_UNREADABLE`, with the path of a key that is not the one its public half makes. */
export function readPublicKeys(text: string): Result<PublicKeys, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ code: 'REPORT_KEYS_UNREADABLE' });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return err({ code: 'REPORT_KEYS_UNREADABLE' });
  const keys = new Map<string, PublicKey>();
  for (const [index, { officer, key, publicKey }] of parsed.data.entries()) {
    const bytes = Buffer.from(publicKey, 'base64');
    if (keyId(bytes) !== key)
      return err({ code: 'REPORT_KEYS_UNREADABLE', at: { path: pathText([index, 'key']) } });
    const known = keys.get(key)?.officers ?? [];
    keys.set(key, { officers: [...known, officer], publicKey: bytes });
  }
  return ok(keys);
}
