/** In which languages an office writes its report. */
import type { Language } from '../../base/language.ts';
import type { Election } from '../../election/election.ts';

/** One or two; headings stand in the first, or side by side in both. */
export type ReportLanguages = readonly [Language, ...Language[]];

/** The nine municipalities of the German language area (belgium.md 1 names their number), by NIS code. [knowledge, high] */
const germanMunicipalities: ReadonlySet<string> = new Set([
  ...['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087'],
]);

/**
 * The language areas by the beginning of a NIS code, the longest first: the first digit is the province, which codes given
 * at mergers keep (2019, 2025); Brabant has three arrondissements and Brussels under one digit. [knowledge, high], as is
 * that official reports are written in the language of the area, in Brussels in both (laws on the use of languages in
 * administrative matters, 18 July 1966). Voeren (73109, earlier 73028) and Comines-Warneton (57097, earlier 54010) lie in
 * provinces of their own language; what facilities give the voter there and elsewhere changes no report: the canton of
 * Sint-Genesius-Rode writes both its tables in Dutch (KWB 156 §1/1, 161).
 */
const areas: readonly (readonly [beginning: string, languages: readonly Language[]])[] = [
  ['21', ['nl', 'fr']],
  ['25', ['fr']],
  ['2', ['nl']],
  ...['1', '3', '4', '7'].map((province) => [province, ['nl']] as const),
  ...['5', '6', '8', '9'].map((province) => [province, ['fr']] as const),
];

function languagesOf(nis: string): readonly Language[] {
  if (germanMunicipalities.has(nis)) return ['de'];
  const area = areas.find(([beginning]) => nis.startsWith(beginning));
  // The election package takes no code that begins with 0.
  if (area === undefined) throw new Error(`${nis}: no NIS code of a municipality`);
  return area[1];
}

/**
 * The languages that the law wants for the report of an office, by the municipalities it serves, in the order nl, fr, de.
 * No office of Belgium has municipalities of three areas; of a package that says so the first two are taken.
 */
export function reportLanguages({ office }: Election): ReportLanguages {
  const wanted = new Set(office.municipalities.flatMap(({ nis }) => languagesOf(nis)));
  const [first, second] = (['nl', 'fr', 'de'] as const).filter((language) => wanted.has(language));
  if (first === undefined) throw new Error('an office without a municipality');
  return second === undefined ? [first] : [first, second];
}
