/** Suspect ballots as JSON in the record and in its projection. */
import { z } from 'zod';
import { invalidGrounds } from '../ballot/choices.ts';
import { mostBundles, mostInBundle } from '../count/bundle.ts';
import { type SuspectDecision, suspectGrounds } from '../count/suspect.ts';
import { BureauId, ContestId } from '../election/ids.ts';
import type { SuspectRow } from '../office/suspect-ports.ts';
import { choicesLimit, initialsLimit, witnessLimit } from '../office/suspect-texts.ts';
import { NotedTextSchema, StatedTextSchema, statedUpTo, textUpTo } from './text-schemas.ts';

const initials = statedUpTo(initialsLimit);

export const suspectPlace = { bureau: BureauId, suspect: z.int().min(1) };

export const suspectRaised = {
  contest: ContestId,
  ground: z.enum(suspectGrounds),
  otherGround: z.enum(suspectGrounds).exactOptional(),
  note: NotedTextSchema,
  from: z
    .strictObject({
      bundle: z.int().min(1).max(mostBundles),
      place: z
        .int()
        .min(1)
        .max(2 * mostInBundle),
    })
    .nullable(),
};

export const suspectOpinion = { witness: statedUpTo(witnessLimit), opinion: StatedTextSchema };

const DecisionSchema: z.ZodType<SuspectDecision> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('valid'), choices: textUpTo(choicesLimit) }),
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('invalid'), ground: z.enum(invalidGrounds) }),
]);

export const suspectRuling = {
  decision: DecisionSchema,
  contested: z.boolean(),
  initials: z.strictObject({
    ...{ members: z.tuple([initials, initials]), witness: initials.nullable() },
    unsigned: StatedTextSchema.exactOptional(),
  }),
};

const ruling = z.strictObject(suspectRuling);
const facts = {
  ...suspectRaised,
  opinions: z.array(z.strictObject(suspectOpinion)),
  earlier: z.array(z.strictObject({ ruling, reason: StatedTextSchema })),
};

export const SuspectStateSchema: z.ZodType<SuspectRow['state']> = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('raised'), ...facts }),
  z.strictObject({ state: z.literal('decided'), ...facts, ruling }),
  z.strictObject({ state: z.literal('reopened'), ...facts }),
  z.strictObject({ state: z.literal('withdrawn'), ...facts, reason: StatedTextSchema }),
]);
