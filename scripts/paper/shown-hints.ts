/** The hints on the tables of a show, from what its report has of them: what the chair would be shown. */
import { otherSums, sumBureaus } from '../../src/count/hints/bureau-sums.ts';
import type { Hint } from '../../src/count/hints/hint.ts';
import { tableHintsBeside } from '../../src/count/hints/table-hints.ts';
import type { Figures } from '../../src/count/table-entry.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import { tableOfEntry } from '../../src/count/table-of-entry.ts';
import type { Election } from '../../src/election/election.ts';
import type { ShownFigures } from './show-office.ts';

/** By bureau, of the one contest of the election. */
export function shownHints(
  { bureaus, contests }: Election,
  reported: ReadonlyMap<string, ShownFigures>,
): ReadonlyMap<string, readonly Hint[]> {
  const [contest] = contests;
  if (contest === undefined) throw new Error('no contest');
  const tables = bureaus.flatMap((bureau) => {
    const figures = reported.get(bureau.id);
    if (figures === undefined) return [];
    const entry = { shape: shapeOf(figures), figures: withoutNull(figures) };
    return [{ bureau, table: tableOfEntry(contest, bureau, entry) }];
  });
  const sums = sumBureaus(
    contest,
    tables.map(({ table }) => table),
  );
  return new Map(
    tables.map(({ bureau, table }) => [bureau.id, tableHintsBeside(contest, table, otherSums(sums, table))]),
  );
}

const shapeOf = (figures: ShownFigures) => ({
  urns: Object.keys(figures).filter((key) => key.startsWith('found/')).length,
  blankAndInvalid: 'blank' in figures ? ('apart' as const) : ('sum' as const),
});

const withoutNull = (figures: ShownFigures): Figures =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) => (value === null ? [] : [[FieldKey.parse(key), value]])),
  );
