/** The language areas as the law draws them (Constitution, art. 4), municipality by municipality. */
import { expect, test } from 'vitest';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { reportLanguages } from '../../../src/office/reporting/report-languages.ts';
import { cantonPackage } from '../practice-canton.ts';

const officeOf = (first: string, ...others: readonly string[]) => {
  const { office, ...rest } = JSON.parse(
    cantonPackage.replaceAll('"municipality":"92094"', `"municipality":"${first}"`),
  );
  const municipalities = [first, ...others].map((nis) => ({ nis, name: { fr: nis } }));
  const parsed = parsePackage(JSON.stringify({ ...rest, office: { ...office, municipalities } }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.election;
};

test.each([
  ['Antwerp', ['11002'], ['nl']],
  ['Bruges', ['31005'], ['nl']],
  ['Aalst', ['41002'], ['nl']],
  ['Bilzen-Hoeselt, a merger of 2025', ['73110'], ['nl']],
  ['Voeren, in Limburg with facilities for French', ['73109'], ['nl']],
  ['Leuven', ['24062'], ['nl']],
  ['the canton of Sint-Genesius-Rode, with facilities', ['23101', '23003', '23098'], ['nl']],
  ['Brussels', ['21004'], ['nl', 'fr']],
  ['Wavre', ['25112'], ['fr']],
  ['Mons', ['53053'], ['fr']],
  ['Comines-Warneton, in Hainaut with facilities for Dutch', ['54010'], ['fr']],
  ['Comines-Warneton under its code since 2019', ['57097'], ['fr']],
  ['Liège', ['62063'], ['fr']],
  ['Malmedy, in the province of Liège with facilities for German', ['63049'], ['fr']],
  ['Waimes, likewise', ['63080'], ['fr']],
  ['Arlon', ['81001'], ['fr']],
  ['Namur', ['92094'], ['fr']],
  ['Eupen and the canton around it', ['63023', '63040', '63048', '63061'], ['de']],
  ['Sankt Vith and the canton around it', ['63067', '63001', '63012', '63013', '63087'], ['de']],
  ['two areas, in whatever order', ['63023', '62063'], ['fr', 'de']],
])(
  '%s: the report of an office there is in the language of its area',
  (_where, [first = '', ...others], wanted) => {
    expect(reportLanguages(officeOf(first, ...others))).toEqual(wanted);
  },
);
