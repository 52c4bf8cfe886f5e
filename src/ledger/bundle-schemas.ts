/** Bundles of paper ballots as JSON in the record and in its projections. */
import { z } from 'zod';
import { type BundleState, mostBundles, mostInBundle } from '../count/bundle.ts';
import type { BundleSummary } from '../office/bundle-ports.ts';
import { doubleEntrySchema, FieldKeySchema } from './double-entry-schema.ts';
import { placeFields, summaryFields } from './table-schemas.ts';
import { textUpTo } from './text-schemas.ts';

/** A line of the choices language for one ballot: a mark for every candidate of every list there can be at most. */
const classLimit = 300_000;

export const bundleFields = { ...placeFields, bundle: z.int().min(1).max(mostBundles) };
export const BallotClassSchema = textUpTo(classLimit);
export const BallotsSchema = z.array(BallotClassSchema).max(mostInBundle);
export const PlaceSchema = z
  .int()
  .min(1)
  .max(2 * mostInBundle);
/** Of a correction: what is in each open place; null where there is no ballot. */
export const PlacesSchema = z.record(FieldKeySchema, BallotClassSchema.nullable());
const BallotCountSchema = z.int().min(0).max(mostInBundle);

const entry = {
  shape: z.strictObject({
    places: z
      .int()
      .min(0)
      .max(2 * mostInBundle),
    counted: z.array(BallotCountSchema).min(1).max(2),
  }),
  figures: z.record(FieldKeySchema, BallotClassSchema),
};
export const BundleStateSchema: z.ZodType<BundleState> = doubleEntrySchema(entry);

export const BundleSummarySchema: z.ZodType<BundleSummary> = z.strictObject({
  ...summaryFields,
  ballots: z.int().min(0).nullable(),
  suspects: z.int().min(0).nullable(),
});

export const BundleDraftSchema = z.strictObject({
  counted: BallotCountSchema.nullable(),
  ballots: BallotsSchema,
  places: PlacesSchema,
  line: z.strictObject({ text: textUpTo(classLimit), place: FieldKeySchema.nullable() }).optional(),
});
