/** A bureau that counts on a machine of its own, and the main bureau to which it delivers: two files, each with its own officers. */
import type { KeyObject } from 'node:crypto';
import { readBallot } from '../../../src/ballot/read-ballot.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { ok, type Result } from '../../../src/base/result.ts';
import { canonicalText } from '../../../src/election/canonical-text.ts';
import type { BureauId } from '../../../src/election/ids.ts';
import { closeBatch } from '../../../src/office/batches.ts';
import type { FolderFiles } from '../../../src/office/delivery/delivery-ports.ts';
import { makeDelivery } from '../../../src/office/delivery/export-delivery.ts';
import { manifestSignature, sha256 } from '../../../src/office/delivery/manifest.ts';
import type { DeliveryKeys } from '../../../src/office/delivery/read-delivery.ts';
import {
  prepareDelivery,
  type ReadBallots,
  receiveDelivery,
} from '../../../src/office/delivery/receive-delivery.ts';
import { tableText } from '../../../src/office/delivery/table-text.ts';
import { trustSigners } from '../../../src/office/delivery/trust-signer.ts';
import { readingContext } from '../../../src/office/reading-context.ts';
import { recordBallots } from '../../../src/office/record-ballot.ts';
import { signatureOf } from '../../../src/office/reporting/report-signature.ts';
import { readContent } from '../../../src/office/reporting/signed-content.ts';
import { contestId } from '../../support/elections.ts';
import { bundleAt, keyTwice, room } from '../bundle-office.ts';
import { type Desk, done } from '../paper-office.ts';
import { ballotText, officer, opened, read } from '../practice-canton.ts';
import { remark } from '../remarking.ts';
import {
  db2,
  declared,
  keyOf,
  keyTable,
  makeKey,
  signedReportOf,
  signingDesk,
  signingPackage,
  tb1,
} from '../sign-off-office.ts';
import { sayTwice } from '../urn-office.ts';

export const main = (): Desk => signingDesk();

/** TB-1, whose table two officers keyed; signed. */
export function bureauByTable(figures?: Readonly<Record<string, number>>): Desk {
  const desk = signingDesk();
  keyTable(desk, tb1, figures);
  done(declared(desk, tb1));
  signedReportOf(desk, tb1);
  return desk;
}

/** A bureau whose ballots two officers keyed one by one; signed. */
export function bureauByBallot(bureau: BureauId = tb1): Desk {
  const desk = room(undefined, signingPackage);
  for (const name of ['chair', 'mira', 'wout']) makeKey(desk, name);
  const place = { bureau, contest: contestId('CK') };
  keyTwice(desk, ['CK=2', 'CK=2:E1', 'CK=5', 'CK=blank'], bundleAt(1, place));
  keyTwice(desk, ['CK=5:E2', 'CK=2:E1,E3'], bundleAt(2, place));
  sayTwice(desk, place, 6);
  const by = { ...desk, officer: officer('chair') };
  done(remark(by, place, 'COUNT_STATION_NOT_DECLARED', 'the station closed early'));
  done(declared(desk, bureau));
  signedReportOf(desk, bureau);
  return desk;
}

export const scannedLines = ['CK=2', 'CK=2:E1', 'CK=5', 'CK=5:E1,E2', 'CK=2:E1,E3'];

/** DB-2, which scanned ballots with these numbers in their tokens; signed. */
export function bureauOfScans(lines: readonly string[] = scannedLines, first = 1): Desk {
  const desk = signingDesk();
  scan(desk, lines, first);
  done(declared(desk, db2));
  signedReportOf(desk, db2);
  return desk;
}

/** Scans into a batch of its own. */
export function scan({ ledger, clock }: Desk, lines: readonly string[], first: number): void {
  const batch = opened(ledger, clock, 'anna', db2);
  const texts = lines.map((line, index) =>
    ballotText(ledger, line, 0xff - first - index, { bureau: db2, last: index }),
  );
  recordBallots(
    ledger,
    batch,
    texts.map((text) => read(ledger, text, db2)),
  );
  closeBatch(ledger, clock, officer('anna'), batch.id);
}

/** The files that the chair of the bureau exports. */
export const delivery = (desk: Desk, bureau: BureauId = tb1): FolderFiles =>
  new Map(done(deliveryBy(desk, 'chair', bureau)).files.map(({ name, bytes }) => [name, bytes]));

export const deliveryBy = (desk: Desk, name: string, bureau: BureauId) =>
  makeDelivery(desk.ledger, { officer: officer(name), key: keyOf(desk, name) }, bureau);

/** The main bureau trusts the chair of that machine. */
export function trusting(here: Desk, there: Desk, bureau: BureauId = tb1): void {
  const { id: key } = keyOf(there, 'chair');
  done(
    trustSigners(here.ledger, here.clock, officer('chair'), [
      { bureau, key, officer: 'chair', role: 'chair' },
    ]),
  );
}

