/** Which count tables there are: one a contest at each counting bureau. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Bureau, Contest, Election } from '../election/election.ts';
import { findBureau, findContest } from '../election/lookup.ts';
import type { TablePlace } from './events.ts';

/** A table that the election has. */
export interface TableSubject {
  readonly contest: Contest;
  readonly bureau: Bureau;
}

/** The table of that place, or why there is none: `BUREAU_UNKNOWN`, `BUREAU_NOT_COUNTING`, `CONTEST_NOT_AT_BUREAU`. */
export function findTable(election: Election, place: TablePlace): Result<TableSubject, Problem> {
  const bureau = findBureau(election, place.bureau);
  const counting = election.bureaus.filter(({ kind }) => kind === 'counting').map(({ id }) => id);
  const expected = counting.length === 0 ? 'none' : counting.join(', ');
  if (bureau === undefined) return err({ code: 'BUREAU_UNKNOWN', params: { found: place.bureau, expected } });
  if (bureau.kind !== 'counting') {
    return err({ code: 'BUREAU_NOT_COUNTING', params: { found: bureau.id, expected } });
  }
  const contest = findContest(election, place.contest);
  if (contest === undefined || !bureau.contests.includes(contest.id)) {
    const params = { found: place.contest, bureau: bureau.id, expected: bureau.contests.join(', ') };
    return err({ code: 'CONTEST_NOT_AT_BUREAU', params });
  }
  return ok({ contest, bureau });
}
