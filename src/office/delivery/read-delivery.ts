/** A delivery as texts, read once: each of the one shape and spelling it can have, and all of them what the manifest says. */
import { z } from 'zod';
import { err, ok, type Result } from '../../base/result.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Bureau, Election } from '../../election/election.ts';
import { findBureau } from '../../election/lookup.ts';
import type { OfficeRecord } from '../ports.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { digestOfText } from '../reporting/report-model.ts';
import type { SignOff } from '../reporting/report-parts.ts';
import { reportSchema } from '../reporting/report-schema.ts';
import { keyId } from '../secret-digest.ts';
import { contentOfBureau } from './delivered-content.ts';
import type { DeliveryTexts } from './delivery-events.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import {
  eventsFile,
  filesWanted,
  hex256,
  isSignedManifest,
  keysFile,
  type Manifest,
  manifestFile,
  manifestSchema,
  publicKeyText,
  reportFile,
  sha256,
  signatureFile,
} from './manifest.ts';
import { isTold, type ToldEvent } from './told-events.ts';

/** What a delivery is held against. */
export type DeliveryOffice = Pick<OfficeRecord, 'election' | 'practice' | 'toldEvent'>;

const keysSchema = z.array(z.strictObject({ officer: z.string(), key: hex256, publicKey: publicKeyText }));
/** The public keys of all who signed the report. */
export type DeliveryKeys = z.infer<typeof keysSchema>;

export interface Delivered {
  readonly manifest: Manifest;
  readonly bureau: Bureau;
  readonly content: ReportContent;
  /** The canonical JSON of the content: what is signed. */
  readonly contentText: string;
  readonly digest: string;
  readonly signOff: SignOff;
  readonly keys: DeliveryKeys;
  /** As they were recorded there, oldest first. */
  readonly events: readonly ToldEvent[];
}

/** What is not written as the format wants it; `path` inside the file where that is known. */
export const unreadable = (file: string, path = ''): RefusedDelivery => ({
  code: 'DELIVERY_FILE_UNREADABLE',
  at: { file, ...(path === '' ? {} : { path }) },
});

/** The value that the text stands for, where it is the one text of it that there is. */
function readCanonical<S extends z.ZodType<object>>(
  file: string,
  schema: S,
  text: string,
): Result<z.infer<S>, RefusedDelivery> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(unreadable(file));
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return err(unreadable(file, parsed.error.issues[0]?.path.join('.')));
  return canonicalText(parsed.data) === text ? ok(parsed.data) : err(unreadable(file));
}

/**
 * The manifest with the bureau it is of, once its own key has signed it and it is of this election and kind of office.
 * `DELIVERY_FILE_UNREADABLE`, `DELIVERY_SIGNATURE_WRONG`, `DELIVERY_OTHER_ELECTION`, `DELIVERY_PRACTICE`, `BUREAU_UNKNOWN`.
 */
export function readManifest(
  { manifest: text, signature }: Pick<DeliveryTexts, 'manifest' | 'signature'>,
  { election, practice }: Pick<DeliveryOffice, 'election' | 'practice'>,
): Result<Pick<Delivered, 'manifest' | 'bureau'>, RefusedDelivery> {
  const read = readCanonical(manifestFile, manifestSchema, text);
  if (!read.ok) return read;
  const manifest = read.value;
  if (!isSignedManifest(manifest, text, signature)) {
    return err({ code: 'DELIVERY_SIGNATURE_WRONG', at: { file: signatureFile } });
  }
  const at = { file: manifestFile };
  const { fingerprint } = manifest.election;
  if (fingerprint !== election.fingerprint || manifest.election.id !== election.id) {
    const params = { found: fingerprint, expected: election.fingerprint };
    return err({ code: 'DELIVERY_OTHER_ELECTION', at, params });
  }
  if (manifest.practice !== practice) {
    return err({ code: 'DELIVERY_PRACTICE', at, params: { found: manifest.practice ? 'practice' : 'real' } });
  }
  const bureau = findBureau(election, manifest.bureau);
  if (bureau === undefined) {
    const expected = election.bureaus.map(({ id }) => id).join(', ');
    return err({ code: 'BUREAU_UNKNOWN', at, params: { found: manifest.bureau, expected } });
  }
  return ok({ manifest, bureau });
}

/** Whether the file has the bytes of which the manifest speaks. `DELIVERY_FILE_CHANGED`, with both digests. */
export function whyChangedFile(
  { files }: Manifest,
  name: string,
  content: string | Uint8Array,
): RefusedDelivery | null {
  const expected = files.find((file) => file.name === name);
  const bytes = Buffer.byteLength(content);
  const found = sha256(content);
  if (expected?.sha256 === found && expected.bytes === bytes) return null;
  const params = { found, expected: expected?.sha256 ?? '' };
  return { code: 'DELIVERY_FILE_CHANGED', at: { file: name }, params };
}

/**
 * Reads it: as `readManifest`, `DELIVERY_FILE_CHANGED`, `DELIVERY_FILE_UNREADABLE`, and `DELIVERY_REPORT_DIFFERS` where report,
 * manifest and files do not speak of the same.
 */
