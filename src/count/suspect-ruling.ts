/** Whether a suspect ballot can be decided as the bureau wants to: valid as something, and initialled by two members. */
import type { ContestResult } from '../ballot/ballot-result.ts';
import { formatChoices, parseChoicesLine } from '../ballot/choices-language.ts';
import { classify } from '../ballot/classify.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Contest, Election } from '../election/election.ts';
import type { SuspectDecision, SuspectInitials } from './suspect.ts';

export type ValidResult = Extract<ContestResult, { result: 'valid' }>;

export interface ValidChoices {
  /** In the one spelling that is kept. */
  readonly choices: string;
  readonly result: ValidResult;
}

/**
 * What is typed as the choices of a valid ballot. The contest need not be typed: `3:E1` is `CK=3:E1` where the ballot is
 * of CK; on a paper that contests share it may be that of another.
 *
 * @returns the problem of the first thing that cannot be on the paper, its column that of what was typed; or
 *   `SUSPECT_NOT_VALID` where these marks make no valid ballot of this paper
 */
export function validChoices(
  election: Election,
  contest: Contest,
  typed: string,
): Result<ValidChoices, Problem> {
  const text = typed.trim();
  const beginning = text.includes('=') ? '' : `${contest.id}=`;
  const line = parseChoicesLine(election, beginning + text);
  if (!line.ok) return err(movedLeft(line.error, beginning.length));
  const notValid = err({ code: 'SUSPECT_NOT_VALID', params: { contest: contest.id } });
  if (line.value === null || line.value.count !== 1) return notValid;
  const { choices } = line.value;
  const [result, another] = classify(election, choices);
  if (result === undefined || result.result !== 'valid' || another !== undefined) return notValid;
  const voted = election.contests.find(({ id }) => id === result.contest);
  if (voted?.paper !== contest.paper) return notValid;
  return ok({ choices: formatChoices(choices), result });
}

function movedLeft<P extends Problem>(problem: P, by: number): Problem {
  const column = Number(problem.params?.['column'] ?? 1) - by;
  return { ...problem, params: { ...problem.params, column: Math.max(1, column) } };
}

/** Two members, not one twice, by the letters and digits alone: `AB`, `A.B.` and `a b` are one. */
export function areTwoMembers([one, other]: SuspectInitials['members']): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return first !== '' && second !== '' && first !== second;
}

/** A witness belongs to no bureau that counts (KWB 159 has the initials of two members and one witness): told likewise. */
export const isOneOfMembers = ({ members, witness }: SuspectInitials): boolean =>
  witness !== null && members.some((member) => lettersOf(member) === lettersOf(witness));

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Whether the decision of the record is one that can be made on a ballot of the contest, and is spelt as it is kept. */
export function decisionFits(election: Election, contest: Contest, decision: SuspectDecision): boolean {
  if (decision.kind !== 'valid') return true;
  const valid = validChoices(election, contest, decision.choices);
  return valid.ok && valid.value.choices === decision.choices;
}
