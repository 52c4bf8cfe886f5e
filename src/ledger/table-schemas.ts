/** Paper count tables as JSON in the record and in its projections. */
import { z } from 'zod';
import { type EntryNumber, type TableState, tableStates } from '../count/double-entry.ts';
import { softCodeNames } from '../count/problems.ts';
import { type Figures, mostInField, type TableEntry } from '../count/table-entry.ts';
import { FieldKey } from '../count/table-field.ts';
import { type FormShape, mostUrns } from '../count/table-form.ts';
import { BureauId, ContestId } from '../election/ids.ts';
import { nameLimit } from '../office/officers.ts';
import type { Draft, TableSummary } from '../office/table-ports.ts';
import { textUpTo } from './text-schemas.ts';

export const EntryNumberSchema: z.ZodType<EntryNumber> = z.literal([1, 2]);
export const placeFields = { bureau: BureauId, contest: ContestId };
export const SoftCodeSchema = z.enum(softCodeNames);
/** Which figures a code compares is held against the table: here only that they are such. */
export const SoftFiguresSchema = z
  .array(z.record(z.string().pipe(z.string().max(20)), z.union([z.int().min(0), z.string().max(20)])))
  .min(1);

export const FormShapeSchema: z.ZodType<FormShape> = z.strictObject({
  urns: z.int().min(0).max(mostUrns),
  blankAndInvalid: z.enum(['sum', 'apart']),
});

export const FieldValue = z.int().min(0).max(mostInField);
export const FieldKeySchema = textUpTo(60).pipe(FieldKey);

const keyPattern = /^[A-Za-z]+(?:\/[A-Za-z0-9]+)*$/;

/** As a record of zod, in a tenth of its time: an office has hundreds of tables of hundreds of figures. */
export const FiguresSchema: z.ZodType<Figures> = z.custom<Figures>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([key, figure]) =>
        key.length <= 60 &&
        keyPattern.test(key) &&
        Number.isInteger(figure) &&
        figure >= 0 &&
        figure <= mostInField,
    ),
);

const entry = { shape: FormShapeSchema, figures: FiguresSchema };
const officer = textUpTo(nameLimit);
/** Left out where there is none. */
export const seenBoth = { seenBoth: z.array(officer).min(1).optional() };
const handedIn = z.strictObject({ ...entry, officer });
const compared = { first: handedIn, second: handedIn, decided: z.array(FieldKeySchema) };
const numbers = z.array(EntryNumberSchema);
const open = {
  ...compared,
  open: z.array(FieldKeySchema),
  because: z.enum(['different', 'incoherent']),
  reentered: numbers,
};

export const TableEntrySchema: z.ZodType<TableEntry> = z.strictObject(entry);
/** What a draft holds besides its version. */
export const DraftContentSchema: z.ZodType<Omit<Draft, 'version'>> = z.strictObject({
  ...entry,
  at: FieldKeySchema.optional(),
});

/** Who keys which fields anew. */
export const CorrectionsSchema = z.array(
  z.strictObject({ entry: EntryNumberSchema, asked: z.array(FieldKeySchema) }),
);

export const TableStateSchema: z.ZodType<TableState> = z.discriminatedUnion('state', [
  z.strictObject({ ...seenBoth, state: z.literal('empty') }),
  z.strictObject({ ...seenBoth, state: z.literal('first-in-progress'), officer }),
  z.strictObject({ ...seenBoth, state: z.literal('first-done'), first: handedIn }),
  z.strictObject({ ...seenBoth, state: z.literal('second-in-progress'), first: handedIn, officer }),
  z.strictObject({ ...seenBoth, state: z.literal('differs'), ...open }),
  z.strictObject({ ...seenBoth, state: z.literal('correcting'), ...open, correcting: CorrectionsSchema }),
  z.strictObject({ ...seenBoth, state: z.literal('agreed'), ...compared }),
]);

export const summaryFields = {
  state: z.enum(tableStates),
  officers: z.array(officer),
  open: z.int().min(0),
  because: z.enum(['different', 'incoherent']).nullable(),
  reentered: numbers,
  correcting: numbers,
  seenBoth: z.array(officer),
};

export const TableSummarySchema: z.ZodType<TableSummary> = z.strictObject(summaryFields);
