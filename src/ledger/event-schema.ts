/** Events as rows of the table, parsed when they are read. */
import { z } from 'zod';
import { refusalCodes } from '../ballot/reading.ts';
import { BureauId } from '../election/ids.ts';
import { signerRoles } from '../office/delivery/delivery-events.ts';
import { deliveryRefusals } from '../office/delivery/delivery-refusals.ts';
import type { EventData, EventType, RecordedEvent } from '../office/events.ts';
import { nameLimit } from '../office/officers.ts';
import { refusedTextLimit } from '../office/record-ballot.ts';
import { accountSchemas } from './account-schemas.ts';
import {
  BallotClassSchema,
  BallotsSchema,
  bundleFields,
  PlaceSchema,
  PlacesSchema,
} from './bundle-schemas.ts';
import { EntryNumberSchema, FieldKeySchema } from './double-entry-schema.ts';
import { hex } from './event-chain.ts';
import { jsonText } from './json-text.ts';
import {
  KindsSchema,
  StationSchema,
  TransferReceivedSchema,
  TransferSentSchema,
  TransferWithdrawnSchema,
} from './reconciliation-schemas.ts';
import { signOffSchemas } from './sign-off-schemas.ts';
import { suspectOpinion, suspectPlace, suspectRaised, suspectRuling } from './suspect-schemas.ts';
import {
  FieldValue,
  FiguresSchema,
  FormShapeSchema,
  placeFields,
  SoftCodeSchema,
  SoftFiguresSchema,
} from './table-schemas.ts';
import { StatedTextSchema, statedUpTo, textUpTo } from './text-schemas.ts';

const positive = z.int().min(1);
const ballot = { batch: positive, payload: z.string() };

