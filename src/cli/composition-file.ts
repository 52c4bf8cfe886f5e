/** Who sits in a bureau, from a JSON file (docs/formats/composition.md). */
import { z } from 'zod';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { pathText, shown, valueAt } from '../election/document-path.ts';
import { ListNumber } from '../election/ids.ts';
import { toProblem } from '../election/problems.ts';
import { readJson } from '../election/read-json.ts';
import { type BureauPerson, bureauFunctions } from '../office/reporting/report-parts.ts';

export const compositionSchema = z.strictObject({
  format: z.literal('telbureau-composition/1'),
  people: z
    .array(
      z.strictObject({
        name: z.string(),
        function: z.enum(bureauFunctions),
        /** Of a witness: the list they are there for. */
        list: ListNumber.nullable().optional(),
        /** With which the person signs; without one they sign on paper. */
        account: z.string().nullable().optional(),
      }),
    )
    .max(100),
});

/**
 * The people of such a file. Gives every problem there is: `ELECTION_NOT_JSON` and the like where it is no JSON,
 * `COMPOSITION_FIELD` at each path where something else was expected.
 */
export function parseComposition(text: string): Result<readonly BureauPerson[], readonly Problem[]> {
  const read = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!read.ok) return err([toProblem(read.error)]);
  const { value, findings } = read.value;
  if (findings.length > 0) return err(findings.map(toProblem));
  const parsed = compositionSchema.safeParse(value);
  if (!parsed.success) return err(parsed.error.issues.map((issue) => fieldProblem(value, issue)));
  return ok(
    parsed.data.people.map(({ name, function: what, list = null, account = null }) => ({
      ...{ name, function: what, list, account },
    })),
  );
}

function fieldProblem(document: unknown, issue: z.core.$ZodIssue): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : undefined;
  const own = issue.path.filter((part) => typeof part !== 'symbol');
  const path = unknown === undefined ? own : [...own, unknown];
  return {
    code: 'COMPOSITION_FIELD',
    at: { path: pathText(path) },
    params: { found: shown(valueAt(document, path)), expected: expectedOf(issue) },
  };
}

/** In words of the format, the same in every language. */
function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'name, function, list, account';
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return issue.expected;
    case 'too_big':
      return `<= ${issue.maximum}`;
    case 'too_small':
      return `>= ${issue.minimum}`;
    default:
      return 'list';
  }
}
