/**
 * Ballots for those who learn the work without a scanner: what the practice voting computer would print, sent
 * through the same assembler as a scanner’s keys and the same reading as any ballot. A real office refuses them all.
 */
import type { Choices, ContestChoice } from '../../../ballot/choices.ts';
import { practiceKey } from '../../../ballot/practice-key.ts';
import { randomTokens } from '../../../ballot/token-source.ts';
import type { CandidateList, Contest, Election } from '../../../election/election.ts';
import type { BureauId } from '../../../election/ids.ts';
import { makeBallots } from '../../../office/make-ballots.ts';
import type { Randomness } from '../../../office/ports.ts';
import { createAssembler } from '../../keys/input/assembler.ts';
import { ballotText } from '../../keys/input/ballot-text.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';

/** The text of a ballot as some voter of the bureau might have cast it. */
export function practiceBallot(election: Election, bureau: BureauId, randomness: Randomness): string {
  const contests = election.contests.filter((contest) =>
    election.bureaus.some((known) => known.id === bureau && known.contests.includes(contest.id)),
  );
  const choices = randomChoices(contests, randomness);
  const [made] = makeBallots(election, [{ count: 1, choices }], {
    bureau,
    tokens: randomTokens(randomness),
    key: practiceKey,
  });
  if (made === undefined || !made.ok) throw new Error(`no practice ballot for bureau ${bureau}`);
  return made.value;
}

/** The same ballot as a scanner reads it from a torn paper: its end is missing. */
export const damaged = (payload: string): string => payload.slice(0, -5);

/** What the assembler makes of the text when a scanner types it. */
export function typedByScanner(text: string): readonly InputEvent[] {
  return createAssembler(ballotText).push(`${text}\r`, 0);
}

function randomChoices(contests: readonly Contest[], randomness: Randomness): Choices {
  const below = (limit: number): number => Math.floor(((randomness.bytes(1)[0] ?? 0) / 256) * limit);
  const voted = new Map<string, Contest>();
  for (const contest of contests) {
    const other = voted.get(contest.paper);
    // On a shared paper a voter marks one of its elections.
    if (other === undefined || below(2) === 0) voted.set(contest.paper, contest);
  }
  return contests.map((contest): ContestChoice => {
    const isVoted = voted.get(contest.paper) === contest;
    const lists = isVoted ? randomMarks(contest, below) : [];
    return { contest: contest.id, kind: 'marks', lists };
  });
}

/** Of twenty voters about one leaves the paper blank and one marks two lists; of the others half name candidates. */
function randomMarks(contest: Contest, below: (limit: number) => number): ListMarksOfBallot {
  const dice = below(20);
  const first = contest.lists[below(contest.lists.length)];
  if (dice === 0 || first === undefined) return [];
  if (dice === 1) {
    const [one, two] = contest.lists;
    return [one, two].flatMap((list) => (list === undefined ? [] : [headOf(list)]));
  }
  if (dice < 11) return [headOf(first)];
  const some = (candidates: CandidateList['effectives'], most: number) => {
    const wanted = below(most + 1);
    const chosen = new Set(Array.from({ length: wanted }, () => below(candidates.length)));
    return candidates.filter((_, place) => chosen.has(place)).map((candidate) => candidate.number);
  };
  const effectives = some(first.effectives, 4);
  const substitutes = some(first.substitutes, 1);
  const head = effectives.length === 0 && substitutes.length === 0;
  return [{ list: first.number, head, effectives, substitutes }];
}

type ListMarksOfBallot = Extract<ContestChoice, { kind: 'marks' }>['lists'];

const headOf = (list: CandidateList): ListMarksOfBallot[number] => ({
  list: list.number,
  head: true,
  effectives: [],
  substitutes: [],
});
