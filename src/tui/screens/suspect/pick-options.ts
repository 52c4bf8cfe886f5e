/** What can be chosen in a field of the form, in words. */
import { invalidGrounds } from '../../../ballot/choices.ts';
import { suspectGrounds } from '../../../count/suspect.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { contestName } from '../../contest-name.ts';
import type { Ui } from '../../ui.ts';
import { contestedAnswers, decisionKinds, type PickName } from './suspect-fields.ts';

export function pickOptions(
  ui: Ui,
  election: Election,
  contests: readonly Contest[],
  name: PickName,
): readonly string[] {
  switch (name) {
    case 'contest':
      return contests.map((one) => `${one.id} ${contestName(ui, election, one)}`);
    case 'ground':
      return suspectGrounds.map((ground) => ui.t(`reason.${ground}`));
    case 'kind':
      return decisionKinds.map((kind) => ui.t(`suspects.state.${kind}`));
    case 'invalid-ground':
      return invalidGrounds.map((ground) => ui.t(`reason.${ground}`));
    case 'contested':
      return contestedAnswers.map((answer) => ui.t(`suspect.contested.${answer}`));
  }
}
