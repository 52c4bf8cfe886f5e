/** The forms a report can take: a new one is a file that makes it and a line here. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { DisclosedReport } from '../office/reporting/disclosure.ts';
import { reportJson } from '../office/reporting/report-json.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';
import { totalsJson } from '../office/reporting/totals-json.ts';
import { countTableCsv } from './count-table-csv.ts';
import { eml510 } from './eml-510.ts';
import { formatR } from './format-r.ts';
import { longCsv } from './long-csv.ts';
import { nistReport } from './nist-report.ts';
import type { ReportProblemCode } from './problems.ts';
import { wideCsv } from './wide-csv.ts';

/** What stands in a file: text in UTF-8, or bytes. */
type FileContent = string | Uint8Array;

/** Makes a file; one that takes long gives up where the signal is aborted, and rejects with its reason. */
type Make = (signal?: AbortSignal) => FileContent | Promise<FileContent>;

/** How each file of a form is made, by its name. */
type Files = Readonly<Record<string, Make>>;

type Writer = (model: DisclosedReport, languages: ReportLanguages) => Files;

/**
 * The files of each form. Their names depend on the model at most, so that it is known how many there are before one is
 * made.
 */
const writers = {
  csv: (model, languages) => ({
    'totals.csv': () => countTableCsv(model.tables),
    'figures-long.csv': () => longCsv(model, languages),
    'figures-wide.csv': () => wideCsv(model, languages),
  }),
  json: (model) => ({
    'totals.json': () => jsonText(model.tables.map((table) => totalsJson(table, model.practice))),
    'report.json': () => jsonText(reportJson(model)),
  }),
  // Loaded by who wants it: the words of the paper are many.
  pdf: (model, languages) => ({
    'report.pdf': async (signal) => {
      const { reportPdf } = await import('./pdf/report-pdf.ts');
      return reportPdf(model, languages, { json: jsonText(reportJson(model)), ...(signal && { signal }) });
    },
  }),
  xml: (model, languages) => ({ 'eml-510.xml': () => eml510(model, languages) }),
  nist: (model, languages) => ({
    'nist-1500-100.json': () => jsonText(nistReport(model, languages)),
  }),
  'format-r': formatR,
} as const satisfies Readonly<Record<string, Writer>>;

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export type ReportFormat = keyof typeof writers;

const isFormat = (name: string): name is ReportFormat => Object.hasOwn(writers, name);

/** The formats that this version writes. */
export const reportFormats: readonly ReportFormat[] = Object.keys(writers).filter(isFormat);

/** A file of a report: its name, and how what stands in it is made. */
export interface ReportFile {
  readonly name: string;
  readonly make: Make;
}

/**
 * The report in one form, in one language or side by side in two. A practice report says so in its names: rows of figures
 * have no room for it.
 */
export function reportFilesOf(
  model: DisclosedReport,
  format: ReportFormat,
  languages: ReportLanguages,
): readonly ReportFile[] {
  const write: Writer = writers[format];
  return Object.entries(write(model, languages)).map(([name, make]) => ({
    name: model.practice ? name.replace(/\.[^.]*$/, '-practice$&') : name,
    make,
  }));
}

/** The format of that name. */
export function findFormat(name: string): Result<ReportFormat, Problem<ReportProblemCode>> {
  if (isFormat(name)) return ok(name);
  return err({
    code: 'REPORT_FORMAT_UNKNOWN',
    // In quotes where nothing of it could be seen.
    params: {
      found: name.trim() === '' ? JSON.stringify(name) : name,
      expected: reportFormats.join(', '),
    },
  });
}
