/**
 * What of a count may leave the program: the one place that decides it, for every form of a report and for whatever else
 * is handed out. Screens and `totals` stay within the office and do not ask.
 *
 * Paper: nothing below a counting bureau, which mixes the ballots of its stations (KWB 156; BRU 91); a report has nothing
 * smaller in it. Digital: the results of one polling station only where the regime lets them be told, and from the number
 * of voters it demands (W2014 11; BRU 74; DKD 22), and once its report is presented: of two reports made while ballots are
 * scanned the difference is the ballots between. The order in which ballots were scanned, and when: never; no report has them.
 *
 * The delivery of a bureau to its main bureau (docs/formats/delivery.md), of a digital polling station too, does not ask: it is the
 * transmission of the law (W2014 12, 19; BRU 74, 79; DKD 22, 24), from the station to the bureau that adds it up, and its reports are guarded here.
 */
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { CountTable } from '../../count/count-table.ts';
import type { Contest, Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import { findBureau, findContest } from '../../election/lookup.ts';
import { regimes } from '../../election/regimes.ts';
import type { Ledger } from '../ports.ts';
import { officeTotals } from '../totals.ts';
import type { ReportModel } from './report-content.ts';
import { reportModel, signedReport } from './report-model.ts';
import { isFrozen } from './report-standing.ts';

/** A report that may leave the program: no file of a report is made of any other. */
export interface DisclosedReport extends ReportModel {
  readonly disclosed: true;
  /**
   * Of the office: digital polling stations whose results may not be told and follow from the sums, because every other
   * station that voted digitally in the contest, and is scanned, may have a report of its own. The law wants the sums all the same (KWB 161;
   * docs/decisions/045-report-files.md); whoever hands the report out should know.
   */
  readonly toldBySums: readonly BureauId[];
}

/**
 * The report of a bureau, or of the whole office, where it may leave the program: as it stands, or an older version as it
 * was signed. REPORT_NOT_DISCLOSED where it is of a digital polling station whose results may not be told, in any of its
 * contests; REPORT_NOT_DISCLOSED_YET where they may, and it is not presented; REPORT_VERSION_UNKNOWN where there is no such version.
 */
export function disclosedReport(
  ledger: Ledger,
  bureau: BureauId | null,
  version?: number,
): Result<
  DisclosedReport,
  Problem<'REPORT_NOT_DISCLOSED' | 'REPORT_NOT_DISCLOSED_YET' | 'REPORT_VERSION_UNKNOWN'>
> {
  return ledger.atOneMoment(() => {
    const standing = ledger.report(bureau);
    const { version: last } = standing;
    const model =
      version === undefined || version === last
        ? reportModel(ledger, bureau)
        : signedReport(ledger, bureau, version);
    if (model === undefined)
      return err({ code: 'REPORT_VERSION_UNKNOWN', params: { found: version ?? last, expected: last } });
    if (bureau === null) return ok({ ...model, disclosed: true, toldBySums: toldBySums(ledger) });
    const [withheld] = withheldOf(ledger.election, bureau, model.tables);
    if (withheld !== undefined) return err(withheld);
    const isDigital = findBureau(ledger.election, bureau)?.kind === 'digital';
    if (isDigital && model.version === last && !isFrozen(standing))
      return err({ code: 'REPORT_NOT_DISCLOSED_YET', params: { bureau } });
    return ok({ ...model, disclosed: true, toldBySums: [] });
  });
}

/**
 * A report that was signed, to make its files again and hold others against them; undefined where no file of it may leave the
 * program. What follows from its sums is told to whoever has it written, not here.
 */
export function disclosedAgain(model: ReportModel): DisclosedReport | undefined {
  const { election, bureau, tables } = model;
  if (bureau !== null && withheldOf(election, bureau, tables).length > 0) return undefined;
  return { ...model, disclosed: true, toldBySums: [] };
}

/** Why the results of a bureau may not be told, once for each contest of which they may not. */
function withheldOf(
  election: Election,
  id: BureauId,
  tables: readonly CountTable[],
): readonly Problem<'REPORT_NOT_DISCLOSED'>[] {
  if (findBureau(election, id)?.kind !== 'digital') return [];
  return tables.flatMap(({ contest: contestId, found }) => {
    const contest = findContest(election, contestId);
    if (contest === undefined || isTold(contest, found)) return [];
    const { article, fewestVoters } = regimes[contest.regime].disclosure;
    const params = { bureau: id, contest: contest.id, found, ...{ article: article ?? 'none' } };
    return [{ code: 'REPORT_NOT_DISCLOSED', params: { ...params, expected: fewestVoters ?? 'never' } }];
  });
}

/** Whether so many voters are enough. Voters are the ballots found in the contest: each voter of it gave one. */
function isTold({ regime }: Contest, found: number): boolean {
  const { fewestVoters } = regimes[regime].disclosure;
  return fewestVoters !== null && found >= fewestVoters;
}

function toldBySums(ledger: Ledger): readonly BureauId[] {
  const { election } = ledger;
  const digital = election.bureaus.filter(({ kind }) => kind === 'digital');
  const tables = new Map(digital.map(({ id }) => [id, officeTotals(ledger, { bureau: id })]));
  const alone = election.contests.flatMap((contest) => {
    const having = digital.flatMap(({ id, contests }) =>
      contests.includes(contest.id)
        ? { id, tables: (tables.get(id) ?? []).filter((table) => table.contest === contest.id) }
        : [],
    );
    // In the middle of the evening the sums are of those that are scanned.
    const scanned = having.filter((one) => one.tables.some(({ found }) => found > 0));
    // What others tell in reports of their own is taken off the sum.
    const [only, another] = (scanned.length > 0 ? scanned : having).filter(
      ({ id }) => withheldOf(election, id, tables.get(id) ?? []).length > 0,
    );
    if (only === undefined || another !== undefined) return [];
    return withheldOf(election, only.id, only.tables).length === 0 ? [] : [only.id];
  });
  return [...new Set(alone)];
}
