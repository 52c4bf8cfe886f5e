/** The report that a file of one holds as data: `report.json`, and the PDF in which it is attached. */
import type { Problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { ReportTold } from '../../office/report-check/checked-file.ts';
import type { SignedMoment } from '../../office/report-check/signed-moments.ts';
import { type ReadReport, readReportText, unreadable } from '../../office/report-check/signed-report.ts';
import { attachedText } from './pdf-parts.ts';
import type { ReportFileKind } from './report-file-kind.ts';

/** `REPORT_FILE_UNREADABLE` and `REPORT_FILE_DIGEST`; undefined of a file that has figures alone. */
export function reportIn(
  kind: ReportFileKind | undefined,
  bytes: Uint8Array,
): Result<ReadReport, Problem> | undefined {
  if (kind === 'report.json') {
    const text = textOf(bytes);
    return text === undefined ? err(unreadable('text')) : readReportText(text);
  }
  if (kind !== 'report.pdf') return undefined;
  const attached = attachedText(bytes);
  if (attached === undefined) return err(unreadable('attachment'));
  const read = readReportText(attached);
  return read.ok ? read : err(inAttachment(read.error));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place within the attached file. */
export function inAttachment(problem: Problem): Problem {
  const { line, path } = problem.at ?? {};
  const inside = [`report.json${line === undefined ? '' : `:${line}`}`, path].filter((part) => part);
  return { ...problem, at: { path: inside.join(': ') } };
}

/** Of which report a file is, by the report that it holds. */
export const toldBy = ({ report }: ReadReport): ReportTold => ({
  ...{ bureau: report.bureau, version: report.version, digest: report.digest },
  ...{ practice: report.practice === true, state: report.signOff.state, since: null },
  ...{ signatures: report.signOff.signatures, unsigned: report.signOff.unsigned },
});

/** The same by the moment of the record that it equals. */
export const toldOf = (moment: SignedMoment, practice: boolean): ReportTold => ({
  ...{ bureau: moment.bureau, version: moment.version, digest: moment.digest },
  ...{ practice, state: moment.signOff.state, since: moment.since },
  ...{ signatures: moment.signOff.signatures, unsigned: moment.signOff.unsigned },
});

const digestPattern = /[0-9a-f]{64}/g;

/** What may be the digest of a report in it. */
export const digestsIn = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').match(digestPattern),
  );
