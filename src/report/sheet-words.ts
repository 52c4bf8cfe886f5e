/** What the columns of a spreadsheet are called, and what a figure is, in the words of its language. */
import { assertNever } from '../base/assert-never.ts';
import { type Language, localised } from '../base/language.ts';
import type { Bureau, CandidateList, Election } from '../election/election.ts';
import { findBureau } from '../election/lookup.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import type { TableFigure } from './table-figures.ts';

/** What stands beside a figure that has its own columns for list and candidate. */
export function figureWords(t: Translate, { kind }: TableFigure): string {
  switch (kind) {
    case 'found':
      return t('sheet.found');
    case 'blankOrInvalid':
    case 'valid':
      return t(`rubric.${kind}`);
    case 'electoralFigure':
      return t('sheet.electoral-figure');
    case 'votes':
      return t('candidates.votes');
    default:
      return t(`rubric.${kind}`);
  }
}

/** What stands above a column of one figure. */
export function columnWords(t: Translate, figure: TableFigure): string {
  switch (figure.kind) {
    case 'found':
      return t('sheet.found');
    case 'blankOrInvalid':
    case 'valid':
      return t(`rubric.${figure.kind}`);
    case 'electoralFigure':
      return t('rubric.electoralFigure', { list: nameOfList(figure.list) });
    case 'headOnly':
    case 'effectivesOnly':
    case 'effectivesAndSubstitutes':
    case 'substitutesOnly':
    case 'names':
      return t('rubric.category', { list: nameOfList(figure.list), category: t(`rubric.${figure.kind}`) });
    case 'votes': {
      const { of, candidate, list } = figure;
      const { number, name } = candidate;
      return t('rubric.votes', { of, number, candidate: name, list: nameOfList(list) });
    }
    default:
      return assertNever(figure);
  }
}

const nameOfList = ({ number, name }: CandidateList): string => `${number} ${name}`;

/** The municipalities of a bureau's polling stations, in the order of the package: their codes, and their names. */
export function municipalitiesOf(
  { office }: Election,
  { stations }: Bureau,
  language: Language,
): readonly [codes: string, names: string] {
  const here = office.municipalities.filter(({ nis }) => stations.some((one) => one.municipality === nis));
  return [
    here.map(({ nis }) => nis).join(', '),
    here.map(({ name }) => localised(name, language)).join(', '),
  ];
}

/** What a report is of: id and name of the office or the bureau, and the municipalities of the latter as above. */
export function wholeOf(
  { election, bureau }: ReportModel,
  language: Language,
): readonly [id: string, name: string, codes: string, names: string] {
  const { office } = election;
  if (bureau === null) return [office.id, localised(office.name, language), '', ''];
  const whole = findBureau(election, bureau);
  if (whole === undefined) throw new Error(`${bureau}: no bureau of the election`);
  return [whole.id, whole.name, ...municipalitiesOf(election, whole, language)];
}
