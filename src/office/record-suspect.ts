/** What is typed about a suspect ballot in the form that is kept, and recording it. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type SuspectRuling, type SuspectState, suspectAfter } from '../count/suspect.ts';
import { areTwoMembers, validChoices } from '../count/suspect-ruling.ts';
import { findContest } from '../election/lookup.ts';
import type { Ledger, LedgerWriter } from './ports.ts';
import { type SuspectEvent, suspectHappening } from './suspect-events.ts';
import { initialsLimit } from './suspect-texts.ts';
import { statedText } from './table-texts.ts';

/** Appends the event if the states of a suspect ballot allow it. Gives the state that follows. */
export function recordSuspect(writer: LedgerWriter, event: SuspectEvent): Result<SuspectState, Problem> {
  const { bureau, suspect } = event.data;
  const after = suspectAfter(writer.suspectState(event.data), suspectHappening(event));
  if (!after.ok) return err({ code: after.error, params: { bureau, suspect } });
  writer.append(event);
  return after;
}

/** The decision as it is kept; what has no state yet is refused when it is recorded. */
export function decisionOf(
  { election }: Ledger,
  state: SuspectState,
  decision: SuspectRuling['decision'],
): Result<SuspectRuling['decision'], Problem> {
  if (decision.kind !== 'valid' || state.state === 'none') return ok(decision);
  const contest = findContest(election, state.contest);
  if (contest === undefined) throw new Error(`no contest ${state.contest}`);
  const valid = validChoices(election, contest, decision.choices);
  return valid.ok ? ok({ kind: 'valid', choices: valid.value.choices }) : valid;
}

export function initialsOf({
  members,
  witness,
}: SuspectRuling['initials']): Result<SuspectRuling['initials'], Problem> {
  const [first, second] = members;
  if (!areTwoMembers(members)) {
    return err({ code: 'SUSPECT_TWO_MEMBERS', params: { first: first.trim(), second: second.trim() } });
  }
  const one = statedText(first, initialsLimit);
  if (!one.ok) return one;
  const other = statedText(second, initialsLimit);
  if (!other.ok) return other;
  const third = witness === null || witness.trim() === '' ? ok(null) : statedText(witness, initialsLimit);
  return third.ok ? ok({ members: [one.value, other.value], witness: third.value }) : third;
}
