/** The live projections against those made anew, row by row. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { fileProblem, type LedgerProblem } from '../problems.ts';
import { optionalRow } from '../rows.ts';
import type { Pace } from './pace.ts';
import { type ProjectionTable, projectionTables } from './scratch-tables.ts';

const Difference = z.object({
  row: z.string(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
});
type Difference = z.infer<typeof Difference>;

/** In characters, of a value in the sentence of a difference. */
const longestTold = 60;

/** Gives the first row that is missing, too many or different, or null. */
export async function compareProjections(
  db: Database.Database,
  path: string,
  pace: Pace,
): Promise<LedgerProblem | null> {
  for (const table of projectionTables) {
    const differenceIn = comparing(db, table);
    for (const part of partsOf(table)) {
      const difference = differenceIn(part);
      if (difference !== undefined) return problemOf(path, table.name, difference);
      await pace(1, 1);
    }
  }
  return null;
}

function problemOf(path: string, table: string, { row, found, expected }: Difference): LedgerProblem {
  if (expected === null) return fileProblem('LEDGER_ROW_EXTRA', path, { table, row });
  if (found === null) return fileProblem('LEDGER_ROW_MISSING', path, { table, row });
  return fileProblem('LEDGER_ROW_DIFFERS', path, { table, row, found, expected });
}

/** From this token on, below the other: of a table that can be large one part after the other is compared. */
interface Part {
  readonly from: Uint8Array | number;
  readonly below: Uint8Array;
}

/** Tokens have 16 bytes. What is none, a number or a text that somebody put there, SQLite has before all of them. */
const everyToken: readonly Part[] = Array.from({ length: 256 }, (_, first) => ({
  from: first === 0 ? Number.NEGATIVE_INFINITY : Uint8Array.of(first),
  below: first === 255 ? new Uint8Array(17).fill(255) : Uint8Array.of(first + 1),
}));

const partsOf = ({ name }: ProjectionTable): readonly (Part | null)[] =>
  name === 'ballot' ? everyToken : [null];

/** What compares a table, or a part of it; gives the first difference. Its statements are prepared once. */
function comparing(
  db: Database.Database,
  { name, key, columns }: ProjectionTable,
): (part: Part | null) => Difference | undefined {
  const told = (side: string, names: readonly string[]): string =>
    names.map((column) => `'${column}=' || quote(${side}.${column})`).join(` || ', ' || `);
  // Of the columns those that differ; of a long value that there is one: it may be all that two officers have keyed.
  const short = (value: string): string =>
    `CASE WHEN length(quote(${value})) > ${longestTold} THEN '…' ELSE quote(${value}) END`;
  const toldApart = (side: string): string =>
    `substr(${columns
      .map(
        (column) =>
          `CASE WHEN live.${column} IS NOT anew.${column} THEN ', ${column}=' || ${short(`${side}.${column}`)} ELSE '' END`,
      )
      .join(' || ')}, 3)`;
  const same = key.map((column) => `live.${column} = anew.${column}`).join(' AND ');
  const absent = (side: string): string => `(${side}.${key[0]} IS NULL)`;
  const differs = columns.map((column) => `live.${column} IS NOT anew.${column}`).join(' OR ');
  const inPart = (side: string): string =>
    name === 'ballot' ? `${side}.token >= @from AND ${side}.token < @below` : 'true';
  const otherThanAnew = db.prepare(
    `SELECT ${told('live', key)} AS "row", ${toldApart('live')} AS found, CASE WHEN NOT ${absent('anew')} THEN ${toldApart('anew')} END AS expected
       FROM main.${name} AS live LEFT JOIN temp.${name} AS anew ON ${same}
       WHERE (${inPart('live')}) AND (${absent('anew')} OR ${differs}) LIMIT 1`,
  );
  const onlyAnew = db.prepare(
    `SELECT ${told('anew', key)} AS "row", NULL AS found, '' AS expected
       FROM temp.${name} AS anew LEFT JOIN main.${name} AS live ON ${same}
       WHERE (${inPart('anew')}) AND ${absent('live')} LIMIT 1`,
  );
  return (part) => {
    const bound = part === null ? [] : [part];
    return (
      optionalRow(name, Difference, otherThanAnew.get(...bound)) ??
      optionalRow(name, Difference, onlyAnew.get(...bound))
    );
  };
}
