/** What a contest of an election is called, so that no two of one election are called the same. */
import { type Language, localised } from '../base/language.ts';
import type { Contest, Election } from '../election/election.ts';

/**
 * Its title; where another contest of the election has the same title, as the two of the Chamber that the canton of
 * Sint-Genesius-Rode counts apart (KWB 156 §1/1), its constituency before it: what tells them apart comes first, and so
 * stands where a name is cut.
 */
export function contestName({ contests }: Election, contest: Contest, language: Language): string {
  const title = localised(contest.title, language);
  const apart = setApart(contests, contest, language);
  return apart === null ? title : `${apart} – ${title}`;
}

/**
 * The same where there is little room: what sets it apart from those of its title, without the title; with its id before
 * it where that is also what a contest of another title would be called, as in a Chamber and a Parliament of the same
 * constituencies.
 */
export function shortContestName({ contests }: Election, contest: Contest, language: Language): string {
  const shortOf = (one: Contest): string =>
    setApart(contests, one, language) ?? localised(one.title, language);
  const short = shortOf(contest);
  const isTaken = contests.some((one) => one.id !== contest.id && shortOf(one) === short);
  return isTaken ? `${contest.id} ${short}` : short;
}

/** Its constituency, with its id where that does not do either; null of a contest that its title sets apart. */
function setApart(contests: readonly Contest[], contest: Contest, language: Language): string | null {
  const titleOf = (one: Contest): string => localised(one.title, language);
  const constituencyOf = (one: Contest): string => localised(one.constituency.name, language);
  const others = contests.filter((one) => one.id !== contest.id && titleOf(one) === titleOf(contest));
  if (others.length === 0) return null;
  const constituency = constituencyOf(contest);
  return others.some((one) => constituencyOf(one) === constituency)
    ? `${contest.id} ${constituency}`
    : constituency;
}
