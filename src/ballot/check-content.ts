/** Whether what a signed ballot says fits the election and the bureau. */
import type { Choices, ContestChoice, ListMarks } from './choices.ts';
import type { PayloadContent, PayloadVote } from './payload-content.ts';
import type { Refusal } from './reading.ts';
import type { ContestIndex, ReadingIndex } from './reading-index.ts';

type Votes = PayloadContent['contests'];

/** Every marked list and candidate must stand in the package. */
export function checkCandidates(votes: Votes, index: ReadingIndex): Refusal | undefined {
  for (const [at, vote] of votes.entries()) {
    const contest = index.contests[at];
    if (contest === undefined || vote?.kind !== 'marks') continue;
    for (const marks of vote.lists) {
      const refusal = checkMarks(contest, marks);
      if (refusal !== undefined) return refusal;
    }
  }
  return undefined;
}

function checkMarks({ contest, lists }: ContestIndex, marks: ListMarks): Refusal | undefined {
  const unknown = (kind: 'list' | 'effective' | 'substitute', number: number): Refusal => ({
    code: 'BALLOT_UNKNOWN_LIST_OR_CANDIDATE',
    params: { contest: contest.id, list: marks.list, kind, number },
  });
  const list = lists.get(marks.list);
  if (list === undefined) return unknown('list', marks.list);
  const effective = marks.effectives.find((number) => !list.effectives.has(number));
  if (effective !== undefined) return unknown('effective', effective);
  const substitute = marks.substitutes.find((number) => !list.substitutes.has(number));
  return substitute === undefined ? undefined : unknown('substitute', substitute);
}

/** A station of the package, as many contests as the package has, at least one of them voted in, all of the bureau. */
export function checkCoherence(content: PayloadContent, index: ReadingIndex): Refusal | undefined {
  const incoherent = (detail: string, found: string | number, expected: string | number): Refusal => ({
    code: 'BALLOT_INCOHERENT',
    params: { detail, found, expected },
  });
  const { station, contests: votes } = content;
  if (index.stations[station] === undefined) return incoherent('station', station + 1, index.stations.length);
  if (votes.length !== index.contests.length) {
    return incoherent('contestCount', votes.length, index.contests.length);
  }
  if (votes.every((vote) => vote === null)) return incoherent('noContest', 0, 1);
  const foreign = index.contests.find(({ isOfBureau }, at) => !isOfBureau && votes[at] !== null);
  if (foreign === undefined) return undefined;
  return incoherent('contest', foreign.contest.id, index.bureau?.contests.join(' ') ?? '');
}

/** The marks as the classification takes them; `votes` has passed the checks above. */
export function choicesOf(votes: Votes, index: ReadingIndex): Choices {
  return index.contests.flatMap(({ contest }, at) => {
    const vote = votes[at] ?? null;
    return vote === null ? [] : [toChoice(contest.id, vote)];
  });
}

function toChoice(contest: ContestChoice['contest'], vote: PayloadVote): ContestChoice {
  if (vote.kind === 'marks') return { contest, kind: 'marks', lists: vote.lists };
  return { contest, kind: 'judged-invalid', ground: vote.ground };
}
