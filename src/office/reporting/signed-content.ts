/** What was signed of a report, read from the record: a later version of the program may make it otherwise. */
import type { CountTable, Scope } from '../../count/count-table.ts';
import { BureauId } from '../../election/ids.ts';
import type { RecordedEvent } from '../events.ts';
import type { ReportContent } from './report-content.ts';
import { contentSchema } from './report-schema.ts';

/**
 * The canonical text that the first signature of that version holds; of a version that was returned after some had signed,
 * what was signed then last. undefined where nobody has signed it.
 */
export const signedText = (events: readonly RecordedEvent[], version: number): string | undefined =>
  events
    .flatMap((event) =>
      event.type === 'report-signed' && event.data.version === version ? (event.data.content ?? []) : [],
    )
    .at(-1);

/** Such a text as content; throws where it is none of ours. */
export function readContent(text: string): ReportContent {
  const { format, election, practice = false, totals, ...rest } = contentSchema.parse(JSON.parse(text));
  const tables = totals.map(
    ({ practice: _, scope, ...table }): CountTable => ({ ...table, scope: scopeOf(scope) }),
  );
  return { practice, ...rest, tables };
}

const scopeOf = ({ level, id }: { readonly level: Scope['level']; readonly id: string }): Scope =>
  level === 'bureau' ? { level, id: BureauId.parse(id) } : { level, id };
