/** Whether two bureaus tell the same of the ballots that went from one of them to the other (CDLD L4144-4 to 6). */
import type { Problem } from '../../base/problem.ts';
import type { BureauId } from '../../election/ids.ts';
import type { TablePlace } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { isFrozen } from '../reporting/report-standing.ts';
import type { ReportedTransfer } from '../reporting/reported-transfers.ts';
import type { TransferRow } from '../transfer-ports.ts';
import { isAtBureau } from './follow-transfers.ts';
import { transfersTold } from './transfers-told.ts';

/** Ballots that one bureau sent and the other found, as one of them tells it. */
export interface Moved {
  readonly from: TablePlace;
  readonly to: TablePlace;
  readonly ballots: number;
}

/** Those in a report. Of transfers that were withdrawn nobody is asked: they count nowhere. */
export const movedInReport = (transfers: readonly ReportedTransfer[]): readonly Moved[] =>
  transfers.flatMap(({ from, to, state }) =>
    state === 'received' && from.ballots !== null ? [{ from, to, ballots: from.ballots }] : [],
  );

/** Those in a record. */
export const movedInRecord = (transfers: readonly TransferRow[]): readonly Moved[] =>
  transfers.flatMap(({ from, to, state }) =>
    state.state === 'received' ? [{ from, to, ballots: state.ballots }] : [],
  );

/**
 * `DELIVERY_TRANSFER_DIFFERS` for each pair of tables of which another bureau tells something else than this one, which tells
 * `told`: with the numbers of both. A bureau whose half may still change is not asked yet: its report is not presented, or was
 * sent back. It is asked once that is presented, or delivered anew.
 */
export function toldOtherwise(
  record: OfficeRecord,
  bureau: BureauId,
  told: readonly Moved[],
): readonly Problem<'DELIVERY_TRANSFER_DIFFERS'>[] {
  const rows = [...record.transfers(), ...record.deliveredTransfers().map(({ row }) => row)];
  const own = told.filter((one) => isAtBureau(one, bureau));
  const all = [...own, ...rows.filter((row) => isAtBureau(row, bureau))];
  const others = new Set(all.flatMap(({ from, to }) => [from.bureau, to.bureau]));
  others.delete(bureau);
  const toldBy = transfersTold(record);
  return [...others].toSorted().flatMap((other) => {
    const standing = record.report(other);
    if (!isFrozen(standing) || standing.signOff.state === 'returned') return [];
    const theirs = movedInRecord(toldBy(other)).filter((one) => isAtBureau(one, bureau));
    return differences(
      { bureau, moved: own.filter((one) => isAtBureau(one, other)) },
      { bureau: other, moved: theirs.filter((one) => isAtBureau(one, other)) },
    );
  });
}

interface Telling {
  readonly bureau: BureauId;
  readonly moved: readonly Moved[];
}

function differences(one: Telling, other: Telling): readonly Problem<'DELIVERY_TRANSFER_DIFFERS'>[] {
  const [found, expected] = [numbersByTables(one.moved), numbersByTables(other.moved)];
  const names = new Map([...one.moved, ...other.moved].map((moved) => [endsOf(moved), moved]));
  return [...names].toSorted(byName).flatMap(([ends, { from, to }]) => {
    const numbers = { found: found.get(ends) ?? '—', expected: expected.get(ends) ?? '—' };
    if (numbers.found === numbers.expected) return [];
    const params = {
      bureau: one.bureau,
      other: other.bureau,
      from: nameOf(from),
      to: nameOf(to),
      ...numbers,
    };
    return [{ code: 'DELIVERY_TRANSFER_DIFFERS', params }];
  });
}

const byName = ([one]: readonly [string, Moved], [other]: readonly [string, Moved]): number =>
  one < other ? -1 : 1;

/** Ascending: two machines number and date the same transfer each in their own way. */
function numbersByTables(moved: readonly Moved[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, number[]>();
  for (const one of moved) numbers.set(endsOf(one), [...(numbers.get(endsOf(one)) ?? []), one.ballots]);
  return new Map(
    [...numbers].map(([ends, counts]) => [ends, counts.toSorted((less, more) => less - more).join(', ')]),
  );
}

const nameOf = ({ bureau, contest }: TablePlace): string => `${bureau} ${contest}`;
const endsOf = ({ from, to }: Moved): string => `${nameOf(from)} ${nameOf(to)}`;
