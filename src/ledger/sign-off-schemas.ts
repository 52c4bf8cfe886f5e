/** Reports and their sign-off as JSON in the record and in its projection. */
import { z } from 'zod';
import { BureauId, ListNumber } from '../election/ids.ts';
import { nameLimit } from '../office/officers.ts';
import { bureauFunctions, reportStates } from '../office/reporting/report-parts.ts';
import type { ReportStanding } from '../office/reporting/report-standing.ts';
import { witnessLimit } from '../office/suspect-texts.ts';
import { StatedTextSchema, statedUpTo } from './text-schemas.ts';

const bureau = BureauId.nullable();
const version = z.int().min(1);
const hex256 = z.string().regex(/^[0-9a-f]{64}$/);
const officer = statedUpTo(nameLimit);
const witness = statedUpTo(witnessLimit);
const act = { officer, at: z.string() };
const text = StatedTextSchema;
const reason = StatedTextSchema;
/** 64 bytes. */
const signature = z.string().regex(/^[A-Za-z0-9+/]{86}==$/);

const PeopleSchema = z.array(
  z.strictObject({
    ...{ name: witness, function: z.enum(bureauFunctions) },
    ...{ list: ListNumber.nullable(), account: officer.nullable() },
  }),
);

/** What the data of each type of event of a report must look like, version 1. */
export const signOffSchemas = {
  'composition-declared': z.strictObject({ bureau, people: PeopleSchema }),
  'incident-noted': z.strictObject({ bureau, text }),
  'objection-made': z.strictObject({ bureau, witness, text }),
  'report-presented': z.strictObject({ bureau, version, digest: hex256 }),
  'report-returned': z.strictObject({ bureau, version, reason }),
  'report-initialled': z.strictObject({ bureau, version, digest: hex256 }),
  'report-signed': z.strictObject({
    ...{ bureau, version, digest: hex256, key: hex256, signature },
    content: z.string().exactOptional(),
  }),
  'witness-unsigned': z.strictObject({ bureau, version, witness, reason }),
  'report-closed': z.strictObject({ bureau, version }),
  'report-reopened': z.strictObject({ bureau, version, reason }),
};

const ActSchema = z.strictObject(act);

/** How a report stands, in its row. */
export const ReportStandingSchema: z.ZodType<ReportStanding> = z.strictObject({
  version,
  signOff: z.strictObject({
    state: z.enum(reportStates),
    presented: ActSchema.nullable(),
    returned: z.array(z.strictObject({ ...act, reason })),
    initialled: ActSchema.nullable(),
    signatures: z.array(
      z.strictObject({ ...act, role: z.enum(['chair', 'member', 'witness']), key: hex256, signature }),
    ),
    unsigned: z.array(z.strictObject({ ...act, witness, reason })),
    closed: ActSchema.nullable(),
  }),
  digest: hex256.nullable(),
  composition: PeopleSchema,
  incidents: z.array(z.strictObject({ ...act, bureau, text })),
  objections: z.array(z.strictObject({ ...act, bureau, witness, text })),
  corrects: z.strictObject({ ...act, version, digest: hex256, reason }).nullable(),
  delivery: hex256.nullable(),
});
