/**
 * What is of a whole paper at a counting bureau: contests that share one cannot be told apart before the ballots are
 * unfolded and sorted (KWB 155, 156 §1/1). It stands at the home of the paper.
 */
import type { Election } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import { findContest } from '../election/lookup.ts';
import type { TablePlace } from './events.ts';

/** The contests of a paper, its home first. A bureau counts all of them or none. */
export const contestsOn = ({ contests }: Election, paper: ContestId): readonly ContestId[] => [
  paper,
  ...contests.filter(({ id, paperHome }) => paperHome === paper && id !== paper).map(({ id }) => id),
];

/** Where what is said of the whole paper of this contest stands. */
export const paperPlace = (election: Election, { bureau, contest }: TablePlace): TablePlace => ({
  bureau,
  contest: findContest(election, contest)?.paperHome ?? contest,
});

/** The places of all contests on the paper of this one, its home first. */
export const placesOnPaper = (election: Election, place: TablePlace): readonly TablePlace[] =>
  contestsOn(election, paperPlace(election, place).contest).map((contest) => ({
    bureau: place.bureau,
    contest,
  }));
