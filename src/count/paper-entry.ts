/**
 * What the count tables of one ballot paper say together of its urns and of its stations. Ballots of contests that share a
 * paper lie in the same urns and are told apart only once they are unfolded, each contest with a table of its own then
 * (KWB 155, 156 §1/1, 161): what was found is the sum of the tables, and what a station declared, it declared once.
 */
import type { Bureau } from '../election/election.ts';
import { sumCounts } from './exact-count.ts';
import type { Figures, TableEntry } from './table-entry.ts';
import { type Declaration, declarations, type FieldKey, fieldKey } from './table-field.ts';
import { type FormShape, urnNumbers } from './table-form.ts';
import { foundInUrns } from './table-of-entry.ts';

/**
 * The entries are those of the paper's contests, its home first. Urn by urn, where all of them have the same urns apart, else
 * in one figure; what a station declared, from the first entry that says it. Nothing of what the ballots are.
 */
export function entryOfPaper(bureau: Bureau, entries: readonly TableEntry[]): TableEntry {
  const shape = shapeOfPaper(entries);
  const found = urnNumbers(shape).map((urn) => {
    const key = fieldKey({ kind: 'found', urn });
    const inEach = entries.map((entry) => (urn === 0 ? foundInUrns(entry) : (entry.figures[key] ?? 0)));
    return [key, sumCounts(inEach)] as const;
  });
  return { shape, figures: { ...declaredIn(bureau, entries), ...Object.fromEntries(found) } };
}

/** What all stations of the bureau declared together; null where one of them has not. */
export function declaredByAll(
  { stations }: Bureau,
  { figures }: TableEntry,
  kind: Declaration,
): number | null {
  const told = stations.map(
    ({ municipality, number }) => figures[fieldKey({ kind, municipality, station: number })],
  );
  const known = told.filter((figure) => figure !== undefined);
  return known.length < told.length ? null : sumCounts(known);
}

function shapeOfPaper(entries: readonly TableEntry[]): FormShape {
  const [urns = 0, ...others] = new Set(entries.map(({ shape }) => shape.urns));
  return { urns: others.length === 0 ? urns : 0, blankAndInvalid: 'sum' };
}

function declaredIn({ stations }: Bureau, entries: readonly TableEntry[]): Figures {
  const figures: Partial<Record<FieldKey, number>> = {};
  for (const { municipality, number: station } of stations) {
    for (const kind of declarations) {
      const key = fieldKey({ kind, municipality, station });
      const told = entries.map((entry) => entry.figures[key]).find((figure) => figure !== undefined);
      if (told !== undefined) figures[key] = told;
    }
  }
  return figures;
}
