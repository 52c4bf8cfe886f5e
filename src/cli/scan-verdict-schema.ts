/**
 * The lines that `ballots scan --json` and `ballots classify --json` write, as other programs may check them.
 * Specified in docs/formats/scan-verdicts.md; the JSON Schemas there are made from these.
 */
import { z } from 'zod';

const contest = z.string();
const numbers = z.array(z.int().min(1).max(127));

const contestResult = z.discriminatedUnion('result', [
  z.object({
    contest,
    result: z.literal('valid'),
    list: z.int().min(1).max(255),
    category: z.enum(['headOnly', 'effectivesOnly', 'effectivesAndSubstitutes', 'substitutesOnly', 'names']),
    effectives: numbers,
    substitutes: numbers,
  }),
  z.object({ contest, result: z.literal('blank') }),
  z.object({
    contest,
    result: z.literal('invalid'),
    reason: z.enum([
      'several-lists',
      'several-contests',
      'altered',
      'object',
      'recognisable',
      'not-official',
    ]),
    article: z.string(),
  }),
]);

export const classifiedLine = z.object({
  line: z.int().min(1),
  count: z.int().min(1),
  contests: z.array(contestResult),
});

const place = { source: z.string(), line: z.int().min(1).exactOptional() };

export const verdictLine = z.discriminatedUnion('verdict', [
  z.object({ ...place, verdict: z.literal('counted'), contests: z.array(contestResult) }),
  z.object({
    ...place,
    verdict: z.enum(['duplicate', 'conflict', 'refused']),
    code: z.string().regex(/^[A-Z_]+$/),
    message: z.string(),
  }),
]);

const figure = z.int().min(0);

export const summaryLine = z.object({
  summary: z.object({
    read: figure,
    counted: figure,
    valid: figure,
    blank: figure,
    invalid: figure,
    duplicate: figure,
    conflict: figure,
    refused: figure,
  }),
});

/** Any line of a scan. */
export const scanLine = z.union([verdictLine, summaryLine]);
