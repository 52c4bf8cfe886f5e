/** A whole report as the template prints it: its head, what stands on every page, and its sections in the order of the law. */

import type { Language } from '../../base/language.ts';
import { localised } from '../../base/language.ts';
import type { Bureau } from '../../election/election.ts';
import { locales } from '../../i18n/locales.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import { translator } from '../../i18n/translate.ts';
import type { ReportModel } from '../../office/reporting/report-content.ts';
import type { ReportLanguages } from '../../office/reporting/report-languages.ts';
import { actsSection, correctionSection } from './acts-section.ts';
import { bureauCountSection } from './bureau-count-section.ts';
import { canvassSection, totalsSection } from './canvass-section.ts';
import { compositionSection } from './composition-section.ts';
import { digestQr } from './digest-qr.ts';
import { incidentsSection, objectionsSection } from './happenings-section.ts';
import { headerLines } from './page-header.ts';
import { remarksSection } from './remarks-section.ts';
import type { Block, Cell, Said } from './report-block.ts';
import { aboutLines, documentDate, headFacts, isDraft, noticesOf } from './report-head.ts';
import { bureauOf, contestOf, type ReportScope } from './report-scope.ts';
import { tongueOf } from './report-tongue.ts';
import { signatureSection } from './signature-section.ts';
import { suspectsSection } from './suspects-section.ts';
import { transfersSection } from './transfers-section.ts';

/** What the template reads. */
export interface ReportDocument {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly language: Language;
  /** In whose way the language is written, as ISO 3166 has it. */
  readonly region: string;
  readonly isBilingual: boolean;
  /** Of the last act, or of the election: the paper has no clock of its own. UTC. */
  readonly date: Readonly<Record<string, number>>;
  readonly digest: string;
  readonly digestName: string;
  readonly qr: string;
  readonly qrAlt: string;
  /** What stands on the left of each line at the top of a page, and on the right. */
  readonly header: readonly (readonly [Said, Said])[];
  readonly watermark: Said | null;
  readonly disclaimer: Said;
  /** What stands before the number of the page, and between it and that of all pages, in each language. */
  readonly pageOf: readonly (readonly [Language, string, string])[];
  readonly signHere: Said;
  readonly attached: string;
  readonly election: Cell;
  readonly name: Said;
  readonly place: Said;
  readonly about: Cell;
  readonly notices: readonly Said[];
  readonly facts: readonly (readonly [Said, Cell])[];
  readonly blocks: readonly Block[];
}

/** The report in one language, or in two side by side. */
export function reportDocument(model: ReportModel, languages: ReportLanguages): ReportDocument {
  const tongue = tongueOf(languages);
  const { say, name, date, first } = tongue;
  const scope = { model, tongue };
  const { election, digest } = model;
  const bureau = model.bureau === null ? null : bureauOf(scope, model.bureau);
  const title =
    bureau === null ? (`title.${election.office.level}` as const) : (`title.${bureau.kind}` as const);
  const place = bureau === null ? name(election.office.name) : bureau.name;
  const draft = isDraft(model);
  return {
    title: `${reportWord(first, title)} – ${bureau?.name ?? localised(election.office.name, first)}`,
    author: localised(election.office.name, first),
    description: reportWord(first, 'description', { file: 'report.json' }),
    language: first,
    region: new Intl.Locale(locales[first]).region ?? 'BE',
    isBilingual: tongue.second !== null,
    date: documentDate(model),
    digest,
    digestName: translator(first)('said.of', { what: reportWord(first, 'digest'), said: '' }),
    qr: digestQr(digest),
    qrAlt: reportWord(first, 'digest.qr'),
    header: headerLines(scope, bureau, title),
    watermark: model.practice ? say('practice') : draft ? say('draft') : null,
    disclaimer: say('disclaimer'),
    pageOf: languages.map((language) => {
      const [before = '', between = ''] = reportWord(language, 'page-of', { page: '|', pages: '|' }).split(
        '|',
      );
      return [language, before, between];
    }),
    signHere: say('signature.here'),
    attached: reportWord(first, 'attached'),
    election: [name(election.title), date(election.date)],
    name: say(title),
    place,
    about: aboutLines(scope, bureau),
    notices: noticesOf(scope),
    facts: headFacts(scope, bureau),
    blocks: [
      ...compositionSection(scope),
      ...countSections(scope, bureau),
      ...suspectsSection(scope),
      ...remarksSection(scope),
      ...incidentsSection(scope),
      ...transfersSection(scope),
      ...objectionsSection(scope),
      ...actsSection(scope),
      ...correctionSection(scope),
      ...signatureSection(scope),
    ],
  };
}

function countSections(scope: ReportScope, bureau: Bureau | null): readonly Block[] {
  const { contests } = scope.model.election;
  if (bureau !== null)
    return bureau.contests.flatMap((id) => bureauCountSection(scope, bureau, contestOf(scope, id)));
  return contests.flatMap((contest) => [...canvassSection(scope, contest), ...totalsSection(scope, contest)]);
}
