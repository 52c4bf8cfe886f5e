/** How a counting bureau counts: by table, or ballot by ballot. It is declared by the first act of either, and never mixed. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { Way } from './events.ts';
import type { Officer } from './officers.ts';
import { paperPlace } from './paper-place.ts';
import type { Clock, LedgerReader, LedgerWriter } from './ports.ts';

/** What is asked of the record to know it. */
export type Asked = 'tableRows' | 'bundleRows' | 'suspectRows';
type Reads = Pick<LedgerReader, Asked>;

/**
 * How the bureau counts, as far as that is settled: something was keyed so, and not set aside again. Whatever was
 * declared, the other way can still be taken before that. A suspect ballot that was set aside by hand is for a table:
 * its decision is added there, while one of a bundle counts by itself.
 */
export function wayOf(reader: Reads, bureau: BureauId): Way | undefined {
  if (isKeyedByTable(reader, bureau) || hasSuspectsByHand(reader, bureau)) return 'table';
  return reader.bundleRows(bureau).some(({ summary }) => summary.state !== 'empty') ? 'ballots' : undefined;
}

const isKeyedByTable = (reader: Reads, bureau: BureauId): boolean =>
  reader.tableRows(bureau).some(({ summary }) => summary.state !== 'empty');

const hasSuspectsByHand = (reader: Reads, bureau: BureauId): boolean =>
  reader.suspectRows(bureau).some(({ state }) => state.state !== 'withdrawn' && state.from === null);

/** Whether it counts by table for nothing but suspect ballots that were set aside by hand: the chair may withdraw them. */
export const isHeldBySuspects = (reader: Reads, bureau: BureauId): boolean =>
  !isKeyedByTable(reader, bureau) && hasSuspectsByHand(reader, bureau);

/** Whether the bureau may be declared so now: it is not yet, and nothing of it was begun the other way. */
export function wayCanBeDeclared(
  reader: Reads & Pick<LedgerReader, 'way'>,
  election: Election,
  { bureau, way }: { readonly bureau: BureauId; readonly way: Way },
): boolean {
  if (findBureau(election, bureau)?.kind !== 'counting' || reader.way(bureau) === way) return false;
  const used = wayOf(reader, bureau);
  return used === undefined || used === way;
}

/** Whether something can be begun so: the bureau is declared to count so, and nothing of it was begun the other way. */
export function canCount(reader: Reads & Pick<LedgerReader, 'way'>, bureau: BureauId, way: Way): boolean {
  return reader.way(bureau) === way && [undefined, way].includes(wayOf(reader, bureau));
}

/**
 * Whether the bureau has stopped counting by table before it counted anything, and is ballot by ballot again: officers said
 * what its urns held, and nothing that was keyed by table is left. Else what they said would be forgotten for a table that
 * somebody only looked at.
 */
export function isByBallotAgain(
  reader: Reads & Pick<LedgerReader, 'way' | 'urnState'>,
  election: Election,
  bureau: BureauId,
): boolean {
  if (reader.way(bureau) !== 'table' || wayOf(reader, bureau) !== undefined) return false;
  const contests = findBureau(election, bureau)?.contests ?? [];
  return contests.some(
    (contest) => reader.urnState(paperPlace(election, { bureau, contest })).state !== 'unsaid',
  );
}

/**
 * Declares that the bureau counts ballot by ballot again where `isByBallotAgain` has it so; right behind the event that
 * took the last of a table away, in its transaction.
 */
export function giveWayBack(
  writer: LedgerWriter,
  election: Election,
  clock: Clock,
  officer: Officer,
  bureau: BureauId,
): void {
  if (isByBallotAgain(writer, election, bureau))
    declareWay(writer, clock, officer, { bureau, way: 'ballots' });
}

/**
 * Makes sure that the bureau counts this way, and declares it where nobody has, or where nothing was keyed the other way.
 * `BUREAU_COUNTS_BY_TABLE`, `BUREAU_COUNTS_BY_BALLOT`: it counts the other way, and ballots counted both ways would
 * count twice.
 */
export function takeWay(
  writer: LedgerWriter,
  clock: Clock,
  officer: Officer,
  bureau: BureauId,
  way: Way,
): Result<undefined, Problem> {
  const used = wayOf(writer, bureau);
  if (used !== undefined && used !== way) {
    return err({
      code: used === 'table' ? 'BUREAU_COUNTS_BY_TABLE' : 'BUREAU_COUNTS_BY_BALLOT',
      params: { bureau },
    });
  }
  if (writer.way(bureau) === way) return ok(undefined);
  declareWay(writer, clock, officer, { bureau, way });
  return ok(undefined);
}

function declareWay(
  writer: LedgerWriter,
  clock: Clock,
  officer: Officer,
  data: { readonly bureau: BureauId; readonly way: Way },
): void {
  writer.append({ type: 'way-declared', version: 1, at: clock.now(), officer: officer.name, data });
}
