/** What was signed of a report, read from the record: a later version of the program may make it otherwise. */
import type { Scope } from '../../count/count-table.ts';
import { FieldKey } from '../../count/table-field.ts';
import { tableForm } from '../../count/table-form.ts';
import type { Election } from '../../election/election.ts';
import { BureauId } from '../../election/ids.ts';
import { findBureau, findContest } from '../../election/lookup.ts';
import { deliveredStanding, splitReport } from '../delivery/delivered-standing.ts';
import type { RecordedEvent } from '../events.ts';
import type { ReportContent } from './report-content.ts';
import { contentSchema } from './report-schema.ts';
import { type ReportedTable, shapeReported } from './reported-tables.ts';

/**
 * The canonical text that the first signature of that version holds, or with which it was delivered; of a version that was returned after some had signed,
 * what was signed then last. undefined where nobody has signed it.
 */
export const signedText = (events: readonly RecordedEvent[], version: number): string | undefined =>
  events.flatMap((event) => contentOf(event, version) ?? []).at(-1);

function contentOf({ type, data }: RecordedEvent, version: number): string | undefined {
  if (type === 'report-signed') return data.version === version ? data.content : undefined;
  if (type !== 'delivery-received') return undefined;
  return deliveredStanding(data).version === version ? splitReport(data.report).contentText : undefined;
}

/** Such a text as content, its figures in the order of their forms again; throws where it is none of ours. */
export function readContent(text: string, election: Election): ReportContent {
  const { format, election: _, practice = false, totals, ...rest } = contentSchema.parse(JSON.parse(text));
  const tables = totals.map(({ practice: _practice, contest, scope, ...table }) => ({
    ...{ contest, scope: scopeOf(scope) },
    ...table,
  }));
  const countTables = rest.countTables.map((table) => inFormOrder(election, table));
  return { practice, ...rest, tables, countTables };
}

/** Canonical JSON has the names of figures in the order of their letters. */
function inFormOrder(election: Election, reported: ReportedTable): ReportedTable {
  const contest = findContest(election, reported.contest);
  const bureau = findBureau(election, reported.bureau);
  if (contest === undefined || bureau === undefined)
    throw new Error(`${reported.bureau}: no such count table`);
  const { index } = tableForm(contest, bureau, shapeReported(reported.sections));
  const placeOf = (name: string): number => index.get(FieldKey.parse(name)) ?? 0;
  const sections = reported.sections.map((section) => ({
    ...section,
    figures: Object.fromEntries(
      Object.entries(section.figures).toSorted(([one], [other]) => placeOf(one) - placeOf(other)),
    ),
  }));
  return { ...reported, sections };
}

const scopeOf = ({ level, id }: { readonly level: Scope['level']; readonly id: string }): Scope =>
  level === 'bureau' ? { level, id: BureauId.parse(id) } : { level, id };
