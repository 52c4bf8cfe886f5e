/** Elections built by hand, as a package would give them: for tests that need no file. */
import type { BallotKey, Candidate, CandidateList, Contest, Election } from '../../src/election/election.ts';
import { BureauId, CandidateNumber, ContestId, ListNumber } from '../../src/election/ids.ts';
import type { RegimeId } from '../../src/election/regime.ts';

/** List number, number of effective and of substitute candidates. */
export type ListShape = readonly [number: number, effectives: number, substitutes: number];

export const contestId = (id: string) => ContestId.parse(id);
export const bureauId = (id: string) => BureauId.parse(id);
export const listNumber = (number: number) => ListNumber.parse(number);
export const candidateNumber = (number: number) => CandidateNumber.parse(number);

function candidates(count: number): readonly Candidate[] {
  return Array.from({ length: count }, (_, at) => ({
    number: candidateNumber(at + 1),
    name: `Candidate ${at + 1}`,
  }));
}

function list([number, effectives, substitutes]: ListShape): CandidateList {
  return {
    number: listNumber(number),
    name: `List ${number}`,
    effectives: candidates(effectives),
    substitutes: candidates(substitutes),
  };
}

export function contest(
  id: string,
  regime: RegimeId,
  lists: readonly ListShape[],
  paper: { readonly paper: string; readonly home: string } = { paper: id, home: id },
): Contest {
  return {
    id: contestId(id),
    title: { en: id },
    regime,
    paper: paper.paper,
    paperHome: contestId(paper.home),
    constituency: { id: '92094', name: { fr: 'Namur' } },
    seats: 7,
    lists: lists.map(list),
  };
}

/** An election with two bureaus for all its contests: TB-1 with stations 1 and 2, TB-2 with station 3. */
export function election(contests: readonly Contest[], ballotKeys: readonly BallotKey[] = []): Election {
  const ids = contests.map(({ id }) => id);
  const station = (number: number) => ({ number, municipality: '92094', registered: 900 });
  return {
    id: 'test',
    title: { en: 'Test' },
    date: '2024-06-09',
    office: {
      level: 'canton',
      id: '92094',
      name: { fr: 'Namur' },
      municipalities: [{ nis: '92094', name: { fr: 'Namur' } }],
    },
    contests,
    bureaus: [
      {
        id: bureauId('TB-1'),
        name: 'Bureau one',
        kind: 'counting',
        stations: [station(1), station(2)],
        contests: ids,
      },
      { id: bureauId('TB-2'), name: 'Bureau two', kind: 'digital', stations: [station(3)], contests: ids },
    ],
    ballotKeys,
    fingerprint: '3f1c2e9b8a7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928170605f4e3',
  };
}

/** One Chamber contest. */
export const chamber = election([
  contest('CK', 'chamber', [
    [1, 24, 14],
    [2, 24, 14],
    [5, 7, 6],
    [17, 3, 2],
  ]),
]);

/** Municipal council, district council and provincial council on one ballot. */
export const threeContests = election([
  contest('GR', 'flemish-municipal', [
    [1, 55, 0],
    [12, 55, 0],
  ]),
  contest('DR', 'flemish-district', [
    [1, 33, 0],
    [3, 20, 0],
  ]),
  contest('PR', 'flemish-provincial', [
    [1, 36, 0],
    [4, 36, 0],
  ]),
]);

/** Two Chamber constituencies on one paper, whose home is the second of them; a European contest on its own. */
export const sharedPaper = election([
  contest('CKB', 'chamber', [[1, 5, 4]], { paper: 'CK', home: 'CKV' }),
  contest('CKV', 'chamber', [[2, 5, 4]], { paper: 'CK', home: 'CKV' }),
  contest('EU', 'european', [[1, 4, 4]]),
]);
