/** What a correction changed: every figure that is another one than in the version before. */
import type { CountTable } from '../../count/count-table.ts';
import { FieldKey } from '../../count/table-field.ts';
import type { ContestId } from '../../election/ids.ts';
import type { ReportContent } from './report-content.ts';
import type { ChangedFigure } from './report-parts.ts';
import type { ReportOf } from './report-standing.ts';

type Compared = Pick<ReportContent, 'bureau' | 'tables' | 'countTables'>;

interface Figure {
  readonly bureau: ReportOf;
  readonly contest: ContestId;
  readonly field: FieldKey;
  readonly value: number | null;
}

/**
 * Figures of the report's own totals, and of each count table in it, that differ: in the order of the new version, those that
 * only the old one has last. A figure that is empty is none.
 */
export function changedFigures(old: Compared, now: Compared): readonly ChangedFigure[] {
  const [before, after] = [figuresOf(old), figuresOf(now)];
  return [...new Map([...after, ...before])].flatMap(([key, { bureau, contest, field }]) => {
    const change = { before: before.get(key)?.value ?? null, after: after.get(key)?.value ?? null };
    return change.before === change.after ? [] : [{ bureau, contest, field, ...change }];
  });
}

/** By bureau, contest and field, each once: of the report of a bureau its own count table says more than its totals. */
function figuresOf({ bureau, tables, countTables }: Compared): ReadonlyMap<string, Figure> {
  const figures = [
    ...tables.flatMap((table) =>
      totalsOf(table).map(([field, value]) => ({ bureau, contest: table.contest, field, value })),
    ),
    ...countTables.flatMap((table) =>
      table.sections.flatMap((section) =>
        Object.entries(section.figures).map(([field, value]) => ({
          ...{ bureau: table.bureau, contest: table.contest },
          ...{ field: FieldKey.parse(field), value },
        })),
      ),
    ),
  ];
  return new Map(figures.map((one) => [`${one.bureau ?? ''} ${one.contest} ${one.field}`, one]));
}

/** By the names that the fields have in a count table; the sums of all urns as `found`. */
export function totalsOf(table: CountTable): readonly (readonly [FieldKey, number | null])[] {
  const { found, valid, blank, invalid, blankOrInvalid, lists } = table;
  const named: readonly (readonly [string, number | null])[] = [
    ...Object.entries({ found, valid, blank, invalid, blankOrInvalid }),
    ...lists.flatMap(({ number, categories, electoralFigure, effectives, substitutes }) => [
      ...Object.entries(categories).map(([kind, value]) => [`category/${number}/${kind}`, value] as const),
      [`electoralFigure/${number}`, electoralFigure] as const,
      ...effectives.map((one) => [`votes/${number}/E/${one.number}`, one.votes] as const),
      ...substitutes.map((one) => [`votes/${number}/S/${one.number}`, one.votes] as const),
    ]),
  ];
  return named.map(([name, value]) => [FieldKey.parse(name), value]);
}
