/** The figures of a report for a spreadsheet as the summary table has them: a row a bureau, and one for all (KWB 161). */
import type { CountTable } from '../count/count-table.ts';
import type { Bureau, Contest } from '../election/election.ts';
import { registeredIn } from '../election/lookup.ts';
import { shortContestName } from '../i18n/contest-name.ts';
import { translator } from '../i18n/translate.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';
import { bureauTables } from './bureau-tables.ts';
import { columnWords, municipalitiesOf, wholeOf } from './sheet-words.ts';
import { type SheetCell, spreadsheetText } from './spreadsheet.ts';
import { tableFigures } from './table-figures.ts';

/**
 * Every counting bureau, its cells empty where its table is not in, then the totals of the report
 * (docs/formats/spreadsheet.md); in its first language. Where there are several contests, each column names its own.
 */
export function wideCsv(model: ReportModel, [language]: ReportLanguages): string {
  const { election, tables } = model;
  const t = translator(language);
  const contests = election.contests.flatMap((contest) => {
    const total = tables.find((table) => table.contest === contest.id);
    return total === undefined ? [] : [{ contest, total }];
  });
  const prefix = (contest: Contest): string =>
    contests.length === 1 ? '' : `${shortContestName(election, contest, language)} – `;
  const head = [
    ...[
      t('sheet.bureau'),
      t('sheet.bureau-name'),
      t('sheet.nis'),
      t('sheet.municipality'),
      t('sheet.registered'),
    ],
    ...contests.flatMap(({ contest, total }) =>
      tableFigures(contest, total).map((figure) => `${prefix(contest)}${columnWords(t, figure)}`),
    ),
  ];
  const cells = (tableOf: (contest: Contest) => CountTable | undefined): readonly SheetCell[] =>
    contests.flatMap(({ contest, total }) => {
      const table = tableOf(contest);
      return tableFigures(contest, table ?? total).map(({ value }) => (table === undefined ? '' : value));
    });
  const isHere = ({ id }: Bureau): boolean => model.bureau === null || model.bureau === id;
  const bureaus = election.bureaus.filter(isHere);
  const inside = bureauTables(model);
  const rows = bureaus
    .filter(({ kind }) => kind === 'counting')
    .map((bureau) => [
      ...[bureau.id, bureau.name, ...municipalitiesOf(election, bureau, language), registeredIn(bureau)],
      ...cells((contest) => inside.find((one) => one.bureau === bureau && one.contest === contest)?.table),
    ]);
  const registered = bureaus.reduce((sum, bureau) => sum + registeredIn(bureau), 0);
  const [, name, codes, municipalities] = wholeOf(model, language);
  const total = [
    ...[t('sheet.part.total'), name, codes, municipalities, registered],
    ...cells((contest) => contests.find((one) => one.contest === contest)?.total),
  ];
  return spreadsheetText([head, ...rows, total]);
}
