/** Whether what a delivery says follows from what is in it, as far as that can be asked without its ballots. */
import { err, ok, type Result } from '../../base/result.ts';
import type { Election } from '../../election/election.ts';
import { isReportSignature } from '../reporting/report-signature.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { type Folded, foldEvents } from './fold-events.ts';
import { keysFile, reportFile, tableFile } from './manifest.ts';
import { type Delivered, unreadable, whyChangedFile } from './read-delivery.ts';
import { tableText } from './table-text.ts';

/**
 * What follows from its events: `DELIVERY_EVENT_MISPLACED`. `DELIVERY_REPORT_SIGNATURE`: who is said to have signed the report
 * has not, with the keys that are there; `DELIVERY_FILE_UNREADABLE` of keys that are of nobody, or of several officers; `DELIVERY_FILE_CHANGED`: a count
 * table is not that of the report.
 */
export function checkDelivery(delivered: Delivered, election: Election): Result<Folded, RefusedDelivery> {
  const unsigned = whyUnsigned(delivered, election);
  if (unsigned !== null) return err(unsigned);
  const { manifest, bureau, content } = delivered;
  for (const contest of bureau.contests) {
    const changed = whyChangedFile(manifest, tableFile(contest), tableText(content, contest));
    if (changed !== null) return err(changed);
  }
  const folded = foldEvents(delivered.events, bureau, election);
  return folded.ok ? ok(folded.value) : folded;
}

function whyUnsigned(
  { keys, signOff, bureau, content, digest }: Delivered,
  { fingerprint }: Election,
): RefusedDelivery | null {
  const { signatures } = signOff;
  const { version } = content;
  // One key is one signer, under whatever names.
  const holders = new Set(keys.map(({ key }) => key)).size;
  if (keys.length !== signatures.length || holders !== keys.length) return unreadable(keysFile);
  for (const { officer, key, role, signature } of signatures) {
    const own = keys.find((one) => one.officer === officer && one.key === key);
    const signed = { fingerprint, bureau: bureau.id, version, digest, role };
    const isSigned =
      own !== undefined && isReportSignature(Buffer.from(own.publicKey, 'base64'), signed, signature);
    if (!isSigned)
      return { code: 'DELIVERY_REPORT_SIGNATURE', at: { file: reportFile }, params: { officer } };
  }
  return null;
}
