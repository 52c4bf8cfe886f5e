/** Finding and changing figures among the rows of a paper table. */
import type { PaperRow } from './table-csv.ts';

export type Rows = readonly PaperRow[];
/** The columns that say which row is meant; those left out may be anything. */
export type Where = Partial<Omit<PaperRow, 'value'>>;

export function isAt(row: PaperRow, where: Where): boolean {
  return (
    (where.contest ?? row.contest) === row.contest &&
    (where.field ?? row.field) === row.field &&
    (where.list ?? row.list) === row.list &&
    (where.kind ?? row.kind) === row.kind &&
    (where.number ?? row.number) === row.number
  );
}

export function rowsAt(rows: Rows, where: Where): Rows {
  return rows.filter((row) => isAt(row, where));
}

/** The first such row; a slip that needs a row which the table does not have is no slip. */
export function rowAt(rows: Rows, where: Where): PaperRow {
  const [row] = rowsAt(rows, where);
  if (row === undefined) throw new Error(`no row ${JSON.stringify(where)}`);
  return row;
}

/** The sum of such rows. */
export function sumAt(rows: Rows, where: Where): number {
  return rowsAt(rows, where).reduce((sum, row) => sum + row.value, 0);
}

/** The rows with another value in the one that is meant, all others as they were. */
export function withValue(rows: Rows, where: Where, change: (value: number) => number): Rows {
  const changed = rowAt(rows, where);
  return rows.map((row) => (row === changed ? { ...row, value: change(row.value) } : row));
}

/** `withValue` for several rows, each raised by so much; a negative figure lowers it. */
export function raised(rows: Rows, by: number, ...places: readonly Where[]): Rows {
  return places.reduce((before, where) => withValue(before, where, (value) => value + by), rows);
}

/** The numbers of the lists, in the order of the table. */
export function listsOf(rows: Rows): readonly string[] {
  return [...new Set(rowsAt(rows, { field: 'category' }).map((row) => row.list))];
}

/** The list with most valid ballots; of equal ones the first. */
export function largestList(rows: Rows): string {
  const ballots = (list: string) => sumAt(rows, { field: 'category', list });
  const [largest] = listsOf(rows).toSorted((a, b) => ballots(b) - ballots(a));
  if (largest === undefined) throw new Error('no lists');
  return largest;
}

/** Ballots of a list that name at least one of its effectives (E) or substitutes (S). */
export function ballotsNaming(rows: Rows, list: string, kind: string): number {
  const one = kind === 'E' ? 'effectivesOnly' : 'substitutesOnly';
  return [one, 'effectivesAndSubstitutes'].reduce(
    (sum, category) => sum + sumAt(rows, { field: 'category', list, kind: category }),
    0,
  );
}
