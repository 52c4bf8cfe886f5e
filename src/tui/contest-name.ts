/** Contests by name on the screens: none of them says of two contests the same. */
import type { Contest, Election } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import { findContest } from '../election/lookup.ts';
import { contestName as nameOf, shortContestName as shortNameOf } from '../i18n/contest-name.ts';
import { textWidth } from './theme/text-width.ts';
import type { Ui } from './ui.ts';

/** In full where that has no more cells than there is room; else in short. */
export function contestName(ui: Ui, election: Election, contest: Contest, room = ui.columns): string {
  const full = ui.text(nameOf(election, contest, ui.language));
  return textWidth(full) <= room ? full : shortContestName(ui, election, contest);
}

export const shortContestName = (ui: Ui, election: Election, contest: Contest): string =>
  ui.text(shortNameOf(election, contest, ui.language));

/** Which of the contests, in short, or by its id where there is no room for that; empty where it is the only one. */
export function whichContest(ui: Ui, election: Election, contest: Contest, room = ui.columns): string {
  if (election.contests.length === 1) return '';
  const short = shortContestName(ui, election, contest);
  return textWidth(short) <= room ? short : contest.id;
}

/** Of a terminal that is narrower, a breadcrumb is cut, and names that begin alike with it: ids do not. */
const comfortable = 80;

/** A contest in the breadcrumb. */
export function contestCrumb(ui: Ui, election: Election, id: ContestId): string {
  const contest = findContest(election, id);
  const isCut = ui.columns < comfortable && election.contests.length > 1;
  return contest === undefined || isCut ? id : shortContestName(ui, election, contest);
}

/** A title that begins with which contest it is about, where there are several. */
export function titleAbout(ui: Ui, election: Election, contest: Contest, title: string): string {
  const which = whichContest(ui, election, contest);
  return which === '' ? title : ui.t('title.about', { about: which, title });
}

/** What is done with a contest, in the breadcrumb: which one, as where it is keyed, and the words for it. */
export function crumbAbout(ui: Ui, election: Election, id: ContestId, words: string): string {
  return `${contestCrumb(ui, election, id)}, ${words}`;
}
