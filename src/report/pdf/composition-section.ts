/** Who sat in the bureau (KWB 161: members and witnesses sign). */
import type { BureauPerson } from '../../office/reporting/report-parts.ts';
import { type Block, heading, paragraph, type Said, table, texts } from './report-block.ts';
import type { ReportScope } from './report-scope.ts';
import type { Tongue } from './report-tongue.ts';

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
          functionSaid(tongue, person),
          person.name,
          person.account === null ? say('signs.paper') : say('signs.account', { account: person.account }),
        ],
      })),
    ),
  ];
}

/** What a person is in the bureau; of a witness the list for which it is. */
export function functionSaid({ say }: Tongue, person: BureauPerson): Said {
  return person.function === 'witness' && person.list !== null
    ? say('function.witness-of-list', { list: person.list })
    : say(`function.${person.function}`);
}
