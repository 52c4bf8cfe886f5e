/** Holds a JSON document against the schema of election packages, and says in our codes what does not fit. */
import type { z } from 'zod';
import { type DocumentPath, pathText, shown, valueAt } from './document-path.ts';
import { type ElectionPackage, electionPackage } from './package-schema.ts';
import { type ElectionErrorCode, electionErrorCodes, type Finding } from './problems.ts';
import type { JsonValue } from './read-json.ts';

export interface Structure {
  /** Only where nothing is wrong with the structure. */
  readonly package: ElectionPackage | undefined;
  /** One finding a place at most. */
  readonly findings: readonly Finding<ElectionErrorCode>[];
}

export function checkStructure(document: JsonValue): Structure {
  const parsed = electionPackage.safeParse(document);
  if (parsed.success) return { package: parsed.data, findings: [] };
  const findings = new Map<string, Finding<ElectionErrorCode>>();
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment));
    const place = pathText(path);
    if (!findings.has(place)) findings.set(place, finding(issue, path, valueAt(document, path)));
  }
  return { package: undefined, findings: [...findings.values()] };
}

function finding(issue: z.core.$ZodIssue, path: DocumentPath, value: unknown): Finding<ElectionErrorCode> {
  const found = { found: shown(value), expected: issue.message };
  if (value === undefined)
    return { code: 'ELECTION_FIELD_MISSING', path, params: { expected: issue.message } };
  if (Array.isArray(value) && (issue.code === 'too_big' || issue.code === 'too_small')) {
    const code = issue.code === 'too_big' ? 'ELECTION_TOO_MANY' : 'ELECTION_EMPTY';
    return { code, path, params: { found: value.length, expected: issue.message } };
  }
  return { code: codeOf(issue, path, value), path, params: found };
}

function codeOf(issue: z.core.$ZodIssue, path: DocumentPath, value: unknown): ElectionErrorCode {
  switch (issue.code) {
    case 'custom':
      return electionErrorCodes.find((code) => code === issue.params?.['code']) ?? 'ELECTION_WRONG_TYPE';
    case 'invalid_format':
      return 'ELECTION_BAD_ID';
    case 'invalid_value':
      if (path.at(-1) === 'format') return 'ELECTION_WRONG_FORMAT';
      return path.at(-1) === 'regime' ? 'ELECTION_UNKNOWN_REGIME' : 'ELECTION_UNKNOWN_VALUE';
    case 'too_small':
    case 'too_big':
      return typeof value === 'string' ? 'ELECTION_TEXT_LENGTH' : 'ELECTION_OUT_OF_RANGE';
    default:
      // A number where a number belongs that is no whole one is out of range; all else has the wrong type.
      return issue.code === 'invalid_type' && issue.expected === 'int' && typeof value === 'number'
        ? 'ELECTION_OUT_OF_RANGE'
        : 'ELECTION_WRONG_TYPE';
  }
}
