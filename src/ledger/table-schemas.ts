/** Paper count tables as JSON in the record and in its projections. */
import { z } from 'zod';
import { type TableState, tableStates } from '../count/double-entry.ts';
import { softCodeNames } from '../count/problems.ts';
import { type Figures, mostInField, type TableEntry } from '../count/table-entry.ts';
import { type FormShape, mostUrns } from '../count/table-form.ts';
import { BureauId, ContestId } from '../election/ids.ts';
import type { Draft, TableSummary } from '../office/table-ports.ts';
import { doubleEntrySchema, entryNumbersSchema, FieldKeySchema, officerName } from './double-entry-schema.ts';

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
export const TableEntrySchema: z.ZodType<TableEntry> = z.strictObject(entry);
/** What a draft holds besides its version. */
export const DraftContentSchema: z.ZodType<Omit<Draft, 'version'>> = z.strictObject({
  ...entry,
  at: FieldKeySchema.optional(),
});

export const TableStateSchema: z.ZodType<TableState> = doubleEntrySchema(entry);

export const summaryFields = {
  state: z.enum(tableStates),
  officers: z.array(officerName),
  open: z.int().min(0),
  because: z.enum(['different', 'incoherent']).nullable(),
  reentered: entryNumbersSchema,
  correcting: entryNumbersSchema,
  seenBoth: z.array(officerName),
};

export const TableSummarySchema: z.ZodType<TableSummary> = z.strictObject(summaryFields);
