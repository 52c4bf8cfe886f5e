/** The files of a delivery as texts, once each is what the signed manifest says: none missing, none changed, none too many. */
import { err, ok, type Result } from '../../base/result.ts';
import type { OfficeRecord } from '../ports.ts';
import type { DeliveryTexts } from './delivery-events.ts';
import type { FolderFiles } from './delivery-ports.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import {
  ballotsFile,
  eventsFile,
  keysFile,
  manifestFile,
  reportFile,
  signatureFile,
  tableFile,
} from './manifest.ts';
import {
  type Delivered,
  type DeliveryOffice,
  hasBallots,
  readDelivery,
  readManifest,
  unreadable,
  whyChangedFile,
} from './read-delivery.ts';
import { tableText } from './table-text.ts';
import { whyNotTrusted } from './whether-received.ts';

export interface OpenedDelivery {
  readonly texts: DeliveryTexts;
  readonly delivered: Delivered;
  /** The lines of `ballots.txt`. */
  readonly ballotTexts: readonly string[];
}

/**
 * As `readDelivery`, and `DELIVERY_SIGNER_UNKNOWN`, `DELIVERY_FILE_MISSING`, `DELIVERY_FILE_EXTRA`; `DELIVERY_LINE_DIFFERS` where a count table is not that of
 * the report.
 */
export function textsOf(
  files: FolderFiles,
  office: DeliveryOffice & Pick<OfficeRecord, 'trustedSigners'>,
): Result<OpenedDelivery, RefusedDelivery> {
  const manifest = textOf(files, manifestFile);
  if (!manifest.ok) return manifest;
  const signature = textOf(files, signatureFile);
  if (!signature.ok) return signature;
  const signed = { manifest: manifest.value, signature: signature.value };
  const read = readManifest(signed, office);
  if (!read.ok) return read;
  // Nothing more is read of what a stranger has signed.
  const unknown = whyNotTrusted(office, read.value.manifest);
  if (unknown !== null) return err(unknown);
  const wanted = read.value.manifest.files.map(({ name }) => name);
  for (const name of wanted) {
    const bytes = files.get(name);
    if (bytes === undefined) return err({ code: 'DELIVERY_FILE_MISSING', at: { file: name } });
    const changed = whyChangedFile(read.value.manifest, name, bytes);
    if (changed !== null) return err(changed);
  }
  const extra = [...files.keys()].find((name) => ![manifestFile, signatureFile, ...wanted].includes(name));
  if (extra !== undefined) return err({ code: 'DELIVERY_FILE_EXTRA', at: { file: extra } });
  const parts = [eventsFile, reportFile, keysFile].map((name) => textOf(files, name));
  const [events, report, keys] = parts;
  if (!events?.ok) return events ?? err(unreadable(eventsFile));
  if (!report?.ok) return report ?? err(unreadable(reportFile));
  if (!keys?.ok) return keys ?? err(unreadable(keysFile));
  const texts = { ...signed, events: events.value, report: report.value, keys: keys.value };
  const delivered = readDelivery(texts, office);
  if (!delivered.ok) return delivered;
  const { content, bureau } = delivered.value;
  for (const contest of bureau.contests) {
    const table = textOf(files, tableFile(contest));
    if (!table.ok) return table;
    const differs = whyOtherLine(tableFile(contest), table.value, tableText(content, contest));
    if (differs !== null) return err(differs);
  }
  if (!hasBallots(bureau, content)) return ok({ texts, delivered: delivered.value, ballotTexts: [] });
  const ballots = textOf(files, ballotsFile);
  if (!ballots.ok) return ballots;
  const ballotTexts = ballots.value.split('\n');
  if (ballotTexts.pop() !== '' || ballotTexts.length !== delivered.value.manifest.ballots) {
    return err({ ...unreadable(ballotsFile), at: { file: ballotsFile, line: ballotTexts.length + 1 } });
  }
  return ok({ texts, delivered: delivered.value, ballotTexts });
}

function textOf(files: FolderFiles, name: string): Result<string, RefusedDelivery> {
  const bytes = files.get(name);
  if (bytes === undefined) return err({ code: 'DELIVERY_FILE_MISSING', at: { file: name } });
  const text = Buffer.from(bytes).toString('utf8');
  // What is no UTF-8 does not come back as the bytes it was.
  return Buffer.from(text, 'utf8').equals(bytes) ? ok(text) : err(unreadable(name));
}

function whyOtherLine(file: string, found: string, expected: string): RefusedDelivery | null {
  if (found === expected) return null;
  const [lines, wanted] = [found.split('\n'), expected.split('\n')];
  const index = wanted.findIndex((line, place) => line !== lines[place]);
  const place = index < 0 ? wanted.length : index;
  const shown = (text: string | undefined): string => (text === undefined ? '—' : text.slice(0, 60));
  return {
    code: 'DELIVERY_LINE_DIFFERS',
    at: { file, line: place + 1 },
    params: { found: shown(lines[place]), expected: shown(wanted[place]) },
  };
}
