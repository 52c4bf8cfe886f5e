/** Whose words a report has: the name of a witness is one of those whom the composition names, where it names any. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { BureauPerson } from './reporting/report-parts.ts';
import type { ReportOf } from './reporting/report-standing.ts';
import { witnessLimit } from './suspect-texts.ts';
import { statedText } from './table-texts.ts';

/**
 * The name as the composition has it, told by its letters without case, accents and spaces; as it is written where the
 * composition names no witness, for it may be declared later. `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`,
 * `REPORT_WITNESS_UNKNOWN` with the names.
 */
export function witnessNamed(
  composition: readonly BureauPerson[],
  bureau: ReportOf,
  written: string,
): Result<string, Problem> {
  const stated = statedText(written, witnessLimit);
  if (!stated.ok) return stated;
  const known = namesOfWitnesses(composition);
  if (known.length === 0) return stated;
  const name = sameName(known, stated.value);
  return name === undefined ? err(witnessUnknown(composition, bureau, stated.value)) : ok(name);
}

/** The one of the names that is written so; undefined where none is. */
export const sameName = (names: readonly string[], written: string): string | undefined =>
  names.find((name) => name === written) ?? names.find((name) => lettersOf(name) === lettersOf(written));

export const namesOfWitnesses = (composition: readonly BureauPerson[]): readonly string[] =>
  composition.filter(({ function: what }) => what === 'witness').map(({ name }) => name);

/** `REPORT_WITNESS_UNKNOWN`; a sentence chooses by `count`: without witnesses there are no names to say. */
export function witnessUnknown(
  composition: readonly BureauPerson[],
  bureau: ReportOf,
  found: string,
): Problem {
  const known = namesOfWitnesses(composition);
  return {
    code: 'REPORT_WITNESS_UNKNOWN',
    params: {
      ...{ of: bureau === null ? 'office' : 'bureau', bureau: bureau ?? '' },
      ...{ found, count: known.length, expected: known.join(', ') },
    },
  };
}

const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
