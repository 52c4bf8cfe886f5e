/** The soft codes that counting bureaus raise, the remarks on them, and the remarks that are still owed. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sumCounts } from '../count/exact-count.ts';
import type { SoftCode } from '../count/problems.ts';
import { checkSoft, type OtherBureaus } from '../count/soft-codes.ts';
import type { TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { type CodedTable, codedTables, takesRemarks } from './soft-subjects.ts';
import type { Remark } from './table-ports.ts';
import { statedText } from './table-texts.ts';
import { transfersOfTable } from './transfer-sums.ts';

/** A soft code that a table raises, and what was said to it; null while a remark is owed. */
export interface RaisedCode extends TablePlace {
  readonly problem: Problem<SoftCode>;
  readonly remark: Remark | null;
}

/**
 * Every soft code that the agreed tables of the office raise now, table by table, and every contest that is counted
 * ballot by ballot; what is unusual beside the others only once it is whole.
 */
export function raisedCodes(ledger: Ledger): readonly RaisedCode[] {
  const tables = codedTables(ledger);
  const remarks = ledger.remarks();
  const transfers = ledger.transfers();
  const all = new Map(
    ledger.election.contests.map(({ id }) => [
      id,
      sumOf(tables.filter((one) => one.isWhole && one.contest.id === id)),
    ]),
  );
  return tables.flatMap((one) => {
    const place = { bureau: one.bureau.id, contest: one.contest.id };
    const sum = all.get(one.contest.id) ?? sumOf([]);
    return checkSoft({
      ...one,
      stations: one.stations,
      others: one.isWhole ? without(sum, one) : sumOf([]),
      transfers: transfersOfTable(transfers, place),
    }).map((problem) => ({
      ...place,
      problem,
      remark: remarks.find((known) => isOn(known, place, problem.code)) ?? null,
    }));
  });
}

const isOn = (remark: Remark, { bureau, contest }: TablePlace, code: SoftCode): boolean =>
  remark.bureau === bureau && remark.contest === contest && remark.code === code;

function sumOf(tables: readonly CodedTable[]): OtherBureaus {
  return {
    bureaus: tables.length,
    found: sumCounts(tables.map(({ table }) => table.found)),
    blankOrInvalid: sumCounts(tables.map(({ table }) => table.blankOrInvalid)),
  };
}

function without(sum: OtherBureaus, { table }: CodedTable): OtherBureaus {
  return {
    bureaus: sum.bureaus - 1,
    found: sum.found - table.found,
    blankOrInvalid: sum.blankOrInvalid - table.blankOrInvalid,
  };
}

/**
 * Says something to a soft code that the table raises; it goes into the report, and takes the place of what was said
 * before. `CODE_NOT_RAISED` where the table does not raise it now.
 */
export function remarkOn(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: TablePlace,
  code: SoftCode,
  written: string,
): Result<undefined, Problem> {
  const permitted = permit(officer, 'table.remark');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const text = statedText(written);
  if (!text.ok) return text;
  const { bureau, contest } = place;
  const isRaised = raisedCodes(ledger).some(
    (raised) => raised.bureau === bureau && raised.contest === contest && raised.problem.code === code,
  );
  if (!isRaised) return err({ code: 'CODE_NOT_RAISED', params: { bureau, contest, code } });
  return ledger.transact((writer) => {
    // The table may have been reset since it was looked at, or the urns counted again.
    if (!takesRemarks(writer, place)) {
      return err({ code: 'CODE_NOT_RAISED', params: { bureau, contest, code } });
    }
    writer.append({
      ...{ type: 'table-remarked', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau, contest, code, text: text.value },
    });
    return ok(undefined);
  });
}
