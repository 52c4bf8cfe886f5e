/** The forms a report can take: a new one is a file that makes it and a line here. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import { reportJson } from '../office/reporting/report-json.ts';
import { totalsJson } from '../office/reporting/totals-json.ts';
import { countTableCsv } from './count-table-csv.ts';
import type { ReportProblemCode } from './problems.ts';

/** The files of each form by their names, without what comes after the dot. Rows of figures have no room for words. */
const writers = {
  csv: (model) => ({ totals: countTableCsv(model.tables) }),
  json: (model) => ({
    totals: jsonText(model.tables.map((table) => totalsJson(table, model.practice))),
    report: jsonText(reportJson(model)),
  }),
} as const satisfies Readonly<Record<string, (model: ReportModel) => Readonly<Record<string, string>>>>;

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export type ReportFormat = keyof typeof writers;

const isFormat = (name: string): name is ReportFormat => Object.hasOwn(writers, name);

/** The formats that this version writes. */
export const reportFormats: readonly ReportFormat[] = Object.keys(writers).filter(isFormat);
/** Formats of the official report that this version does not have: they are answered, not mistaken for typing errors. */
const laterFormats = ['pdf', 'xml'];

/** A file of a report: its name and what stands in it. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/** The report in one form. A practice report says so in its names: rows of figures have no room for it. */
export function reportFilesOf(model: ReportModel, format: ReportFormat): readonly ReportFile[] {
  return Object.entries(writers[format](model)).map(([name, text]) => ({
    name: `${name}${model.practice ? '-practice' : ''}.${format}`,
    text,
  }));
}

/** The format of that name. */
export function findFormat(name: string): Result<ReportFormat, Problem<ReportProblemCode>> {
  if (isFormat(name)) return ok(name);
  const isLater = laterFormats.includes(name);
  return err({
    code: isLater ? 'REPORT_FORMAT_NOT_YET' : 'REPORT_FORMAT_UNKNOWN',
    // In quotes where nothing of it could be seen.
    params: {
      found: name.trim() === '' ? JSON.stringify(name) : name,
      expected: reportFormats.join(', '),
    },
  });
}
