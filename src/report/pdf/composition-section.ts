/** Who sat in the bureau (KWB 161: members and witnesses sign). */
import type { Language } from '../../base/language.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import type { BureauPerson } from '../../office/reporting/report-parts.ts';
import { type Block, heading, paragraph, table, texts } from './report-block.ts';
import type { ReportScope } from './report-scope.ts';

export function compositionSection({ model, tongue }: ReportScope): readonly Block[] {
  const { say } = tongue;
  const title = heading(1, say('composition'));
  if (model.composition.length === 0) return [title, paragraph(say('composition.unrecorded'))];
  const columns = [texts(say('function'), 'auto'), texts(say('name')), texts(say('signs'), 'auto')];
  return [
    title,
    table(
      columns,
      model.composition.map((person) => ({
        cells: [
          tongue.each((language) => functionIn(language, person)),
          person.name,
          person.account === null ? say('signs.paper') : say('signs.account', { account: person.account }),
        ],
      })),
    ),
  ];
}

/** What a person is in the bureau; of a witness the list for which it is. */
export function functionIn(language: Language, person: BureauPerson): string {
  return person.function === 'witness' && person.list !== null
    ? reportWord(language, 'function.witness-of-list', { list: person.list })
    : reportWord(language, `function.${person.function}`);
}
