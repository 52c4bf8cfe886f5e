/** What the commands other than `ballots classify`, `ballots scan` and `totals` print with `--json` (docs/formats/answers.md). */
import { z } from 'zod';
import { accountStates } from '../office/account-ports.ts';
import { roles } from '../office/officers.ts';
import { checklistPoints } from '../office/present-checklist.ts';
import { checkOutcomes, openQuestions, proofs } from '../office/report-check/checked-file.ts';
import { sinceThen } from '../office/report-check/signed-moments.ts';
import { bureauFunctions, reportStates } from '../office/reporting/report-parts.ts';
import { reportSchema } from '../office/reporting/report-schema.ts';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a report is of. */
const completeness = z.object({ contests: count, agreed: count, suspectsOpen: count, remarksOwed: count });

/** A coherence code and its figures. */
const raised = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Where a report stands after an act; `bureau` null: that of the office. */
const standing = z.object({
  bureau: z.string().nullable(),
  version: z.int().min(1),
  state: z.enum(reportStates),
  digest: sha256,
});

const { signOff } = reportSchema.shape;
const account = { name: z.string(), person: z.string(), role: z.enum(roles) };
/** What is handed to its officer, once. */
const handedOut = z.object({ ...account, password: z.string() });
const keyOf = z.object({ officer: z.string(), key: sha256 });
const eventNumber = z.int().min(1);

/** What was wrong with one of many, as its message says it. */
const problem = {
  code: z.string().exactOptional(),
  at: z
    .object({
      ...{ file: z.string().exactOptional(), line: count.exactOptional() },
      path: z.string().exactOptional(),
    })
    .exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
};

export const answers = {
  'office create': z.object({
    db: z.string(),
    election: z.string(),
    fingerprint: sha256,
    practice: z.boolean(),
    contests: z.array(z.string()),
    bureaus: z.array(z.string()),
  }),
  'ballots make': z.object({ out: z.string(), bureau: z.string(), ballots: count }),
  'tally enter': z.object({
    bureau: z.string(),
    tables: z.array(
      z.object({
        contest: z.string(),
        state: z.enum(['first-done', 'differs', 'correcting', 'agreed']),
        open: z.array(z.string()),
        because: z.enum(['different', 'incoherent']).nullable(),
        hard: z.array(raised),
        owed: z.array(raised),
      }),
    ),
  }),
  'sign-off status': standing.extend({
    ...signOff.shape,
    checklist: z.array(
      z.object({
        what: z.enum(checklistPoints),
        count,
        fulfilled: z.boolean(),
        known: z.boolean(),
        left: count,
        remarked: count,
      }),
    ),
    notCounted: z.array(z.string()),
    composition: z.array(
      z.object({
        name: z.string(),
        function: z.enum(bureauFunctions),
        list: count.nullable(),
        account: z.string().nullable(),
      }),
    ),
    wanted: z.array(z.object({ role: z.enum(['chair', 'member', 'witness']), people: z.array(z.string()) })),
    corrects: z
      .object({
        officer: z.string(),
        at: z.string(),
        version: z.int().min(1),
        digest: sha256,
        reason: z.string(),
      })
      .nullable(),
  }),
  'sign-off compose': standing,
  'sign-off note': standing,
  'sign-off object': standing,
  'sign-off present': standing,
  'sign-off return': standing,
  'sign-off initial': standing,
  'sign-off sign': standing,
  'sign-off unsigned': standing,
  'sign-off close': standing,
  'sign-off reopen': standing,
  report: z.object({
    ...{ out: z.string(), files: z.array(z.string()), completeness },
    toldBySums: z.array(z.string()),
  }),
  'delivery export': z.object({
    ...{ out: z.string(), bureau: z.string(), version: count, digest: sha256, ballots: count },
    ...{ key: sha256, files: z.array(z.string()) },
  }),
  'report check': z.object({
    files: z.array(
      z.object({
        file: z.string(),
        outcome: z.enum(checkOutcomes),
        report: z
          .object({
            bureau: z.string().nullable(),
            version: z.int().min(1),
            digest: sha256,
            practice: z.boolean(),
            state: z.enum(reportStates),
            ...{ signatures: signOff.shape.signatures, unsigned: signOff.shape.unsigned },
            since: z.enum(sinceThen).nullable(),
          })
          .nullable(),
        ...problem,
      }),
    ),
    ...{ same: count, signed: count, follows: count, differs: count, unchecked: count },
    proved: z.array(z.enum(proofs)),
    notProved: z.array(z.enum(openQuestions)),
  }),
  'delivery trust': z.object({ trusted: count, known: count }),
  'delivery import': z.object({
    deliveries: z.array(
      z.object({
        ...{ folder: z.string(), outcome: z.enum(['taken', 'there', 'refused']) },
        ...{ bureau: z.string().nullable(), version: count.nullable(), ballots: count.nullable() },
        ...problem,
      }),
    ),
    ...{ taken: count, there: count, refused: count, left: count },
  }),
  'delivery distrust': z.object({ bureau: z.string(), key: sha256 }),
  verify: z.discriminatedUnion('ok', [
    z.object({
      db: z.string(),
      ok: z.literal(true),
      events: count,
      ballots: count,
      head: sha256,
      asClosed: z.boolean(),
    }),
    z.object({
      db: z.string(),
      ok: z.literal(false),
      code: z.string(),
      at: z.object({
        file: z.string().exactOptional(),
        line: count.exactOptional(),
        path: z.string().exactOptional(),
      }),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ]),
  backup: z.object({ db: z.string(), out: z.string(), events: count }),
  restore: z.object({ from: z.string(), db: z.string(), events: count }),
  'officers first': z.object({ db: z.string(), name: z.string(), role: z.literal('administrator') }),
  'officers list': z.object({
    officers: z.array(z.object({ ...account, state: z.enum(accountStates), key: sha256.nullable() })),
  }),
  'officers add': handedOut,
  'officers import': z.object({
    out: z.string(),
    files: z.array(z.string()),
    accounts: z.array(z.object(account)),
  }),
  'officers reset': handedOut,
  'officers close': z.object({ name: z.string(), state: z.literal('closed') }),
  'officers reopen': handedOut,
  'officers password': z.object({ name: z.string() }),
  'keys list': z.object({
    keys: z.array(
      z.object({
        key: sha256,
        officer: z.string(),
        publicKey: z.base64(),
        made: eventNumber,
        revoked: eventNumber.nullable(),
      }),
    ),
  }),
  'keys export': z.object({ out: z.string(), file: z.string() }),
  'keys replace': keyOf,
  'keys revoke': keyOf,
} as const;
