/** The figures of a report by the name of their field, as `votes/1/E/3`: what is on paper, and what programs read in the files. */
import type { PaperRow } from '../../scripts/paper/table-csv.ts';
import type { Election } from '../../src/election/election.ts';

export type Figures = ReadonlyMap<string, number>;

/** What must be in the files of a report with one election: its figures, and the name of each list and candidate by their field. */
export interface Expected {
  readonly figures: Figures;
  readonly names: ReadonlyMap<string, string>;
}

/** What stands on papers, added up row by row. */
export function onPaper(rows: readonly PaperRow[]): Figures {
  const told = ['found', 'blankOrInvalid', 'valid', 'electoralFigure', 'category', 'votes'];
  return summed(
    rows
      .filter(({ field }) => told.includes(field))
      .map(({ field, list, kind, number, value }) => [
        // An urn or envelope each.
        field === 'found' ? field : keyOf(field, list, kind, number),
        value,
      ]),
  );
}

export function namesOf({ contests }: Election): Expected['names'] {
  return new Map(
    contests
      .flatMap(({ lists }) => lists)
      .flatMap((list) => [
        [`electoralFigure/${list.number}`, list.name] as const,
        ...list.effectives.map((one) => [`votes/${list.number}/E/${one.number}`, one.name] as const),
        ...list.substitutes.map((one) => [`votes/${list.number}/S/${one.number}`, one.name] as const),
      ]),
  );
}

/** In the order of the form. */
export const categories = [
  'headOnly',
  'effectivesOnly',
  'effectivesAndSubstitutes',
  'substitutesOnly',
] as const;

export const keyOf = (...columns: readonly (string | number)[]): string =>
  columns.filter((one) => one !== '').join('/');

/** The figures of rows that may say some of them in parts. */
export function summed(rows: Iterable<readonly [key: string, value: number]>): Figures {
  const sums = new Map<string, number>();
  for (const [key, value] of rows) sums.set(key, (sums.get(key) ?? 0) + value);
  return sums;
}
