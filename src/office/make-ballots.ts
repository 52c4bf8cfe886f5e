/** The practice voting computer: choices in, signed ballots out. */
import type { Choices } from '../ballot/choices.ts';
import { makeBallot } from '../ballot/make-ballot.ts';
import { payloadMaximumLength } from '../ballot/payload.ts';
import type { SigningKey } from '../ballot/signature.ts';
import type { TokenSource } from '../ballot/token-source.ts';
import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Bureau, Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { allStations } from '../election/lookup.ts';
import { digitalBureau } from './batches.ts';

/** A line of the choices language: so many ballots, all alike. */
export interface BallotsToMake {
  readonly count: number;
  readonly choices: Choices;
  /** Where the line stands, for the problem it may cause. */
  readonly line?: number;
}

/**
 * Makes the payload texts of ballots, one at a time: memory does not grow with their number. They are ballots of the
 * named bureau, else of the first digital one, each with a token of its own (16 bytes from `tokens`), signed with
 * `key`. Ends at the first problem: `BUREAU_UNKNOWN`, `BUREAU_NOT_DIGITAL`, `NO_DIGITAL_BUREAU`,
 * `CONTEST_NOT_AT_BUREAU` for a choice in a contest that the bureau's voters do not have, or `BALLOT_DOES_NOT_FIT` for
 * more marks than a QR code holds.
 */
export function* makeBallots(
  election: Election,
  lines: Iterable<BallotsToMake>,
  press: { readonly bureau?: BureauId; readonly tokens: TokenSource; readonly key: SigningKey },
): Generator<Result<string, Problem>, void, undefined> {
  const chosen = chooseBureau(election, press.bureau);
  if (!chosen.ok) {
    yield chosen;
    return;
  }
  const bureau = chosen.value;
  // A digital bureau is one polling station.
  const station = allStations(election).find((place) => place.bureau.id === bureau.id);
  if (station === undefined) throw new Error(`bureau ${bureau.id} has no polling station`);
  for (const { count, choices, line } of lines) {
    const stop = (problem: Problem) => err(line === undefined ? problem : locate(problem, { line }));
    const stranger = choices.find(({ contest }) => !bureau.contests.includes(contest));
    if (stranger !== undefined) {
      yield stop({
        code: 'CONTEST_NOT_AT_BUREAU',
        params: { found: stranger.contest, bureau: bureau.id, expected: bureau.contests.join(', ') },
      });
      return;
    }
    for (let made = 0; made < count; made += 1) {
      const text = makeBallot(election, choices, station.index, press.tokens(), press.key);
      if (text.length > payloadMaximumLength) {
        const marked = choices.flatMap((choice) => (choice.kind === 'marks' ? choice.lists : []));
        yield stop({ code: 'BALLOT_DOES_NOT_FIT', params: { found: marked.length } });
        return;
      }
      yield ok(text);
    }
  }
}

function chooseBureau(election: Election, named: BureauId | undefined): Result<Bureau, Problem> {
  if (named !== undefined) return digitalBureau(election, named);
  const first = election.bureaus.find((bureau) => bureau.kind === 'digital');
  return first === undefined ? err({ code: 'NO_DIGITAL_BUREAU' }) : ok(first);
}
