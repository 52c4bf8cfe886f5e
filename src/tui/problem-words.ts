/** A problem as the screens say it. */
import type { Problem } from '../base/problem.ts';
import type { Election } from '../election/election.ts';
import { problemText } from '../i18n/problem-text.ts';
import { shortContestName } from './contest-name.ts';
import type { Ui } from './ui.ts';

/** The sentence of a problem, with the contest and the bureau in it by the names that the election gives them. */
export function problemWords(ui: Ui, election: Election, problem: Problem): string {
  const contest = election.contests.find(({ id }) => id === problem.params?.['contest']);
  const bureau = election.bureaus.find(({ id }) => id === problem.params?.['bureau']);
  const params = {
    ...problem.params,
    ...(contest === undefined ? {} : { contest: shortContestName(ui, election, contest) }),
    ...(bureau === undefined ? {} : { bureau: bureau.name }),
  };
  return ui.text(problemText(ui.t, { ...problem, params }));
}
