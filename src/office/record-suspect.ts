/** What is typed about a suspect ballot in the form that is kept, and recording it. */
import { formatChoices } from '../ballot/choices-language.ts';
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { BallotClass } from '../count/bundle.ts';
import { type SuspectRuling, type SuspectState, suspectAfter } from '../count/suspect.ts';
import { validChoices } from '../count/suspect-ruling.ts';
import { findContest } from '../election/lookup.ts';
import { type Counter, voidPaper } from './count-paper.ts';
import type { SuspectPlace } from './events.ts';
import type { Ledger, LedgerWriter } from './ports.ts';
import { type SuspectEvent, suspectHappening } from './suspect-events.ts';

/** Appends the event if the states of a suspect ballot allow it. Gives the state that follows. */
export function recordSuspect(writer: LedgerWriter, event: SuspectEvent): Result<SuspectState, Problem> {
  const { bureau, suspect } = event.data;
  const after = suspectAfter(writer.suspectState(event.data), suspectHappening(event));
  if (!after.ok) return err({ code: after.error, params: { bureau, suspect } });
  writer.append(event);
  return after;
}

/**
 * Records that its decision no longer stands: opened again, or the ballot withdrawn. One that a decision counted no longer
 * counts.
 */
export function takenFromCount(
  writer: LedgerWriter,
  who: Pick<Counter, 'clock' | 'officer'>,
  type: 'suspect-reopened' | 'suspect-withdrawn',
  { bureau, suspect }: SuspectPlace,
  reason: string,
): Result<SuspectState, Problem> {
  const event: SuspectEvent = {
    ...{ type, version: 1, at: who.clock.now(), officer: who.officer.name },
    data: { bureau, suspect, reason },
  };
  const after = suspectAfter(writer.suspectState(event.data), suspectHappening(event));
  const row = writer.suspectRows(bureau).find((known) => known.suspect === suspect);
  if (after.ok && row?.batch != null) voidPaper(writer, who, row.batch, reason);
  return recordSuspect(writer, event);
}

/** What counts by the decision on a ballot of a bundle; null of one that is not decided, or was set aside by hand. */
export function suspectBallot(state: SuspectState): BallotClass | null {
  if (state.state !== 'decided' || state.from === null) return null;
  const { contest, ruling } = state;
  switch (ruling.decision.kind) {
    case 'valid':
      return ruling.decision.choices;
    case 'blank':
      return formatChoices([{ contest, kind: 'marks', lists: [] }]);
    case 'invalid':
      return formatChoices([{ contest, kind: 'judged-invalid', ground: ruling.decision.ground }]);
    default:
      return assertNever(ruling.decision);
  }
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
