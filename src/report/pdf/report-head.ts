/** The head of a report: which ballots of which polling stations it is of, how far it is, and when it was made. */
import type { Language } from '../../base/language.ts';
import type { Bureau } from '../../election/election.ts';
import { registeredIn } from '../../election/lookup.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import { isComplete } from '../../office/completeness.ts';
import type { ReportModel } from '../../office/reporting/report-content.ts';
import { lastAct } from '../last-act.ts';
import { inGroups } from './in-groups.ts';
import { type Cell, digestLines, type Said } from './report-block.ts';
import { municipalityIn, type ReportScope } from './report-scope.ts';

/** Whether nobody can rely on it yet: it is signed, and so final, or it is a draft (LPKD 157). */
export const isDraft = ({ signOff }: ReportModel): boolean =>
  signOff.state !== 'signed' && signOff.state !== 'closed';

/** As the official paper begins: result of the ballots received in polling stations nos. … of the municipality of … (KWB 161). */
export function aboutLines(scope: ReportScope, bureau: Bureau | null): Cell {
  const { model, tongue } = scope;
  if (bureau === null) return tongue.say('about.office', { bureaus: model.election.bureaus.length });
  const stationsIn = (language: Language): string =>
    [...inGroups(bureau.stations, ({ municipality }) => municipality)]
      .map(([nis, stations]) =>
        reportWord(language, 'about.stations', {
          count: stations.length,
          numbers: stations.map(({ number }) => number).join(', '),
          municipality: municipalityIn(scope, nis, language),
          vowel: /^[aeiouyàâéèêëîïôûœ]/i.test(municipalityIn(scope, nis, language)) ? 'yes' : 'no',
        }),
      )
      .join('; ');
  return tongue.each((language) => `${reportWord(language, 'about.bureau')} ${stationsIn(language)}`);
}

/** What must be known before anything else is read. */
export function noticesOf({ model, tongue }: ReportScope): readonly Said[] {
  const { say, each } = tongue;
  const { contests, agreed, suspectsOpen, remarksOwed } = model.completeness;
  const missingIn = (language: Language): string =>
    [
      ...(agreed === contests
        ? []
        : [reportWord(language, 'missing.tables', { missing: contests - agreed, all: contests })]),
      ...(suspectsOpen === 0 ? [] : [reportWord(language, 'missing.suspects', { count: suspectsOpen })]),
      ...(remarksOwed === 0 ? [] : [reportWord(language, 'missing.remarks', { count: remarksOwed })]),
    ].join('; ');
  return [
    ...(model.practice ? [say('notice.practice')] : []),
    ...(isDraft(model) ? [say('notice.draft')] : []),
    ...(isComplete(model.completeness)
      ? []
      : [each((language) => reportWord(language, 'notice.incomplete', { what: missingIn(language) }))]),
  ];
}

export function headFacts(
  { model, tongue }: ReportScope,
  bureau: Bureau | null,
): readonly (readonly [Said, Cell])[] {
  const { say, each, name, date, count } = tongue;
  const { election, version, correction, signOff, digest } = model;
  const contests = election.contests.filter(({ id }) => bureau === null || bureau.contests.includes(id));
  const constituencies = new Map(contests.map(({ constituency }) => [constituency.id, constituency.name]));
  const bureaus = bureau === null ? election.bureaus : [bureau];
  return [
    [say('head.date'), date(election.date)],
    [say('head.constituency'), [...constituencies.values()].map(name)],
    [say(`head.${election.office.level}`), name(election.office.name)],
    ...(bureau === null
      ? []
      : [
          [
            say('head.bureau'),
            bureau.name === bureau.id ? bureau.name : `${bureau.name} (${bureau.id})`,
          ] as const,
        ]),
    [say('head.registered'), count(bureaus.reduce((sum, one) => sum + registeredIn(one), 0))],
    [
      say('head.version'),
      correction === null
        ? say('version.first', { version })
        : say('version.correction', { version, before: correction.version }),
    ],
    [say('head.state'), each((language) => reportWord(language, `state.${signOff.state}`))],
    [say('digest'), digestLines(digest)],
  ];
}

/** The date of the document, in UTC. */
export function documentDate(model: ReportModel): Readonly<Record<string, number>> {
  const at = new Date(lastAct(model));
  return {
    ...{ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    ...{ hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
  };
}
