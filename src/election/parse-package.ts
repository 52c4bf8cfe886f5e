/** The only way from the text of an election package to an election. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkReferences } from './check-references.ts';
import { checkStructure } from './check-structure.ts';
import { comparePaths } from './document-path.ts';
import type { Election } from './election.ts';
import { makeElection } from './make-election.ts';
import { packageWarnings } from './package-warnings.ts';
import { type ElectionProblemCode, type Finding, toProblem } from './problems.ts';
import { readJson } from './read-json.ts';

export interface ParsedPackage {
  readonly election: Election;
  /** The package as canonical JSON (RFC 8785): what an office keeps, and what the fingerprint is of. */
  readonly canonical: string;
  /** Departures from legal numbers and likely slips, ordered by path. */
  readonly warnings: readonly Problem<ElectionProblemCode>[];
}

/** 8 Mi characters; a package of a large canton has under one. */
const mostCharacters = 8 * 1024 * 1024;
/** A document that is wrong in more places than this is no package, and nobody reads on. */
const mostProblems = 200;

/**
 * Reads an election package (docs/formats/election-package.md). Gives every problem there is, ordered by path, at
 * most 200; takes any text and never throws. A byte order mark at the start is passed over. The canonical text of a
 * package parses to the same election.
 */
export function parsePackage(text: string): Result<ParsedPackage, readonly Problem<ElectionProblemCode>[]> {
  if (text.length > mostCharacters) return tooLarge(text.length);
  const read = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!read.ok) return err([toProblem(read.error)]);
  const structure = checkStructure(read.value.value);
  const tooMany = structure.findings.some((finding) => finding.code === 'ELECTION_TOO_MANY');
  const findings = [
    ...read.value.findings,
    ...structure.findings,
    // Where there are thousands of what there may be a few, comparing each with each would take for ever.
    ...(tooMany ? [] : checkReferences(read.value.value)),
  ];
  if (structure.package === undefined || findings.length > 0) return err(ordered(findings));
  const canonical = canonicalJson(read.value.value);
  if (canonical.length > mostCharacters) return tooLarge(canonical.length);
  const warnings = ordered(packageWarnings(structure.package, read.value.value));
  return ok({ election: makeElection(structure.package, canonical), canonical, warnings });
}

function tooLarge(found: number): Result<never, readonly Problem<ElectionProblemCode>[]> {
  const params = { found, limit: mostCharacters, unit: 'characters' };
  return err([{ code: 'ELECTION_TOO_LARGE', params }]);
}

function ordered(findings: readonly Finding[]): readonly Problem<ElectionProblemCode>[] {
  return findings
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .slice(0, mostProblems)
    .map(toProblem);
}
