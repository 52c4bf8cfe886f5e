/** Hands what the form holds to the use case of its task. */
import { invalidGrounds } from '../../../ballot/choices.ts';
import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import { type SuspectDecision, suspectGrounds } from '../../../count/suspect.ts';
import type { Contest } from '../../../election/election.ts';
import type { BureauId } from '../../../election/ids.ts';
import { addOpinion, decideSuspect, raiseSuspect, type SuspectDesk } from '../../../office/suspects.ts';
import type { SuspectTask } from '../../screen.ts';
import { contestedAnswers } from './suspect-fields.ts';
import { kindOf, type SuspectForm, textOf, visibleFields } from './suspect-state.ts';

export interface SuspectFormDesk extends SuspectDesk {
  readonly bureau: BureauId;
}

/** Gives the number of the ballot. `choices`: what it is valid as, where that is the decision. */
export function submitSuspect(
  { ledger, clock, officer, randomness, bureau }: SuspectFormDesk,
  task: SuspectTask,
  contests: readonly Contest[],
  form: SuspectForm,
  choices: string,
): Result<{ readonly suspect: number }, Problem> {
  if (task.type === 'raise') {
    const contest = contests[form.picks.contest];
    if (contest === undefined) throw new Error(`no contest at ${bureau}`);
    const ground = suspectGrounds[form.picks.ground] ?? 'intention-unclear';
    const note = textOf(form, 'note');
    return raiseSuspect(ledger, clock, officer, { bureau, contest: contest.id }, { ground, note });
  }
  const { suspect } = task;
  const place = { bureau, suspect };
  if (task.type === 'opine') {
    const said = { witness: textOf(form, 'witness'), opinion: textOf(form, 'opinion') };
    const after = addOpinion(ledger, clock, officer, place, said);
    return after.ok ? ok({ suspect }) : after;
  }
  const witness = textOf(form, 'member-witness');
  const unsigned = visibleFields(form).includes('unsigned') ? { unsigned: textOf(form, 'unsigned') } : {};
  const after = decideSuspect({ ledger, clock, officer, randomness }, place, {
    decision: decisionIn(form, choices),
    contested: contestedAnswers[form.picks.contested] === 'yes',
    initials: {
      members: [textOf(form, 'member-one'), textOf(form, 'member-two')],
      witness: witness === '' ? null : witness,
      ...unsigned,
    },
  });
  return after.ok ? ok({ suspect }) : after;
}

function decisionIn(form: SuspectForm, choices: string): SuspectDecision {
  const kind = kindOf(form);
  switch (kind) {
    case 'valid':
      return { kind, choices };
    case 'blank':
      return { kind };
    case 'invalid':
      return { kind, ground: invalidGrounds[form.picks['invalid-ground']] ?? 'altered' };
  }
}
