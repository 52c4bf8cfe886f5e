/** Events as rows of the table, parsed when they are read. */
import { z } from 'zod';
import { refusalCodes } from '../ballot/reading.ts';
import { BureauId } from '../election/ids.ts';
import type { EventData, EventType, RecordedEvent } from '../office/events.ts';
import { nameLimit } from '../office/officers.ts';
import { refusedTextLimit } from '../office/record-ballot.ts';
import { voidReasonLimit } from '../office/take-back.ts';
import { hex } from './event-chain.ts';

const positive = z.int().min(1);
const nothing = z.strictObject({});
const ballot = { batch: positive, payload: z.string() };
// Zod asks anything for its length, and throws where a field `length` is an object: so first the type.
const textUpTo = (units: number) => z.string().pipe(z.string().max(units));

/** What the data of each type of event must look like, version 1. */
const dataSchemas = {
  'office-created': z.strictObject({
    practice: z.boolean(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    package: z.string(),
  }),
  'officer-signed-in': nothing,
  'officer-sign-in-refused': z.strictObject({ name: textUpTo(nameLimit) }),
  'officer-signed-out': nothing,
  'batch-opened': z.strictObject({ batch: positive, bureau: BureauId, source: z.enum(['terminal', 'bulk']) }),
  'batch-closed': z.strictObject({ batch: positive }),
  'ballot-counted': z.strictObject(ballot),
  'ballot-duplicate': z.strictObject({ ...ballot, first: positive }),
  'ballot-conflict': z.strictObject({ ...ballot, first: positive }),
  'ballot-refused': z.strictObject({
    batch: positive,
    text: textUpTo(refusedTextLimit),
    code: z.enum([...refusalCodes, 'BALLOT_VOIDED']),
  }),
  'ballot-undone': z.strictObject({ ballot: positive }),
  'ballot-voided': z.strictObject({
    ballot: positive,
    reason: textUpTo(voidReasonLimit).pipe(z.string().min(1)),
  }),
} satisfies { readonly [T in EventType]: z.ZodType<EventData[T]> };

const common = {
  seq: positive,
  version: z.literal(1),
  at: z.string().nullable(),
  officer: z.string().nullable(),
  hash: z.instanceof(Uint8Array).transform(hex),
};

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

function rowOf<T extends EventType, S extends z.ZodType>(type: T, data: S) {
  return z.object({ ...common, type: z.literal(type), data: json.pipe(data) });
}

/** A row `seq, type, version, at, officer, data, hash` of the table `event`. */
export const EventRowSchema: z.ZodType<RecordedEvent> = z.discriminatedUnion('type', [
  rowOf('office-created', dataSchemas['office-created']),
  rowOf('officer-signed-in', dataSchemas['officer-signed-in']),
  rowOf('officer-sign-in-refused', dataSchemas['officer-sign-in-refused']),
  rowOf('officer-signed-out', dataSchemas['officer-signed-out']),
  rowOf('batch-opened', dataSchemas['batch-opened']),
  rowOf('batch-closed', dataSchemas['batch-closed']),
  rowOf('ballot-counted', dataSchemas['ballot-counted']),
  rowOf('ballot-duplicate', dataSchemas['ballot-duplicate']),
  rowOf('ballot-conflict', dataSchemas['ballot-conflict']),
  rowOf('ballot-refused', dataSchemas['ballot-refused']),
  rowOf('ballot-undone', dataSchemas['ballot-undone']),
  rowOf('ballot-voided', dataSchemas['ballot-voided']),
]);
