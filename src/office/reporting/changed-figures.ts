/** What a correction changed: every figure that is another one than in the version before. */
import type { CountTable } from '../../count/count-table.ts';
import { sumCounts } from '../../count/exact-count.ts';
import { FieldKey, fieldOfKey } from '../../count/table-field.ts';
import type { ContestId } from '../../election/ids.ts';
import type { ReportContent } from './report-content.ts';
import type { ChangedFigure } from './report-parts.ts';
import type { ReportOf } from './report-standing.ts';

/**
 * Beside `found`, which a count table with one figure for all urns has for what they held: the ballots that count there,
 * without those sent on to another bureau and with those received, where that is another change.
 */
export const countedField = FieldKey.parse('counted');
const foundField = FieldKey.parse('found');

type Compared = Pick<ReportContent, 'bureau' | 'tables' | 'countTables'>;

interface Place {
  readonly bureau: ReportOf;
  readonly contest: ContestId;
  readonly field: FieldKey;
}

interface Figure extends Place {
  readonly value: number | null;
}

/**
 * Figures of the report's own totals, and of each count table in it, that differ: in the order of the new version, those that
 * only the old one has last. A figure that is empty is none.
 */
export function changedFigures(old: Compared, now: Compared): readonly ChangedFigure[] {
  const inOneFigure = new Set([...oneFigureFor(old), ...oneFigureFor(now)]);
  const [before, after] = [figuresOf(old, inOneFigure), figuresOf(now, inOneFigure)];
  const changeOf = (one: Place) => {
    const key = keyOf(one);
    return { before: before.get(key)?.value ?? null, after: after.get(key)?.value ?? null };
  };
  return [...new Map([...after, ...before]).values()].flatMap(({ bureau, contest, field }) => {
    const change = changeOf({ bureau, contest, field });
    if (change.before === change.after) return [];
    if (field === countedField) {
      const found = changeOf({ bureau, contest, field: foundField });
      // Where no ballot was sent on or received both are one figure.
      if (found.before === change.before && found.after === change.after) return [];
    }
    return [{ bureau, contest, field, ...change }];
  });
}

/** The contests whose count table, in a report of its bureau, has one figure for all urns. */
const oneFigureFor = ({ bureau, countTables }: Compared): readonly ContestId[] =>
  countTables
    .filter((table) => table.bureau === bureau)
    .filter(({ sections }) => sections.some(({ figures }) => Object.hasOwn(figures, foundField)))
    .map(({ contest }) => contest);

/** By bureau, contest and field, each once: of the report of a bureau its own count table says more than its totals. */
function figuresOf(
  { bureau, tables, countTables }: Compared,
  inOneFigure: ReadonlySet<ContestId>,
): ReadonlyMap<string, Figure> {
  const figures = [
    ...tables.flatMap((table) => {
      const { contest } = table;
      const totals = totalsOf(table);
      if (!inOneFigure.has(contest))
        return totals.map(([field, value]) => ({ bureau, contest, field, value }));
      const inUrns = foundIn(countTables.find((one) => one.bureau === bureau && one.contest === contest));
      return totals.flatMap(([field, value]) =>
        field === foundField
          ? [
              { bureau, contest, field, value: inUrns },
              { bureau, contest, field: countedField, value },
            ]
          : [{ bureau, contest, field, value }],
      );
    }),
    ...countTables.flatMap((table) =>
      table.sections.flatMap((section) =>
        Object.entries(section.figures).map(([field, value]) => ({
          ...{ bureau: table.bureau, contest: table.contest },
          ...{ field: FieldKey.parse(field), value },
        })),
      ),
    ),
  ];
  return new Map(figures.map((one) => [keyOf(one), one]));
}

const keyOf = ({ bureau, contest, field }: Place): string => `${bureau ?? ''} ${contest} ${field}`;

/** What the urns of a count table held, apart or in one figure; null where it does not say. */
function foundIn(table: Compared['countTables'][number] | undefined): number | null {
  const found = (table?.sections ?? [])
    .flatMap(({ figures }) => Object.entries(figures))
    .filter(([key]) => fieldOfKey(FieldKey.parse(key))?.kind === 'found')
    .flatMap(([, value]) => value ?? []);
  return found.length === 0 ? null : sumCounts(found);
}

/** By the names that the fields have in a count table; the ballots that count as `found`. */
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
