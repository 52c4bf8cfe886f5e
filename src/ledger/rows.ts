/** Rows of the database are parsed where they come in, like everything from outside. */
import type { z } from 'zod';

/** A row that is not what the schema of its table promises: the file was changed or damaged. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow' as const;

  constructor(table: string, cause: unknown) {
    super(table, { cause });
  }
}

export function rowOf<S extends z.ZodType>(table: string, schema: S, row: unknown): z.infer<S> {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new UnreadableRow(table, parsed.error);
  return parsed.data;
}

/** The same where there may be no such row. */
export function optionalRow<S extends z.ZodType>(
  table: string,
  schema: S,
  row: unknown,
): z.infer<S> | undefined {
  return row === undefined ? undefined : rowOf(table, schema, row);
}

export function rowsOf<S extends z.ZodType>(
  table: string,
  schema: S,
  rows: readonly unknown[],
): readonly z.infer<S>[] {
  return rows.map((row) => rowOf(table, schema, row));
}
