/** The figures of a report for a spreadsheet, one a row: for pivot tables and filters. */
import type { Contest } from '../election/election.ts';
import { findContest } from '../election/lookup.ts';
import { contestName } from '../i18n/contest-name.ts';
import { translator } from '../i18n/translate.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';
import { bureauTables } from './bureau-tables.ts';
import { figureWords, municipalitiesOf, wholeOf } from './sheet-words.ts';
import { type SheetCell, spreadsheetText } from './spreadsheet.ts';
import { type TableFigure, tableFigures } from './table-figures.ts';

/** First every counting bureau that is in, then the totals of the report (docs/formats/spreadsheet.md); in its first language. */
export function longCsv(model: ReportModel, [language]: ReportLanguages): string {
  const { election } = model;
  const t = translator(language);
  const head = [
    ...[
      t('sheet.part'),
      t('sheet.contest'),
      t('sheet.contest-name'),
      t('sheet.bureau'),
      t('sheet.bureau-name'),
    ],
    ...[t('sheet.nis'), t('sheet.municipality'), t('sheet.figure'), t('sheet.list'), t('sheet.list-name')],
    ...[t('candidates.kind'), t('sheet.number'), t('candidates.name'), t('sheet.count')],
  ];
  const rows = (place: readonly SheetCell[], contest: Contest, figures: readonly TableFigure[]) => {
    const [part = '', ...where] = place;
    return figures.map((figure): readonly SheetCell[] => [
      ...[part, contest.id, contestName(election, contest, language), ...where],
      ...[figureWords(t, figure), ...subjectOf(figure), figure.value],
    ]);
  };
  const subjectOf = (figure: TableFigure): readonly SheetCell[] => {
    if (!('list' in figure)) return ['', '', '', '', ''];
    const list = [figure.list.number, figure.list.name];
    if (!('candidate' in figure)) return [...list, '', '', ''];
    const kind = figure.of === 'E' ? t('candidates.effective') : t('candidates.substitute');
    return [...list, kind, figure.candidate.number, figure.candidate.name];
  };
  const ofBureaus = bureauTables(model).flatMap(({ bureau, contest, table }) => {
    const place = [
      t('sheet.part.bureau'),
      bureau.id,
      bureau.name,
      ...municipalitiesOf(election, bureau, language),
    ];
    return rows(place, contest, tableFigures(contest, table));
  });
  const total = [t('sheet.part.total'), ...wholeOf(model, language)];
  const ofReport = model.tables.flatMap((table) => {
    const contest = findContest(election, table.contest);
    if (contest === undefined) throw new Error(`${table.contest}: no contest of the election`);
    return rows(total, contest, tableFigures(contest, table));
  });
  return spreadsheetText([head, ...ofBureaus, ...ofReport]);
}
