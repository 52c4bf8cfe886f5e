/** The forms a report can take: a new one is a file that makes it and a line here. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { countTableCsv } from './count-table-csv.ts';
import type { ReportProblemCode } from './problems.ts';
import type { ReportModel } from './report-model.ts';
import { totalsJson } from './totals-json.ts';

const writers = {
  csv: (model) => countTableCsv(model.tables),
  json: (model) =>
    `${JSON.stringify(
      model.tables.map((table) => totalsJson(table, model.practice)),
      null,
      2,
    )}\n`,
} as const satisfies Readonly<Record<string, (model: ReportModel) => string>>;

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

/** The report in one form. A practice report says so in its name: rows of figures have no room for it. */
export function reportFile(model: ReportModel, format: ReportFormat): ReportFile {
  return { name: `totals${model.practice ? '-practice' : ''}.${format}`, text: writers[format](model) };
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
