/** Voter kinds and transfers as JSON in the record. */
import { z } from 'zod';
import type { KindDeclaration } from '../count/reconciliation.ts';
import { mostInField } from '../count/table-entry.ts';
import { ContestId } from '../election/ids.ts';
import type { EventData, TablePlace } from '../office/events.ts';
import { placeFields } from './table-schemas.ts';
import { NotedTextSchema, StatedTextSchema } from './text-schemas.ts';

const positive = z.int().min(1);
const figure = z.int().min(0).max(mostInField);

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
  note: NotedTextSchema,
});

export const TransferReceivedSchema: z.ZodType<EventData['transfer-received']> = z.strictObject({
  transfer: positive,
  ballots: figure,
  note: NotedTextSchema,
});

export const TransferWithdrawnSchema: z.ZodType<EventData['transfer-withdrawn']> = z.strictObject({
  transfer: positive,
  reason: StatedTextSchema,
});