/** What the data of each type of event must look like, version 1. */
const dataSchemas = {
  'office-created': z.strictObject({
    practice: z.boolean(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    package: z.string(),
  }),
  ...accountSchemas,
  'batch-opened': z.strictObject({
    batch: positive,
    bureau: BureauId,
    source: z.enum(['terminal', 'bulk', 'paper', 'delivery']),
  }),
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
    reason: StatedTextSchema,
  }),
  'table-begun': z.strictObject({ ...placeFields, entry: EntryNumberSchema }),
  'table-left': z.strictObject({ ...placeFields, entry: EntryNumberSchema }),
  'table-entered': z.strictObject({
    ...placeFields,
    entry: EntryNumberSchema,
    shape: FormShapeSchema,
    figures: FiguresSchema,
  }),
  'table-corrected': z.strictObject({ ...placeFields, entry: EntryNumberSchema, figures: FiguresSchema }),
  'table-decided': z.strictObject({
    ...placeFields,
    field: FieldKeySchema,
    value: FieldValue.nullable(),
    reason: StatedTextSchema,
  }),
  'table-reset': z.strictObject({ ...placeFields, reason: StatedTextSchema }),
  'table-remarked': z.strictObject({
    ...placeFields,
    code: SoftCodeSchema,
    figures: SoftFiguresSchema,
    text: StatedTextSchema,
  }),
  'suspect-raised': z.strictObject({ ...suspectPlace, ...suspectRaised }),
  'suspect-opinion': z.strictObject({ ...suspectPlace, ...suspectOpinion }),
  'suspect-decided': z.strictObject({ ...suspectPlace, ...suspectRuling }),
  'suspect-reopened': z.strictObject({ ...suspectPlace, reason: StatedTextSchema }),
  'suspect-withdrawn': z.strictObject({ ...suspectPlace, reason: StatedTextSchema }),
  'way-declared': z.strictObject({ bureau: BureauId, way: z.enum(['table', 'ballots']) }),
  'ballots-found': z.strictObject({ ...placeFields, ballots: FieldValue }),
  'bundle-begun': z.strictObject({ ...bundleFields, entry: EntryNumberSchema }),
  'bundle-left': z.strictObject({ ...bundleFields, entry: EntryNumberSchema }),
  'bundle-entered': z.strictObject({ ...bundleFields, entry: EntryNumberSchema, ballots: BallotsSchema }),
  'bundle-corrected': z.strictObject({ ...bundleFields, entry: EntryNumberSchema, places: PlacesSchema }),
  'bundle-decided': z.strictObject({
    ...bundleFields,
    place: PlaceSchema,
    ballot: BallotClassSchema,
    reason: StatedTextSchema,
  }),
  'bundle-reset': z.strictObject({ ...bundleFields, reason: StatedTextSchema }),
  'kinds-declared': z.strictObject({ bureau: BureauId, station: StationSchema, kinds: KindsSchema }),
  'transfer-sent': TransferSentSchema,
  'transfer-received': TransferReceivedSchema,
  'transfer-withdrawn': TransferWithdrawnSchema,
  ...signOffSchemas,
  'signer-trusted': z.strictObject({
    ...{ bureau: BureauId, key: z.string().regex(/^[0-9a-f]{64}$/) },
    officer: statedUpTo(nameLimit).nullable(),
    role: z.enum(signerRoles).nullable(),
  }),
  'signer-distrusted': z.strictObject({
    ...{ bureau: BureauId, key: z.string().regex(/^[0-9a-f]{64}$/), reason: StatedTextSchema },
  }),
  'delivery-received': z.strictObject({
    ...{ bureau: BureauId, manifest: z.string(), signature: z.string() },
    ...{ events: z.string(), report: z.string(), keys: z.string() },
  }),
  'delivery-refused': z.strictObject({
    ...{ bureau: BureauId.nullable(), code: z.enum(deliveryRefusals) },
    manifest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
} satisfies { readonly [T in EventType]: z.ZodType<EventData[T]> };

const common = {
  seq: positive,
  version: z.literal(1),
  at: z.string().nullable(),
  officer: statedUpTo(nameLimit).nullable(),
  hash: z.instanceof(Uint8Array).transform(hex),
};

function rowOf<T extends EventType, S extends z.ZodType>(type: T, data: S) {
  return z.object({ ...common, type: z.literal(type), data: jsonText.pipe(data) });
}

/** A row `seq, type, version, at, officer, data, hash` of the table `event`. */
export const EventRowSchema: z.ZodType<RecordedEvent> = z.discriminatedUnion('type', [
  rowOf('office-created', dataSchemas['office-created']),
  rowOf('account-created', dataSchemas['account-created']),
  rowOf('account-closed', dataSchemas['account-closed']),
  rowOf('account-reopened', dataSchemas['account-reopened']),
  rowOf('password-set', dataSchemas['password-set']),
  rowOf('officer-signed-in', dataSchemas['officer-signed-in']),
  rowOf('officer-sign-in-refused', dataSchemas['officer-sign-in-refused']),
  rowOf('officer-signed-out', dataSchemas['officer-signed-out']),
  rowOf('session-locked', dataSchemas['session-locked']),
  rowOf('session-unlocked', dataSchemas['session-unlocked']),
  rowOf('key-made', dataSchemas['key-made']),
  rowOf('key-resealed', dataSchemas['key-resealed']),
  rowOf('key-revoked', dataSchemas['key-revoked']),
  rowOf('key-exported', dataSchemas['key-exported']),
  rowOf('act-refused', dataSchemas['act-refused']),
  rowOf('batch-opened', dataSchemas['batch-opened']),
  rowOf('batch-closed', dataSchemas['batch-closed']),
  rowOf('ballot-counted', dataSchemas['ballot-counted']),
  rowOf('ballot-duplicate', dataSchemas['ballot-duplicate']),
  rowOf('ballot-conflict', dataSchemas['ballot-conflict']),
  rowOf('ballot-refused', dataSchemas['ballot-refused']),
  rowOf('ballot-undone', dataSchemas['ballot-undone']),
  rowOf('ballot-voided', dataSchemas['ballot-voided']),
  rowOf('table-begun', dataSchemas['table-begun']),
  rowOf('table-left', dataSchemas['table-left']),
  rowOf('table-entered', dataSchemas['table-entered']),
  rowOf('table-corrected', dataSchemas['table-corrected']),
  rowOf('table-decided', dataSchemas['table-decided']),
  rowOf('table-reset', dataSchemas['table-reset']),
  rowOf('table-remarked', dataSchemas['table-remarked']),
  rowOf('suspect-raised', dataSchemas['suspect-raised']),
  rowOf('suspect-opinion', dataSchemas['suspect-opinion']),
  rowOf('suspect-decided', dataSchemas['suspect-decided']),
  rowOf('suspect-reopened', dataSchemas['suspect-reopened']),
  rowOf('suspect-withdrawn', dataSchemas['suspect-withdrawn']),
  rowOf('way-declared', dataSchemas['way-declared']),
  rowOf('ballots-found', dataSchemas['ballots-found']),
  rowOf('bundle-begun', dataSchemas['bundle-begun']),
  rowOf('bundle-left', dataSchemas['bundle-left']),
  rowOf('bundle-entered', dataSchemas['bundle-entered']),
  rowOf('bundle-corrected', dataSchemas['bundle-corrected']),
  rowOf('bundle-decided', dataSchemas['bundle-decided']),
  rowOf('bundle-reset', dataSchemas['bundle-reset']),
  rowOf('kinds-declared', dataSchemas['kinds-declared']),
  rowOf('transfer-sent', dataSchemas['transfer-sent']),
  rowOf('transfer-received', dataSchemas['transfer-received']),
  rowOf('transfer-withdrawn', dataSchemas['transfer-withdrawn']),
  rowOf('composition-declared', dataSchemas['composition-declared']),
  rowOf('incident-noted', dataSchemas['incident-noted']),
  rowOf('objection-made', dataSchemas['objection-made']),
  rowOf('report-presented', dataSchemas['report-presented']),
  rowOf('report-returned', dataSchemas['report-returned']),
  rowOf('report-initialled', dataSchemas['report-initialled']),
  rowOf('report-signed', dataSchemas['report-signed']),
  rowOf('witness-unsigned', dataSchemas['witness-unsigned']),
  rowOf('report-closed', dataSchemas['report-closed']),
  rowOf('report-reopened', dataSchemas['report-reopened']),
  rowOf('signer-trusted', dataSchemas['signer-trusted']),
  rowOf('signer-distrusted', dataSchemas['signer-distrusted']),
  rowOf('delivery-received', dataSchemas['delivery-received']),
  rowOf('delivery-refused', dataSchemas['delivery-refused']),
]);