export const readHere =
  ({ ledger }: Desk): ReadBallots =>
  async ({ id }, texts) =>
    texts.map((text) => readBallot(text, readingContext(ledger, id)));

export async function imported(desk: Desk, files: FolderFiles): Promise<Result<'taken' | 'there', Problem>> {
  const prepared = await prepareDelivery(desk.ledger, files, readHere(desk));
  if (!prepared.ok) return prepared;
  if (prepared.value === 'there') return ok('there');
  return receiveDelivery(desk.ledger, desk.clock, officer('chair'), prepared.value);
}

export const text = (files: FolderFiles, name: string): string =>
  Buffer.from(files.get(name) ?? []).toString('utf8');

/** The same files with these texts, and a manifest for them that this key has signed: what only its holder can make. */
export function signedAnew(
  files: FolderFiles,
  key: KeyObject,
  changed: Readonly<Record<string, string>>,
  manifestChanged: Readonly<Record<string, unknown>> = {},
): FolderFiles {
  const texts = new Map([...files].map(([name]) => [name, changed[name] ?? text(files, name)]));
  const manifest = JSON.parse(text(files, 'manifest.json'));
  const listed = manifest.files.map(({ name }: { readonly name: string }) => {
    const content = texts.get(name) ?? '';
    return { name, bytes: Buffer.byteLength(content), sha256: sha256(content) };
  });
  const made = canonicalText({ ...manifest, files: listed, ...manifestChanged });
  texts.set('manifest.json', made).set('signature.txt', manifestSignature(key, made));
  return new Map([...texts].map(([name, content]) => [name, Buffer.from(content, 'utf8')]));
}

/** The content of a report, as the JSON that is signed. */
export type Content = Record<string, unknown>;

/**
 * A delivery whose report says something else than what was counted, made by people who hold every key of the bureau: the report,
 * its digest, all signatures, the events of its sign-off, the count table unless it stays `as it was`, and the manifest fit each other.
 * `holder`: who signs in the name of all.
 */
export function lying(
  there: Desk,
  bureau: BureauId,
  lie: (content: Content) => Content,
  { table, holder }: { readonly table?: 'as it was'; readonly holder?: string } = {},
): FolderFiles {
  const files = delivery(there, bureau);
  const { digest: _, signOff, ...honest } = JSON.parse(text(files, 'report.json'));
  const content = canonicalText(lie(honest));
  const digest = sha256(content);
  const { fingerprint } = there.ledger.election;
  const { version } = honest;
  const signatures = signOff.signatures.map(
    (one: { readonly officer: string; readonly role: 'chair' | 'member' | 'witness' }) => {
      const { id: key, privateKey } = keyOf(there, holder ?? one.officer);
      const signed = { fingerprint, bureau, version, digest, role: one.role };
      return { ...one, key, signature: signatureOf(privateKey, signed) };
    },
  );
  const events = text(files, 'events.ndjson')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const event = JSON.parse(line);
      if (!('digest' in event.data)) return line;
      const own = signatures.find(
        ({ officer: name }: { readonly officer: string }) => name === event.officer,
      );
      const signed = event.type === 'report-signed' ? { key: own.key, signature: own.signature } : {};
      const signedContent = 'content' in event.data ? { content } : {};
      return canonicalText({ ...event, data: { ...event.data, digest, ...signed, ...signedContent } });
    });
  const report = canonicalText({
    ...JSON.parse(content),
    ...{ digest, signOff: { ...signOff, signatures } },
  });
  const keys: readonly DeliveryKeys[number][] = JSON.parse(text(files, 'keys.json'));
  const held = holder === undefined ? undefined : keys.find(({ officer: name }) => name === holder);
  const keysOfHolder = keys.map((one) => ({ ...one, ...held, officer: one.officer }));
  const manifest = JSON.parse(text(files, 'manifest.json'));
  return signedAnew(
    files,
    keyOf(there, 'chair').privateKey,
    {
      'report.json': report,
      'keys.json': canonicalText(keysOfHolder),
      'events.ndjson': events.map((line) => `${line}\n`).join(''),
      ...(table === undefined
        ? { 'table-CK.csv': tableText(readContent(content, there.ledger.election), contestId('CK')) }
        : {}),
    },
    { report: { ...manifest.report, digest } },
  );
}

/** What is changed in the report of a bureau, and in the lines of its events. */
export interface Lie {
  readonly report?: (content: Content) => Content;
  readonly events?: (lines: readonly string[]) => readonly string[];
}

/** The delivery of TB-1 with that lie, signed by every key of the bureau. */
export function told(
  there: Desk,
  { report = (content) => content, events = (lines) => lines }: Lie,
): FolderFiles {
  const files = lying(there, tb1, report);
  const lines = events(text(files, 'events.ndjson').split('\n').slice(0, -1));
  return signedAnew(
    files,
    keyOf(there, 'chair').privateKey,
    { 'events.ndjson': lines.map((line) => `${line}\n`).join('') },
    { events: lines.length },
  );
}
