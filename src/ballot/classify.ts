/**
 * What one ballot counts as, contest by contest: valid for a list and in which category, blank, or invalid and
 * why. KWB 156-157; LPKD 155 §3; BRU 62, 69, 91-92; CDLD L4144-7.
 */
import type { Contest, Election } from '../election/election.ts';
import type { Category } from '../election/regime.ts';
import { regimes } from '../election/regimes.ts';
import type { ContestResult } from './ballot-result.ts';
import type { Choices, ContestChoice, ListMarks } from './choices.ts';

/**
 * One result a ballot paper, in the order of the election's contests. A contest without an entry in `choices` is
 * one the voter had no ballot for: no result.
 *
 * Contests that share a paper (Sint-Genesius-Rode: KWB 156 §1/1) have one result between them. Marks in one of
 * them make it a ballot of that contest. What no contest can be told for is counted in the paper's home: no mark
 * at all (blank), marks in several contests (invalid), and a paper that a person judged invalid, whatever else
 * is on it, because the judgement is of the paper.
 *
 * @param choices marks on lists and candidates of the election only
 */
export function classify(election: Election, choices: Choices): readonly ContestResult[] {
  const entries = election.contests.flatMap((contest) => {
    const choice = choices.find((one) => one.contest === contest.id);
    return choice === undefined ? [] : [{ contest, choice }];
  });
  const papers = new Map(entries.map(({ contest }) => [contest.paper, contest.paperHome]));
  return [...papers].flatMap(([paper, homeId]) => {
    const home = election.contests.find((contest) => contest.id === homeId);
    const onPaper = entries.filter(({ contest }) => contest.paper === paper);
    return home === undefined ? [] : [classifyPaper(home, onPaper)];
  });
}

interface Entry {
  readonly contest: Contest;
  readonly choice: ContestChoice;
}

function classifyPaper(home: Contest, entries: readonly Entry[]): ContestResult {
  for (const { choice } of entries) {
    if (choice.kind === 'judged-invalid') return invalid(home, choice.ground);
  }
  const [marked, another] = entries.flatMap(({ contest, choice }) =>
    choice.kind === 'marks' && choice.lists.length > 0 ? [{ contest, lists: choice.lists }] : [],
  );
  if (marked === undefined) return { contest: home.id, result: 'blank' };
  if (another !== undefined) return invalid(home, 'several-contests');
  return classifyMarks(marked.contest, marked.lists);
}

function classifyMarks(contest: Contest, lists: readonly ListMarks[]): ContestResult {
  const [marks, another] = lists;
  if (marks === undefined) return { contest: contest.id, result: 'blank' };
  if (another !== undefined) return invalid(contest, 'several-lists');
  return {
    contest: contest.id,
    result: 'valid',
    list: marks.list,
    category: categoryOf(regimes[contest.regime].sorting, marks),
    effectives: marks.effectives,
    substitutes: marks.substitutes,
  };
}

/**
 * The pile in which a valid ballot lies. A mark at the head beside names is disregarded (KWB 157; LPKD 155;
 * BRU 62, 92; CDLD L4144-7).
 */
function categoryOf(sorting: 'four' | 'two', marks: ListMarks): Category {
  const hasEffectives = marks.effectives.length > 0;
  const hasSubstitutes = marks.substitutes.length > 0;
  if (!hasEffectives && !hasSubstitutes) return 'headOnly';
  if (sorting === 'two') return 'names';
  if (!hasSubstitutes) return 'effectivesOnly';
  return hasEffectives ? 'effectivesAndSubstitutes' : 'substitutesOnly';
}

function invalid(
  contest: Contest,
  reason: Extract<ContestResult, { result: 'invalid' }>['reason'],
): ContestResult {
  return {
    contest: contest.id,
    result: 'invalid',
    reason,
    article: regimes[contest.regime].articles.invalid,
  };
}
