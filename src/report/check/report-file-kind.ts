/** Which file of a report something is: by its name where that says so, else by what stands in it. */
import { basename, extname } from 'node:path';
import type { Problem } from '../../base/problem.ts';
import { tableCsvHeader } from '../../count/table-csv.ts';
import { isFileName } from '../../office/delivery/manifest.ts';

/**
 * Format R has a file for each contest, of which the name says more than that it is one. A count table is one under another name than that
 * of `totals.csv`: a copy of it, or `table-CONTEST.csv` of a delivery.
 */
const reportFileKinds = [
  'report.json',
  'report.pdf',
  'totals.json',
  'totals.csv',
  'figures-long.csv',
  'figures-wide.csv',
  'eml-510.xml',
  'nist-1500-100.json',
  'format-r',
  'count-table',
] as const;
export type ReportFileKind = (typeof reportFileKinds)[number];

/** What stands in a file of that kind and in no other; in the events of a delivery a report stands as a text, its quotation marks escaped. */
const marks: readonly (readonly [string, ReportFileKind])[] = [
  ['"telbureau-report/1"', 'report.json'],
  ['ElectionResults.ElectionReport', 'nist-1500-100.json'],
  ['urn:telbureau:eml:1', 'eml-510.xml'],
  [tableCsvHeader, 'count-table'],
];

/** undefined of what is no file of a report, as far as can be seen. */
export function reportFileKind(path: string, bytes: Uint8Array): ReportFileKind | undefined {
  const named = kindNamed(basename(path));
  if (named !== undefined) return named;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.indexOf('%PDF-') === 0) return 'report.pdf';
  return marks.find(([mark]) => content.includes(mark))?.[1];
}

/** `-practice`, and what a system adds to the name of a copy, stand before the ending. */
export function kindNamed(name: string): ReportFileKind | undefined {
  if (/^R[01][KMD].*\.[A-Z]{2}$/.test(name)) return 'format-r';
  const ending = extname(name);
  return reportFileKinds.find((kind) => {
    const own = extname(kind);
    return own !== '' && own === ending && name.startsWith(kind.slice(0, -own.length));
  });
}

/** Of what is of no kind: `REPORT_FILE_OF_DELIVERY` where a delivery has a file of that name, else `REPORT_FILE_UNKNOWN`. */
export const unknownFile = (path: string): Problem => ({
  code: isFileName(basename(path)) ? 'REPORT_FILE_OF_DELIVERY' : 'REPORT_FILE_UNKNOWN',
});

export const isJson = (kind: ReportFileKind): boolean => kind.endsWith('.json');
