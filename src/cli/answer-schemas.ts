/** What the commands other than `ballots classify`, `ballots scan` and `totals` print with `--json` (docs/formats/answers.md). */
import { z } from 'zod';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a report is of. */
const completeness = z.object({ contests: count, agreed: count, suspectsOpen: count, remarksOwed: count });

/** A coherence code and its figures. */
const raised = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

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
  report: z.object({
    ...{ out: z.string(), files: z.array(z.string()), completeness },
    toldBySums: z.array(z.string()),
  }),
  verify: z.discriminatedUnion('ok', [
    z.object({ db: z.string(), ok: z.literal(true), events: count, ballots: count, head: sha256 }),
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
} as const;
