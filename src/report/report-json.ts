/** A whole report as other programs read it. */
import type { ReportModel } from './report-model.ts';
import { totalsJson } from './totals-json.ts';

/** The report in the published form (docs/formats/report.md): the properties and their order are part of it. */
export function reportJson({ practice, completeness, tables, ...sections }: ReportModel) {
  return {
    format: 'telbureau-report/1',
    ...(practice ? { practice } : {}),
    completeness,
    totals: tables.map((table) => totalsJson(table, practice)),
    ...sections,
  };
}
