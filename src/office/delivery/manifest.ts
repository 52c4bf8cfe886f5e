/** The manifest of a delivery, its signature, and the names of its files (docs/formats/delivery.md). */
import { createHash, type KeyObject, sign } from 'node:crypto';
import { z } from 'zod';
import { importPublicKey, isSignatureOf } from '../../ballot/signature.ts';
import type { Bureau } from '../../election/election.ts';
import { BureauId, ContestId } from '../../election/ids.ts';
import { keyId } from '../secret-digest.ts';
import { isStated } from '../table-texts.ts';
import { signerRoles } from './delivery-events.ts';

export const deliveryFormat = 'telbureau-delivery/1';

export const hex256 = z.string().regex(/^[0-9a-f]{64}$/);
/** 32 bytes. */
export const publicKeyText = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const count = z.int().min(0);
const someText = z.string().refine((text) => isStated(text, 100));

export const manifestSchema = z.strictObject({
  format: z.literal(deliveryFormat),
  election: z.strictObject({ id: someText, fingerprint: hex256 }),
  practice: z.boolean(),
  bureau: BureauId,
  report: z.strictObject({ version: z.int().min(1), digest: hex256 }),
  /** Of the record from which it was made. */
  head: z.strictObject({ seq: z.int().min(1), hash: hex256 }),
  /** Lines of `events.ndjson`. */
  events: count,
  /** Lines of `ballots.txt`; 0 also where there is no such file. */
  ballots: count,
  files: z.array(z.strictObject({ name: someText, bytes: count, sha256: hex256 })).max(200),
  signer: z.strictObject({
    officer: someText,
    role: z.enum(signerRoles),
    key: hex256,
    publicKey: publicKeyText,
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const [manifestFile, signatureFile] = ['manifest.json', 'signature.txt'] as const;
export const [eventsFile, reportFile, keysFile] = ['events.ndjson', 'report.json', 'keys.json'] as const;
export const ballotsFile = 'ballots.txt';
export const tableFile = (contest: ContestId): string => `table-${contest}.csv`;

/** Whether some delivery has a file of that name. */
export const isFileName = (name: string): boolean =>
  [manifestFile, signatureFile, eventsFile, reportFile, keysFile, ballotsFile].includes(name) ||
  ContestId.safeParse(/^table-(.*)\.csv$/s.exec(name)?.[1]).success;

/** The files that the manifest must name, in the order of their names. `hasBallots`: the bureau counts ballots one by one. */
export const filesWanted = ({ contests }: Bureau, hasBallots: boolean): readonly string[] =>
  [
    ...[eventsFile, reportFile, keysFile, ...contests.map(tableFile)],
    ...(hasBallots ? [ballotsFile] : []),
  ].toSorted();

/** SHA-256 of the UTF-8 of a text, or of bytes, lower-case hex. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What is signed: a line for the use of the key, so that a signature made for anything else is none, and the digest. */
const signedBytes = (manifest: string): Uint8Array => Buffer.from(`${deliveryFormat}\n${sha256(manifest)}`);

/** The signature of the text of a manifest, base64. */
export const manifestSignature = (key: KeyObject, manifest: string): string =>
  sign(null, signedBytes(manifest), key).toString('base64');

/** Whether the manifest names its own key, and that key has signed it. Nothing is said of whose key it is. */
export function isSignedManifest({ signer }: Manifest, text: string, signature: string): boolean {
  if (!/^[A-Za-z0-9+/]{86}==$/.test(signature)) return false;
  const publicKey = Buffer.from(signer.publicKey, 'base64');
  if (keyId(publicKey) !== signer.key || publicKey.toString('base64') !== signer.publicKey) return false;
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.toString('base64') !== signature) return false;
  return isSignatureOf(importPublicKey(publicKey), signedBytes(text), bytes);
}

/** The id of a key as two people compare it: sixteen groups of four. */
export const groupedKey = (key: string): string => key.replaceAll(/(.{4})(?=.)/g, '$1 ');
