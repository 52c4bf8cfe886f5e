/** The paper count tables that count, read once as long as nothing changes them. */
import { MachineFailure } from '../base/failure.ts';
import type { CountTable } from '../count/count-table.ts';
import type { TableEntry } from '../count/table-entry.ts';
import { tableOfEntry } from '../count/table-of-entry.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau, findContest } from '../election/lookup.ts';
import type { CountRecord } from './ports.ts';
import type { TableRow } from './table-ports.ts';

export interface AgreedTable {
  readonly contest: Contest;
  readonly bureau: Bureau;
  /** The event that made it count: the same event, the same figures. */
  readonly event: number;
  readonly entry: TableEntry;
  readonly table: CountTable;
}

/** By record, and by table and the event that agreed it, which of a delivery is one for all tables: hundreds of tables of hundreds of figures are not read twice. */
const read = new WeakMap<CountRecord, Map<string, AgreedTable>>();

/** The agreed tables of the office, or of one bureau, in the order of their bureaus' and contests' ids. */
export function agreedTables(ledger: CountRecord, bureau?: BureauId): readonly AgreedTable[] {
  const known = read.get(ledger) ?? new Map<string, AgreedTable>();
  read.set(ledger, known);
  return ledger
    .tableRows(bureau)
    .filter((row) => row.summary.state === 'agreed')
    .map((row) => {
      const key = `${row.bureau} ${row.contest} ${row.event}`;
      const table = known.get(key) ?? readTable(ledger, row);
      known.set(key, table);
      return table;
    });
}

function readTable(ledger: CountRecord, row: TableRow): AgreedTable {
  const { election } = ledger;
  const contest = findContest(election, row.contest);
  const bureau = findBureau(election, row.bureau);
  const entry = ledger.agreedTable(row);
  if (contest === undefined || bureau === undefined || entry === undefined) {
    const params = { contest: row.contest, bureau: row.bureau };
    throw new MachineFailure({ code: 'LEDGER_TOTALS_INCOHERENT', params }, row);
  }
  const table = tableOfEntry(contest, bureau, entry);
  return { contest, bureau, event: row.event, entry, table };
}
