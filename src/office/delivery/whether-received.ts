/** Whether the record can take a delivery as it stands: the use case and the check of the record ask the same. */
import type { BureauId } from '../../election/ids.ts';
import type { OfficeRecord } from '../ports.ts';
import { reportProblem } from '../record-report.ts';
import { changedFigures } from '../reporting/changed-figures.ts';
import { isFrozen } from '../reporting/report-standing.ts';
import { readContent } from '../reporting/signed-content.ts';
import { isAtWork } from './bureaus-at-work.ts';
import { splitReport } from './delivered-standing.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { ballotsFile, groupedKey, type Manifest, manifestFile, manifestSchema, sha256 } from './manifest.ts';
import type { Delivered } from './read-delivery.ts';
import { movedInReport, toldOtherwise } from './transfers-agree.ts';

/** `DELIVERY_SIGNER_UNKNOWN`, with the key as it is compared by telephone. */
export function whyNotTrusted(
  record: Pick<OfficeRecord, 'trustedSigners'>,
  { bureau, signer }: Manifest,
): RefusedDelivery | null {
  if (record.trustedSigners(bureau).some(({ key }) => key === signer.key)) return null;
  const params = { bureau, officer: signer.officer, role: signer.role, key: groupedKey(signer.key) };
  return { code: 'DELIVERY_SIGNER_UNKNOWN', at: { file: manifestFile }, params };
}

/**
 * Why it cannot be taken: `DELIVERY_SIGNER_UNKNOWN`; `DELIVERY_BUREAU_AT_WORK`, something of the bureau was counted here;
 * `DELIVERY_VERSION_EARLIER`; `DELIVERY_VERSION_LATER`, the one that stands is sent back first, for a reason;
 * `DELIVERY_OTHER_CONTENT`, the same version with other content, by the first figure that differs; `REPORT_OFFICE_FIRST`, the
 * office has presented the sum; `DELIVERY_TRANSFER_DIFFERS`, another bureau tells otherwise of ballots between them. `there`: it
 * is here already.
 */
export function whyNotReceived(record: OfficeRecord, delivered: Delivered): RefusedDelivery | 'there' | null {
  const { manifest, digest } = delivered;
  const { bureau } = manifest;
  const row = record.delivery(bureau);
  const unknown = whyNotTrusted(record, manifest);
  if (unknown !== null) return unknown;
  const standing = record.report(bureau);
  const { version } = manifest.report;
  if (row === undefined) {
    if (isAtWork(record, bureau)) return { code: 'DELIVERY_BUREAU_AT_WORK', params: { bureau } };
  } else {
    const params = { bureau, found: version, expected: row.version };
    if (version < row.version) return { code: 'DELIVERY_VERSION_EARLIER', params };
    if (version === row.version) return whyOtherContent(record, delivered, row.event, digest);
    if (standing.signOff.state !== 'returned') return { code: 'DELIVERY_VERSION_LATER', params };
  }
  const office = record.report(null);
  if (isFrozen(office)) return reportProblem('REPORT_OFFICE_FIRST', bureau, office);
  return toldOtherwise(record, bureau, movedInReport(delivered.content.transfers))[0] ?? null;
}

function whyOtherContent(
  record: OfficeRecord,
  { manifest, content, digest }: Delivered,
  event: number,
  found: string,
): RefusedDelivery | 'there' {
  const texts = record.deliveryTexts(event);
  const known = manifestSchema.parse(JSON.parse(texts.manifest));
  const ballots = ({ files }: Manifest) => files.find(({ name }) => name === ballotsFile)?.sha256;
  if (known.report.digest === digest && ballots(known) === ballots(manifest)) return 'there';
  const old = readContent(splitReport(texts.report).contentText, record.election);
  const [changed] = changedFigures(old, content);
  const { bureau, report } = manifest;
  const where = changed === undefined ? 'none' : 'figure';
  const params = {
    ...{
      bureau,
      version: report.version,
      where,
      contest: changed?.contest ?? '',
      field: changed?.field ?? '',
    },
    ...{ found: changed?.after ?? found, expected: changed?.before ?? known.report.digest },
  };
  return { code: 'DELIVERY_OTHER_CONTENT', params };
}

/** Whether it is the delivery that stands, byte for byte as far as it was signed. */
export const isThere = (
  record: Pick<OfficeRecord, 'delivery'>,
  bureau: BureauId,
  manifest: string,
): boolean => record.delivery(bureau)?.manifest === sha256(manifest);
