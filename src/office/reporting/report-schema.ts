/** The published form of a whole report. Specified in docs/formats/report.md, from which other programs read it. */
import { z } from 'zod';
import { invalidGrounds } from '../../ballot/choices.ts';
import { softCodeNames } from '../../count/problems.ts';
import { suspectGrounds } from '../../count/suspect.ts';
import { FieldKey } from '../../count/table-field.ts';
import { sectionNames } from '../../count/table-form.ts';
import { transferStates } from '../../count/transfer.ts';
import { BureauId, ContestId, ListNumber } from '../../election/ids.ts';
import { byBallotStates } from '../by-ballot.ts';
import { agreedStandings } from '../table-standing.ts';
import { bureauFunctions, reportStates } from './report-parts.ts';
import { totalsSchema } from './totals-schema.ts';

const count = z.int().min(0);
const number = z.int().min(1);
const text = z.string();
const someText = z.string().min(1);
const officer = someText;
const at = z.iso.datetime();
const act = { officer, at };
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const place = { bureau: BureauId, contest: ContestId };

const ruling = z.object({
  decision: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('valid'), choices: someText }),
    z.object({ kind: z.literal('blank') }),
    z.object({ kind: z.literal('invalid'), ground: z.enum(invalidGrounds) }),
  ]),
  contested: z.boolean(),
  initials: z.object({
    ...{ members: z.tuple([someText, someText]), witness: someText.nullable() },
    unsigned: someText.exactOptional(),
  }),
});
const { decision, contested, initials } = ruling.shape;

const sections = z.array(
  z.object({
    section: z.enum(sectionNames),
    list: ListNumber.nullable(),
    figures: z.record(FieldKey, count.nullable()),
  }),
);

/** What is signed of it: all that is under the digest. */
export const contentSchema = z.object({
  format: z.literal('telbureau-report/1'),
  /** Present, and true, where the figures are those of practice ballots. */
  practice: z.literal(true).exactOptional(),
  election: z.object({ id: someText, fingerprint: digest }),
  bureau: BureauId.nullable(),
  version: number,
  completeness: z.object({ contests: count, agreed: count, suspectsOpen: count, remarksOwed: count }),
  totals: totalsSchema,
  countTables: z.array(
    z.discriminatedUnion('way', [
      z.object({
        ...{ ...place, way: z.literal('table'), state: z.enum(agreedStandings) },
        officers: z.tuple([officer, officer]),
        decided: z.array(z.object({ field: FieldKey, officer, at, reason: someText })),
        sections,
      }),
      z.object({ ...place, way: z.literal('ballots'), state: z.enum(byBallotStates), sections }),
    ]),
  ),
  remarks: z.array(
    z.object({
      ...place,
      code: z.enum(softCodeNames),
      figures: z.array(z.record(z.string(), z.union([text, z.int()]))).min(1),
      ...{ text: someText.nullable(), officer: officer.nullable(), at: at.nullable() },
    }),
  ),
  suspects: z.array(
    z.object({
      ...{ bureau: BureauId, suspect: number, contest: ContestId },
      state: z.enum(['raised', 'decided', 'reopened', 'withdrawn']),
      ...{ ground: z.enum(suspectGrounds), otherGround: z.enum(suspectGrounds).nullable(), note: text },
      opinions: z.array(z.object({ witness: someText, opinion: someText })),
      ...{ decision: decision.nullable(), contested: contested.nullable(), initials: initials.nullable() },
      ...{ officer: officer.nullable(), at: at.nullable() },
      earlier: z.array(ruling.extend({ reason: someText })),
      withdrawn: z.object({ officer, at, reason: someText, withBundle: z.boolean() }).nullable(),
    }),
  ),
  transfers: z.array(
    z.object({
      transfer: number,
      state: z.enum(transferStates.filter((state) => state !== 'unsent')),
      from: z.object({ ...place, ballots: number.nullable(), officer, at }),
      to: z.object({
        ...{ ...place, ballots: count.nullable(), officer: officer.nullable() },
        ...{ at: at.nullable(), note: text.nullable() },
      }),
      earlier: z.array(z.object({ ballots: count.nullable(), officer, at, note: text })),
      note: text,
      withdrawn: z.object({ officer, at }).nullable(),
      reason: someText.nullable(),
    }),
  ),
  composition: z.array(
    z.object({
      name: someText,
      function: z.enum(bureauFunctions),
      ...{ list: ListNumber.nullable(), account: officer.nullable() },
    }),
  ),
  incidents: z.array(z.object({ ...act, bureau: BureauId.nullable(), text: someText })),
  objections: z.array(z.object({ ...act, bureau: BureauId.nullable(), witness: someText, text: someText })),
  correction: z
    .object({
      ...{ ...act, version: number, digest, reason: someText },
      changes: z.array(
        z.object({
          ...{ bureau: BureauId.nullable(), contest: ContestId, field: FieldKey },
          ...{ before: count.nullable(), after: count.nullable() },
        }),
      ),
    })
    .nullable(),
});

export const reportSchema = contentSchema.extend({
  digest,
  signOff: z.object({
    state: z.enum(reportStates),
    presented: z.object(act).nullable(),
    returned: z.array(z.object({ ...act, reason: someText })),
    initialled: z.object(act).nullable(),
    signatures: z.array(
      z.object({
        ...{ ...act, role: z.enum(['chair', 'member', 'witness']) },
        ...{ key: digest, signature: z.base64() },
      }),
    ),
    unsigned: z.array(z.object({ ...act, witness: someText, reason: someText })),
    closed: z.object(act).nullable(),
  }),
});
