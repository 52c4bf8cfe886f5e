/** What the agreed count tables of a paper at a bureau say together of its urns and stations. */
import { entryOfPaper } from '../count/paper-entry.ts';
import type { TableEntry } from '../count/table-entry.ts';
import type { Bureau, Election } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import type { AgreedTable } from './agreed-tables.ts';
import { contestsOn } from './paper-place.ts';

type Table = Pick<AgreedTable, 'contest' | 'entry' | 'table'>;

export interface PaperOfTables {
  /** Those that are agreed, the home of the paper first. */
  readonly tables: readonly Table[];
  /** What they say together. */
  readonly entry: TableEntry;
  /** Whether the table of every contest on the paper is agreed: before, nobody knows how many were found in its urns. */
  readonly isWhole: boolean;
}

/** Of the tables of that bureau those of the paper of this home. */
export function paperOfTables(
  election: Election,
  bureau: Bureau,
  home: ContestId,
  tables: readonly Table[],
): PaperOfTables {
  const contests = contestsOn(election, home);
  const own = contests.flatMap((id) => tables.find(({ contest }) => contest.id === id) ?? []);
  const entry = entryOfPaper(
    bureau,
    own.map((table) => table.entry),
  );
  return { tables: own, entry, isWhole: own.length === contests.length };
}
