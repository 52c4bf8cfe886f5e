/** What a suspect ballot that was set aside by hand comes to in a count table: what its two officers add there. */
import type { ContestResult } from '../ballot/ballot-result.ts';
import { classify } from '../ballot/classify.ts';
import type { Contest, Election } from '../election/election.ts';
import type { SuspectDecision, SuspectState } from './suspect.ts';
import { validChoices } from './suspect-ruling.ts';
import type { FormShape } from './table-form.ts';

/** What a ballot raised under the contest counts as by the decision; on a paper that contests share, in which of them. */
export function decidedResult(
  election: Election,
  contest: Contest,
  decision: SuspectDecision,
): ContestResult | undefined {
  if (decision.kind === 'valid') {
    const valid = validChoices(election, contest, decision.choices);
    return valid.ok ? valid.value.result : undefined;
  }
  const [result] = classify(election, [
    decision.kind === 'blank'
      ? { contest: contest.id, kind: 'marks', lists: [] }
      : { contest: contest.id, kind: 'judged-invalid', ground: decision.ground },
  ]);
  return result;
}

/**
 * The boxes of a table of `table.contest` into which the ballot goes, as one text that is the same for the same boxes;
 * null where it goes into none: it is not decided, was withdrawn, or is of another contest of its paper.
 *
 * @param raisedFor the contest under which the ballot was set aside
 */
export function partInTable(
  election: Election,
  table: { readonly contest: Contest; readonly shape: Pick<FormShape, 'blankAndInvalid'> },
  raisedFor: Contest,
  state: SuspectState,
): string | null {
  if (state.state !== 'decided') return null;
  const result = decidedResult(election, raisedFor, state.ruling.decision);
  if (result?.contest !== table.contest.id) return null;
  if (result.result !== 'valid') return table.shape.blankAndInvalid === 'sum' ? 'not-valid' : result.result;
  const { list, category, effectives, substitutes } = result;
  return JSON.stringify([list, category, effectives, substitutes]);
}
