/** The initials on a suspect ballot that is decided (KWB 159; LPKD 155 §5), as the record keeps them. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { SuspectInitials } from '../count/suspect.ts';
import { areTwoMembers, isOneOfMembers } from '../count/suspect-ruling.ts';
import { initialsLimit } from './suspect-texts.ts';
import { readable, statedText } from './table-texts.ts';

/**
 * What is typed as initials, without what cannot be seen in it: two members are two as the report will have them. A
 * witness of whom nothing can be read did not sign; where one was heard on the ballot, it is said why, and nowhere else.
 * `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`, `SUSPECT_TWO_MEMBERS`, `SUSPECT_WITNESS_IS_MEMBER`,
 * `SUSPECT_WITNESS_UNSIGNED`.
 *
 * @param wasHeard whether the opinion of a witness is recorded on the ballot
 */
export function initialsOf(
  { members, witness, unsigned = '' }: SuspectInitials,
  wasHeard: boolean,
): Result<SuspectInitials, Problem> {
  const [one, other] = [statedText(members[0], initialsLimit), statedText(members[1], initialsLimit)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  if (!areTwoMembers([one.value, other.value])) {
    return err({ code: 'SUSPECT_TWO_MEMBERS', params: { first: one.value, second: other.value } });
  }
  const third = readable(witness ?? '') === '' ? ok(null) : statedText(witness ?? '', initialsLimit);
  if (!third.ok) return third;
  const initials: SuspectInitials = { members: [one.value, other.value], witness: third.value };
  if (isOneOfMembers(initials)) {
    return err({ code: 'SUSPECT_WITNESS_IS_MEMBER', params: { found: third.value ?? '' } });
  }
  if (third.value !== null || !wasHeard) return ok(initials);
  if (readable(unsigned) === '') return err({ code: 'SUSPECT_WITNESS_UNSIGNED' });
  const why = statedText(unsigned);
  return why.ok ? ok({ ...initials, unsigned: why.value }) : why;
}
