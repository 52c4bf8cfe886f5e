/** The soft codes that counting bureaus raise, the remarks on them, and the remarks that are still owed. */
import type { Problem } from '../base/problem.ts';
import { sumCounts } from '../count/exact-count.ts';
import type { SoftCode } from '../count/problems.ts';
import { checkSoft, type OtherBureaus, type SoftFigures, softRule } from '../count/soft-codes.ts';
import type { BureauId } from '../election/ids.ts';
import { isDelivered } from './delivery/is-delivered.ts';
import type { TablePlace } from './events.ts';
import { frozenBy } from './frozen.ts';
import type { CountRecord, LedgerReader } from './ports.ts';
import { figuresOf, isSaidOf } from './remark-figures.ts';
import { type CodedTable, codedTables } from './soft-subjects.ts';
import type { Remark } from './table-ports.ts';
import type { TransferRow } from './transfer-ports.ts';
import { isSame, transfersOfTable } from './transfer-sums.ts';

/** A soft code that a table raises, at one urn, station or side or once for the whole, and what was said to it. */
export interface RaisedCode extends TablePlace {
  readonly problem: Problem<SoftCode>;
  /** It is of all figures of the code at this table, those of other urns, stations or sides with them; null while one is owed. */
  readonly remark: Remark | null;
  /** The last remark where it no longer stands: what the code compares here is no longer what it was made on. */
  readonly outdated: Remark | null;
}

/**
 * Every soft code that the agreed tables of the office, or of one bureau, raise now, table by table, and every contest that
 * is counted ballot by ballot; what is unusual beside the others only once it is whole. Of a bureau whose report is
 * presented nothing is compared with the others any more: what they count later is not what was presented. There such a code
 * is raised where something was said to it, and its own figures are still those it was said to.
 */
export function raisedCodes(
  record: CountRecord & Pick<LedgerReader, 'remarks'>,
  only?: BureauId,
): readonly RaisedCode[] {
  const frozen = record.frozenReports();
  const delivered = isDelivered(record);
  const isFrozen = (bureau: BureauId): boolean => frozenBy(frozen, bureau) !== undefined;
  const tables = codedTables(record, only !== undefined && isFrozen(only) ? only : undefined);
  const remarks = record.remarks();
  const transfers = record.transfers();
  const all = new Map(record.election.contests.map(({ id }) => [id, wholeOf(tables, id)]));
  return tables.flatMap((one) => {
    const place = placeOf(one);
    if (only !== undefined && place.bureau !== only) return [];
    // What a bureau said that counted on another machine is in the report that it delivered.
    if (delivered(place.bureau)) return [];
    const own = remarks.filter((remark) => isSame(remark, place));
    const problems = isFrozen(place.bureau)
      ? [...problemsOf(one, noOthers, transfers), ...problemsSaid(one, own)]
      : problemsOf(one, all.get(place.contest) ?? noOthers, transfers);
    return problems.map((problem) => ({ ...place, problem, ...saidTo(problem.code, problems, own) }));
  });
}

/** What is unusual beside other bureaus as it was when it was remarked on, where the table is still the same. */
export const problemsSaid = (
  { table }: Pick<CodedTable, 'table'>,
  remarks: readonly Remark[],
): readonly Problem<SoftCode>[] =>
  remarks
    .filter(({ code }) => softRule(code).beside.length > 0)
    .flatMap(({ code, figures }) =>
      figures
        .filter(({ found, of }) => found === table.blankOrInvalid && of === table.found)
        .map((params) => ({ code, params: { contest: table.contest, ...params } })),
    );

/** What the code compares now at the table, once for each urn, station or side that raises it; none where nothing does. */
export function figuresRaised(
  record: CountRecord,
  place: TablePlace,
  code: SoftCode,
): readonly SoftFigures[] {
  // Only what looks at other bureaus is worth reading them all.
  const tables = codedTables(record, softRule(code).beside.length === 0 ? place.bureau : undefined);
  const one = tables.find((table) => isSame(placeOf(table), place));
  if (one === undefined) return [];
  return figuresOf(problemsOf(one, wholeOf(tables, place.contest), record.transfers()), code);
}

/** Of these codes those that owe a remark, each once. */
export const codesOwed = (raised: readonly RaisedCode[]): readonly SoftCode[] => [
  ...new Set(raised.filter(({ remark }) => remark === null).map(({ problem }) => problem.code)),
];

const placeOf = ({ bureau, contest }: CodedTable): TablePlace => ({ bureau: bureau.id, contest: contest.id });

/** What was said to the code at a table that raises these problems: the last remark on it, and whether it is of just these figures. */
export function saidTo(
  code: SoftCode,
  problems: readonly Problem<SoftCode>[],
  remarks: readonly Remark[],
): Pick<RaisedCode, 'remark' | 'outdated'> {
  const last = remarks.find((remark) => remark.code === code) ?? null;
  const stands = last !== null && isSaidOf(code, last.figures, figuresOf(problems, code));
  return stands ? { remark: last, outdated: null } : { remark: null, outdated: last };
}

/** `all` are the whole tables of the contest, this one with them where it is whole. */
const problemsOf = (
  one: CodedTable,
  all: OtherBureaus,
  transfers: readonly TransferRow[],
): readonly Problem<SoftCode>[] =>
  checkSoft({
    ...one,
    others: one.isWhole ? without(all, one) : noOthers,
    transfers: transfersOfTable(transfers, placeOf(one)),
  });

const wholeOf = (tables: readonly CodedTable[], contest: TablePlace['contest']): OtherBureaus =>
  sumOf(tables.filter((one) => one.isWhole && one.contest.id === contest));

/** Where nothing is compared with other bureaus. */
export const noOthers: OtherBureaus = { bureaus: 0, found: 0, blankOrInvalid: 0 };

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
