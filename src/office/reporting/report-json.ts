/** A whole report as other programs read it. */

import type { Election } from '../../election/election.ts';
import type { ReportContent, ReportModel } from './report-content.ts';
import { totalsJson } from './totals-json.ts';

/** What is signed of a report, in the published form (docs/formats/report.md): the properties and their order are part of it. */
export function contentJson(content: ReportContent, election: Election) {
  const { practice, bureau, version, tables, ...rest } = content;
  const { completeness, countTables, remarks, suspects, transfers } = rest;
  const { composition, incidents, objections, correction } = rest;
  return {
    format: 'telbureau-report/1',
    ...(practice ? { practice } : {}),
    ...{ election: { id: election.id, fingerprint: election.fingerprint }, bureau, version },
    completeness,
    totals: tables.map((table) => totalsJson(table, practice)),
    ...{ countTables, remarks, suspects, transfers, composition, incidents, objections, correction },
  };
}

/** The whole report: what is signed, its digest, and what was done with it. */
export function reportJson(model: ReportModel) {
  const { digest, signOff } = model;
  return { ...contentJson(model, model.election), digest, signOff };
}
