/** The tables among the files of a report, read by csv-parse. */
import { parse } from 'csv-parse/sync';
import { categories, type Expected, type Figures, keyOf, summed } from './figures.ts';

export function inTable(text: string): Figures {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return summed(
    rows.map((row) => [
      keyOf(row['field'] ?? '', row['list'] ?? '', row['kind'] ?? '', row['number'] ?? ''),
      Number(row['value']),
    ]),
  );
}

const dutchFigures: Readonly<Record<string, string>> = {
  'Stembiljetten die hier tellen': 'found',
  'Blanco of ongeldige stembiljetten': 'blankOrInvalid',
  'Geldige stembiljetten': 'valid',
  Stemcijfer: 'electoralFigure',
  Naamstemmen: 'votes',
  'alleen lijststem': 'category/headOnly',
  'naamstemmen, alleen titularissen': 'category/effectivesOnly',
  'naamstemmen, titularissen en opvolgers': 'category/effectivesAndSubstitutes',
  'naamstemmen, alleen opvolgers': 'category/substitutesOnly',
};

/** Of the rows of bureaus, which must say together what those of the total say. */
export function inLong(text: string): Figures {
  const [, ...rows]: string[][] = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  const figures = (part: string): Figures =>
    summed(
      rows
        .filter((row) => row[0] === part)
        .map((row) => {
          const [field = '', category = ''] = (dutchFigures[row[7] ?? ''] ?? '?').split('/');
          const kind = row[10] === 'opvolger' ? 'S' : row[10] === 'titularis' ? 'E' : category;
          return [keyOf(field, row[8] ?? '', kind, row[11] ?? ''), Number(row[13])];
        }),
    );
  const [bureaus, total] = [figures('telbureau'), figures('Totaal')];
  if (total.size > 0 && JSON.stringify([...bureaus]) !== JSON.stringify([...total]))
    throw new Error('the bureaus and the total differ');
  return bureaus;
}

/** The last row, whose columns stand in the order of the form. */
export function inWide(text: string, of: 'bureau' | 'office', { figures }: Expected): Figures {
  const rows: string[][] = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  const values = rows.at(-1)?.slice(5).map(Number) ?? [];
  if (of === 'office' && rows.at(-1)?.[0] !== 'Totaal') throw new Error('no row of the total');
  const lists = [
    ...new Set([...figures.keys()].flatMap((key) => /^electoralFigure\/(\d+)$/.exec(key)?.[1] ?? [])),
  ];
  const keys = [
    ...['found', 'blankOrInvalid', 'valid'],
    ...lists
      .toSorted((one, other) => Number(one) - Number(other))
      .flatMap((list) => [
        ...categories.map((category) => `category/${list}/${category}`),
        `electoralFigure/${list}`,
        ...candidatesOf(figures, list, 'E'),
        ...candidatesOf(figures, list, 'S'),
      ]),
  ];
  if (keys.length !== values.length) throw new Error(`${values.length} columns, not ${keys.length}`);
  return new Map(keys.map((key, at) => [key, values[at] ?? Number.NaN]));
}

const candidatesOf = (figures: Figures, list: string, kind: 'E' | 'S'): readonly string[] =>
  [...figures.keys()]
    .filter((key) => key.startsWith(`votes/${list}/${kind}/`))
    .toSorted((one, other) => Number(one.split('/')[3]) - Number(other.split('/')[3]));

export function inFormatR(text: string): Figures {
  const rows: [string, number][] = [];
  for (const [kind, ...row] of parse(text, { relax_column_count: true }) as string[][]) {
    const [list = '', of = '', number = '', votes = ''] = row;
    if (kind === 'S') rows.push(['found', Number(row[0])], ['blankOrInvalid', Number(row[1])]);
    if (kind === 'C') rows.push([keyOf('votes', list, of, number), Number(votes)]);
    if (kind === 'L')
      for (const [at, category] of categories.entries())
        rows.push([keyOf('category', list, category), Number(row[2 + at])]);
  }
  return new Map(rows);
}
