/** How a counting bureau counts: by table, or ballot by ballot. It is declared by the first act of either, and never mixed. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { Way } from './events.ts';
import type { Officer } from './officers.ts';
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
  if (reader.tableRows(bureau).some(({ summary }) => summary.state !== 'empty')) return 'table';
  if (reader.suspectRows(bureau).some(({ state }) => state.state !== 'withdrawn' && state.from === null))
    return 'table';
  return reader.bundleRows(bureau).some(({ summary }) => summary.state !== 'empty') ? 'ballots' : undefined;
}

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
  writer.append({
    ...{ type: 'way-declared', version: 1, at: clock.now(), officer: officer.name },
    data: { bureau, way },
  });
  return ok(undefined);
}
