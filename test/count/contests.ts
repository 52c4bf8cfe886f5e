/** Contests and ballots for the tests of the count. */
import fc from 'fast-check';
import type { ContestResult } from '../../src/ballot/ballot-result.ts';
import type { Candidate, CandidateList, Contest } from '../../src/election/election.ts';
import { CandidateNumber, ContestId, ListNumber } from '../../src/election/ids.ts';
import type { Category, RegimeId } from '../../src/election/regime.ts';

export interface ListPlan {
  readonly number: number;
  readonly effectives: number;
  readonly substitutes: number;
}

export function contestOf(id: string, regime: RegimeId, lists: readonly ListPlan[]): Contest {
  const contest = ContestId.parse(id);
  return {
    id: contest,
    title: { nl: id },
    regime,
    paper: id,
    paperHome: contest,
    constituency: { id: '1', name: { nl: 'Kring' } },
    seats: 5,
    lists: lists.map(
      (list): CandidateList => ({
        number: ListNumber.parse(list.number),
        name: `Lijst ${list.number}`,
        effectives: candidates(list.effectives),
        substitutes: candidates(list.substitutes),
      }),
    ),
  };
}

function candidates(count: number): readonly Candidate[] {
  return Array.from({ length: count }, (_, index) => ({
    number: CandidateNumber.parse(index + 1),
    name: `Kandidaat ${index + 1}`,
  }));
}

/** A federal contest (four sub-categories, substitutes) or a local one (two, none), of one to four lists. */
const anyContest: fc.Arbitrary<Contest> = fc
  .tuple(
    fc.constantFrom<RegimeId>('chamber', 'flemish-municipal'),
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([regime, numbers, effectives, substitutes]) =>
    contestOf(
      'CK',
      regime,
      numbers
        .toSorted((one, other) => one - other)
        .map((number) => ({
          number,
          effectives,
          substitutes: regime === 'chamber' ? substitutes : 0,
        })),
    ),
  );

/** Every ballot that can be classified in the contest. */
export function anyBallot(contest: Contest): fc.Arbitrary<ContestResult> {
  const numbers = (all: readonly Candidate[]) => fc.subarray(all.map((candidate) => candidate.number));
  const valid = fc.constantFrom(...contest.lists).chain((list) =>
    fc.tuple(numbers(list.effectives), numbers(list.substitutes)).map(
      ([effectives, substitutes]): ContestResult => ({
        contest: contest.id,
        result: 'valid',
        list: list.number,
        category: categoryOf(contest, effectives.length > 0, substitutes.length > 0),
        effectives,
        substitutes,
      }),
    ),
  );
  return fc.oneof(
    { weight: 6, arbitrary: valid },
    { weight: 1, arbitrary: fc.constant<ContestResult>({ contest: contest.id, result: 'blank' }) },
    {
      weight: 1,
      arbitrary: fc.constant<ContestResult>({
        contest: contest.id,
        result: 'invalid',
        reason: 'several-lists',
        article: 'KWB 157',
      }),
    },
  );
}

/** Belgian law's sorting of a ballot by who is named on it (KWB 156; LPKD 155 §3), said a second time. */
function categoryOf(contest: Contest, effectives: boolean, substitutes: boolean): Category {
  if (!effectives && !substitutes) return 'headOnly';
  if (contest.regime !== 'chamber') return 'names';
  if (effectives && substitutes) return 'effectivesAndSubstitutes';
  return effectives ? 'effectivesOnly' : 'substitutesOnly';
}

export const anyBallots = anyContest.chain((contest) =>
  fc.record({ contest: fc.constant(contest), ballots: fc.array(anyBallot(contest), { maxLength: 60 }) }),
);
