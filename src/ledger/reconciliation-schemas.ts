/** Voter kinds and transfers as JSON in the record. */
import { z } from 'zod';
import type { KindDeclaration } from '../count/reconciliation.ts';
import { mostInField } from '../count/table-entry.ts';
import { ContestId } from '../election/ids.ts';
import type { EventData, TablePlace } from '../office/events.ts';
import { tableTextLimit } from '../office/table-texts.ts';
import { placeFields, tableText } from './table-schemas.ts';

const positive = z.int().min(1);
const figure = z.int().min(0).max(mostInField);
// Zod asks anything for its length, and throws where a field `length` is an object: so first the type.
const note = z.string().pipe(z.string().max(tableTextLimit));

export const StationSchema = z.strictObject({
  municipality: z.string().pipe(z.string().regex(/^\d{5}$/)),
  number: positive,
});

export const KindsSchema: z.ZodType<readonly KindDeclaration[]> = z
  .array(
    z.strictObject({
      contests: z.array(ContestId).min(1),
      ticked: figure.nullable(),
      issued: figure.nullable(),
      takenBack: figure.nullable(),
    }),
  )
  .min(1);

const TablePlaceSchema: z.ZodType<TablePlace> = z.strictObject(placeFields);

export const TransferSentSchema: z.ZodType<EventData['transfer-sent']> = z.strictObject({
  transfer: positive,
  from: TablePlaceSchema,
  to: TablePlaceSchema,
  ballots: positive.max(mostInField),
  note,
});

export const TransferReceivedSchema: z.ZodType<EventData['transfer-received']> = z.strictObject({
  transfer: positive,
  ballots: figure,
  note,
});

export const TransferWithdrawnSchema: z.ZodType<EventData['transfer-withdrawn']> = z.strictObject({
  transfer: positive,
  reason: tableText,
});
