/**
 * Whether an agreed count table can stand as it is. It has what the bureau decided on the suspect ballots of its paper
 * until then; while one waits, or since one was decided otherwise, it is not what is presented (KWB 158-159; LPKD 155
 * §4-5; BRU 91 §2; CDLD L4144-8).
 */
import { isOpenSuspect, type SuspectState, suspectAfter } from '../count/suspect.ts';
import { partInTable } from '../count/suspect-part.ts';
import type { BureauId } from '../election/ids.ts';
import { findContest } from '../election/lookup.ts';
import { type AgreedTable, agreedTables } from './agreed-tables.ts';
import type { TablePlace } from './events.ts';
import type { OfficeRecord } from './ports.ts';
import { isSuspectEvent, suspectHappening } from './suspect-events.ts';
import type { SuspectRow } from './suspect-ports.ts';
import { openSuspectsOf } from './suspects-of-paper.ts';

/** agreed: nothing about suspect ballots keeps it; suspects-open: one waits; outdated: one was decided otherwise since. */
export const agreedStandings = ['agreed', 'suspects-open', 'outdated'] as const;
export type AgreedStanding = (typeof agreedStandings)[number];

/** Whether the entries of a table agree, whatever keeps it: its figures count. */
export const isAgreed = (state: string): boolean => agreedStandings.some((one) => one === state);

export interface TableStanding {
  readonly standing: AgreedStanding;
  /** Suspect ballots of its paper that wait for a decision. */
  readonly suspects: number;
  /** Those set aside by hand that come to something else in this table than when it was agreed. */
  readonly otherwise: number;
}

/** By ledger, as of its last event: hundreds of tables are not held against it again for each thing that is shown. */
const read = new WeakMap<OfficeRecord, { readonly head: string; readonly standings: Standings }>();
type Standings = ReadonlyMap<string, TableStanding>;

/** That of the agreed table of a bureau and a contest; undefined of one that is not agreed, or not of the only bureau. */
export function tableStandings(
  ledger: OfficeRecord,
  only?: BureauId,
): (place: TablePlace) => TableStanding | undefined {
  const standings = only === undefined ? allStandings(ledger) : readStandings(ledger, only);
  return (place) => standings.get(keyOf(place));
}

function allStandings(ledger: OfficeRecord): Standings {
  const { hash: head } = ledger.head();
  const known = read.get(ledger);
  const standings = known?.head === head ? known.standings : readStandings(ledger);
  read.set(ledger, { head, standings });
  return standings;
}

const keyOf = ({ bureau, contest }: TablePlace): string => `${bureau} ${contest}`;

function readStandings(ledger: OfficeRecord, only?: BureauId): Standings {
  const open = ledger.openSuspects();
  const decided = new Map<BureauId, SuspectRow[]>();
  for (const row of ledger.suspectRows(only)) {
    if (row.state.from !== null || isOpenSuspect(row.state)) continue;
    const own = decided.get(row.bureau) ?? [];
    decided.set(row.bureau, own);
    own.push(row);
  }
  return new Map(
    agreedTables(ledger, only).map((table) => {
      const suspects = openSuspectsOf(ledger.election, open, table.bureau.id, table.contest);
      const rows = decided.get(table.bureau.id) ?? [];
      const otherwise = rows.filter((row) => isOtherwise(ledger, table, row)).length;
      const standing = otherwise > 0 ? 'outdated' : suspects > 0 ? 'suspects-open' : 'agreed';
      const place = { bureau: table.bureau.id, contest: table.contest.id };
      return [keyOf(place), { standing, suspects, otherwise }];
    }),
  );
}

/** Whether the ballot comes to something else in the table now than at the event that agreed it. */
function isOtherwise(ledger: OfficeRecord, table: AgreedTable, row: SuspectRow): boolean {
  if (row.event < table.event) return false;
  const raisedFor = findContest(ledger.election, row.state.contest);
  if (raisedFor === undefined || raisedFor.paper !== table.contest.paper) return false;
  const partOf = (state: SuspectState): string | null =>
    partInTable(ledger.election, { contest: table.contest, shape: table.entry.shape }, raisedFor, state);
  return partOf(row.state) !== partOf(stateAt(ledger, row, table.event));
}

/** The state of the ballot right after the event of that number. */
function stateAt(ledger: OfficeRecord, row: SuspectRow, event: number): SuspectState {
  let state: SuspectState = { state: 'none' };
  for (const one of ledger.suspectEvents(row)) {
    if (one.seq > event || !isSuspectEvent(one)) break;
    const after = suspectAfter(state, suspectHappening(one));
    if (!after.ok) throw new Error(`event ${one.seq} cannot follow: ${after.error}`);
    state = after.value;
  }
  return state;
}
