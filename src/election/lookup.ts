/** Finding one's way in an election. */
import type { Bureau, CandidateList, Contest, Election, Station } from './election.ts';
import type { BureauId, ContestId, ListNumber } from './ids.ts';

/** A polling station with its bureau, and its index, from 0, among all stations, bureaus in package order. */
export interface StationPlace {
  readonly bureau: Bureau;
  readonly station: Station;
  readonly index: number;
}

/** The contest of that id. */
export function findContest(election: Election, id: ContestId): Contest | undefined {
  return election.contests.find((contest) => contest.id === id);
}

/** The bureau of that id. */
export function findBureau(election: Election, id: BureauId): Bureau | undefined {
  return election.bureaus.find((bureau) => bureau.id === id);
}

/** The list of that number in the contest. */
export function findList(contest: Contest, number: ListNumber): CandidateList | undefined {
  return contest.lists.find((list) => list.number === number);
}

/** Every station, in the order in which ballots number them. */
export function allStations(election: Election): readonly StationPlace[] {
  return election.bureaus
    .flatMap((bureau) => bureau.stations.map((station) => ({ bureau, station })))
    .map((place, index) => ({ ...place, index }));
}

/** How many voters are registered in the polling stations of a bureau. */
export function registeredIn(bureau: Bureau): number {
  return bureau.stations.reduce((sum, station) => sum + station.registered, 0);
}
