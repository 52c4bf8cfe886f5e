/** The files that a signed report gives, made again from it. */
import { type Language, languages } from '../../base/language.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Election } from '../../election/election.ts';
import { findBureau } from '../../election/lookup.ts';
import { tableText } from '../../office/delivery/table-text.ts';
import type { SignedMoment } from '../../office/report-check/signed-moments.ts';
import { disclosedAgain } from '../../office/reporting/disclosure.ts';
import type { ReportModel } from '../../office/reporting/report-content.ts';
import { reportJson } from '../../office/reporting/report-json.ts';
import { type ReportLanguages, reportLanguages } from '../../office/reporting/report-languages.ts';
import { modelOfSigned } from '../../office/reporting/report-model.ts';
import { type ReportFile, type ReportFormat, reportFilesOf } from '../formats.ts';
import { kindNamed, type ReportFileKind } from './report-file-kind.ts';

/** A file as it would be written, of that moment. */
export interface MadeAgain {
  readonly moment: SignedMoment;
  readonly kind: ReportFileKind;
  readonly make: ReportFile['make'];
}

/** The format of which each kind of file is, and whether its words are in a language. */
const formatOf = {
  'report.json': ['json', 'none'],
  'totals.json': ['json', 'none'],
  'report.pdf': ['pdf', 'one or two'],
  'totals.csv': ['csv', 'none'],
  'figures-long.csv': ['csv', 'one'],
  'figures-wide.csv': ['csv', 'one'],
  'eml-510.xml': ['xml', 'one or two'],
  'nist-1500-100.json': ['nist', 'one or two'],
  'format-r': ['format-r', 'none'],
  'count-table': ['csv', 'none'],
} as const satisfies Record<ReportFileKind, readonly [ReportFormat, 'none' | 'one' | 'one or two']>;

/**
 * Every file of that kind that can have been written of these moments: in the languages that the law wants of each first, then in the
 * others, or in those alone that begin with `language`. None of a report that may not leave the program, but its JSON and its tables as a delivery has them.
 */
export function madeAgain(
  moments: readonly SignedMoment[],
  election: Election,
  kind: ReportFileKind,
  language?: Language,
): readonly MadeAgain[] {
  const models = moments.map((moment) => {
    const model = modelOfSigned(moment.contentText, moment.signOff, election);
    return { moment, model, disclosed: disclosedAgain(model) };
  });
  const [format, spoken] = formatOf[kind];
  const inLanguages = languagesTried(election, spoken).filter(
    ([first]) => language === undefined || first === language,
  );
  const written = inLanguages.flatMap((tongues) =>
    models.flatMap(({ moment, disclosed }) =>
      (disclosed === undefined ? [] : reportFilesOf(disclosed, format, tongues))
        .filter(({ name }) => kindNamed(name) === (kind === 'count-table' ? 'totals.csv' : kind))
        .map(({ make }) => ({ moment, kind, make })),
    ),
  );
  const delivered = models.flatMap(({ moment, model }) =>
    deliveredTexts(model, election, kind).map((make) => ({ moment, kind, make })),
  );
  return [...written, ...delivered];
}

/** What a delivery of that report has: its JSON without a space, and a table for each contest of the bureau. */
function deliveredTexts(
  model: ReportModel,
  election: Election,
  kind: ReportFileKind,
): readonly (() => string)[] {
  if (kind === 'report.json') return [() => canonicalText(reportJson(model))];
  if (kind !== 'count-table' || model.bureau === null) return [];
  const contests = findBureau(election, model.bureau)?.contests ?? [];
  return contests.map((contest) => () => tableText(model, contest));
}

function languagesTried(
  election: Election,
  spoken: (typeof formatOf)[ReportFileKind][1],
): readonly ReportLanguages[] {
  const lawful = reportLanguages(election);
  if (spoken === 'none') return [lawful];
  const single: readonly ReportLanguages[] = languages.map((one) => [one]);
  if (spoken === 'one') return [lawful, ...single];
  const double = languages.flatMap((one) =>
    languages.flatMap((other): readonly ReportLanguages[] => (one === other ? [] : [[one, other]])),
  );
  return [lawful, ...[...single, ...double].filter((tried) => tried.join() !== lawful.join())];
}
