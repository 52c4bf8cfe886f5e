/** The states of a double entry as JSON: the same of a count table and of a bundle, each with its own entries. */
import { z } from 'zod';
import type { EntryNumber } from '../count/double-entry.ts';
import { FieldKey } from '../count/table-field.ts';
import { nameLimit } from '../office/officers.ts';
import { textUpTo } from './text-schemas.ts';

export const EntryNumberSchema: z.ZodType<EntryNumber> = z.literal([1, 2]);
export const FieldKeySchema = textUpTo(60).pipe(FieldKey);
export const officerName = textUpTo(nameLimit);
export const entryNumbersSchema = z.array(EntryNumberSchema);

/** Who keys which fields anew. */
const corrections = z.array(z.strictObject({ entry: EntryNumberSchema, asked: z.array(FieldKeySchema) }));

/** `entry`: the shape and the figures of what one officer handed in. */
export function doubleEntrySchema<Shape extends z.ZodType, Figures extends z.ZodType>(entry: {
  readonly shape: Shape;
  readonly figures: Figures;
}) {
  const officer = officerName;
  const handedIn = z.strictObject({ ...entry, officer });
  const compared = { first: handedIn, second: handedIn, decided: z.array(FieldKeySchema) };
  const open = {
    ...compared,
    open: z.array(FieldKeySchema),
    because: z.enum(['different', 'incoherent']),
    reentered: entryNumbersSchema,
  };
  /** Left out where there is none. */
  const seenBoth = { seenBoth: z.array(officer).min(1).optional() };
  return z.discriminatedUnion('state', [
    z.strictObject({ ...seenBoth, state: z.literal('empty') }),
    z.strictObject({ ...seenBoth, state: z.literal('first-in-progress'), officer }),
    z.strictObject({ ...seenBoth, state: z.literal('first-done'), first: handedIn }),
    z.strictObject({ ...seenBoth, state: z.literal('second-in-progress'), first: handedIn, officer }),
    z.strictObject({ ...seenBoth, state: z.literal('differs'), ...open }),
    z.strictObject({ ...seenBoth, state: z.literal('correcting'), ...open, correcting: corrections }),
    z.strictObject({ ...seenBoth, state: z.literal('agreed'), ...compared }),
  ]);
}