export function readDelivery(
  texts: DeliveryTexts,
  office: DeliveryOffice,
): Result<Delivered, RefusedDelivery> {
  const signed = readManifest(texts, office);
  if (!signed.ok) return signed;
  const { manifest, bureau } = signed.value;
  for (const [name, text] of [
    [eventsFile, texts.events],
    [reportFile, texts.report],
    [keysFile, texts.keys],
  ] as const) {
    const changed = whyChangedFile(manifest, name, text);
    if (changed !== null) return err(changed);
  }
  const keys = readCanonical(keysFile, keysSchema, texts.keys);
  if (!keys.ok) return keys;
  if (keys.value.some(({ key, publicKey }) => keyId(Buffer.from(publicKey, 'base64')) !== key)) {
    return err(unreadable(keysFile));
  }
  const events = readEvents(texts.events, office);
  if (!events.ok) return events;
  const report = readReport(texts.report, office.election, bureau);
  if (!report.ok) return report;
  const delivered = { manifest, bureau, ...report.value, keys: keys.value, events: events.value };
  const differs = whyOfOther(delivered, office);
  return differs === null ? ok(delivered) : err(differs);
}

function readEvents(
  text: string,
  { toldEvent }: DeliveryOffice,
): Result<readonly ToldEvent[], RefusedDelivery> {
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return err({ ...unreadable(eventsFile), at: { file: eventsFile, line: lines.length + 1 } });
  const events: ToldEvent[] = [];
  for (const [index, line] of lines.entries()) {
    const event = toldEvent(line);
    if (event === undefined || !isTold(event)) {
      return err({ ...unreadable(eventsFile), at: { file: eventsFile, line: index + 1 } });
    }
    events.push(event);
  }
  return ok(events);
}

function readReport(
  text: string,
  election: Election,
  bureau: Bureau,
): Result<Pick<Delivered, 'content' | 'contentText' | 'digest' | 'signOff'>, RefusedDelivery> {
  const read = readCanonical(reportFile, reportSchema, text);
  if (!read.ok) return read;
  const { digest, signOff, ...content } = read.value;
  const contentText = canonicalText(content);
  const told = contentOfBureau(contentText, election, bureau);
  if (told === undefined) return err(unreadable(reportFile));
  if (content.election.fingerprint !== election.fingerprint || content.election.id !== election.id) {
    return err(differing('election.fingerprint', content.election.fingerprint, election.fingerprint));
  }
  if (digestOfText(contentText) !== digest)
    return err(differing('digest', digest, digestOfText(contentText)));
  return ok({ content: told, contentText, digest, signOff });
}

/** `report.json` says something else than the rest of the delivery. */
export const differing = (
  path: string,
  found: string | number,
  expected: string | number,
): RefusedDelivery => ({
  code: 'DELIVERY_REPORT_DIFFERS',
  at: { file: reportFile, path },
  params: { found, expected },
});

function whyOfOther(
  { manifest, bureau, content, digest, signOff, events }: Delivered,
  { practice }: DeliveryOffice,
): RefusedDelivery | null {
  if (content.practice !== practice) return differing('practice', `${content.practice}`, `${practice}`);
  if (content.version !== manifest.report.version)
    return differing('version', content.version, manifest.report.version);
  if (digest !== manifest.report.digest) return differing('digest', digest, manifest.report.digest);
  if (signOff.state !== 'signed' && signOff.state !== 'closed')
    return differing('signOff.state', signOff.state, 'signed');
  if (events.length !== manifest.events) {
    const params = { found: events.length, expected: manifest.events };
    return { code: 'DELIVERY_REPORT_DIFFERS', at: { file: manifestFile, path: 'events' }, params };
  }
  // Of a transfer it is asked where its events are followed: only the first of them says between which bureaus.
  const stray = events.findIndex(({ data }) => !('transfer' in data) && data.bureau !== bureau.id);
  if (stray >= 0) return { ...unreadable(eventsFile), at: { file: eventsFile, line: stray + 1 } };
  return whyOtherFiles(manifest, bureau, hasBallots(bureau, content));
}

/** Whether the bureau counts its ballots one by one, so that they are delivered: scanned, or keyed in bundles. */
export const hasBallots = ({ kind }: Bureau, { countTables }: Pick<ReportContent, 'countTables'>): boolean =>
  kind === 'digital' || countTables.some(({ way }) => way === 'ballots');

/** The manifest must name the files of such a delivery, each once, in order, and no others. */
function whyOtherFiles(
  { files, ballots }: Manifest,
  bureau: Bureau,
  withBallots: boolean,
): RefusedDelivery | null {
  const wanted = filesWanted(bureau, withBallots);
  if (files.length !== wanted.length || files.some(({ name }, index) => name !== wanted[index]))
    return unreadable(manifestFile, 'files');
  return withBallots || ballots === 0 ? null : unreadable(manifestFile, 'ballots');
}
