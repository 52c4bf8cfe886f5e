/** The lines at the top of every page: which report it is of, and that it is a draft or of practice. */
import { type Language, localised } from '../../base/language.ts';
import type { Bureau } from '../../election/election.ts';
import { formatDate } from '../../i18n/format-time.ts';
import type { ReportKey } from '../../i18n/report/report-key.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import type { Said } from './report-block.ts';
import { isDraft } from './report-head.ts';
import type { ReportScope } from './report-scope.ts';

/** Of a name as much as leaves the lines room above the page; the first page has it whole. */
const longestName = 70;

const inShort = (name: string): string => {
  const letters = [...name];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name;
};

/** The left and the right side of each: two lines in one language, or one in each of two. */
export function headerLines(
  { model, tongue }: ReportScope,
  bureau: Bureau | null,
  title: ReportKey,
): readonly (readonly [Said, Said])[] {
  const { election, practice } = model;
  const placeIn = (language: Language) => inShort(bureau?.name ?? localised(election.office.name, language));
  const marksIn = (language: Language) =>
    [...(practice ? (['practice'] as const) : []), ...(isDraft(model) ? (['draft'] as const) : [])]
      .map((key) => reportWord(language, key))
      .join(' · ');
  const line = (language: Language, text: string): Said => ({ said: [[language, text]] });
  const { first, second } = tongue;
  if (second === null) {
    const date = formatDate(first, election.date);
    return [
      [reportWord(first, title), ''],
      [[placeIn(first), inShort(localised(election.title, first)), date].join(' · '), marksIn(first)],
    ];
  }
  return [first, second].map((language) => [
    line(
      language,
      [reportWord(language, title), placeIn(language), formatDate(language, election.date)].join(' · '),
    ),
    line(language, marksIn(language)),
  ]);
}
