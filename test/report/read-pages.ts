/** The report on paper, in Dutch, as PDFium reads it. */
import { categories, type Expected, type Figures } from './figures.ts';
import { pagesOf } from './read-pdf.ts';

/** A figure as a Dutch paper has it. */
const dutch = (value: number): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, '.');
const isFigure = (word: string): boolean => /^\d{1,3}(\.\d{3})*$/.test(word);

/** The figures with which a text begins. */
function figuresBefore(text: string): readonly number[] {
  const words = text.split(' ', 20);
  const end = words.findIndex((word) => !isFigure(word));
  return words.slice(0, end < 0 ? words.length : end).map((word) => Number(word.replaceAll('.', '')));
}

/**
 * What stands on the pages behind each name: the one figure of the report, and in that of an office those of the bureaus before it,
 * with their sum at the end, in several tables where there are many bureaus. The sub-categories of a list stand in its own part.
 */
export async function inPdf(
  bytes: Buffer,
  of: 'bureau' | 'office',
  { figures, names }: Expected,
): Promise<Figures> {
  const pages = (await pagesOf(bytes)).join(' ');
  // The number of the part behind the canvass is no figure of its last row.
  const text = pages.replace(/ \d+ (?=Totalen: )/, ' ');
  const rows: [string, number][] = [];
  for (const [key, name] of names) {
    const [field, list = ''] = key.split('/');
    if (field === 'votes') {
      const told = text.split(` ${name} `).slice(1).map(figuresBefore);
      const votes = told.at(-1)?.[0] ?? Number.NaN;
      if (of === 'office' && told.at(-2)?.at(-1) !== votes)
        throw new Error(`${key}: the bureaus and the total differ`);
      rows.push([key, votes]);
      continue;
    }
    const [, part = ''] = text.split(` Lijst ${list} – ${name} `);
    const keys = [...categories.map((category) => `category/${list}/${category}`), `electoralFigure/${list}`];
    const wanted = keys.map((one) => dutch(figures.get(one) ?? Number.NaN)).join(' ');
    if (!part.includes(` ${wanted} `)) throw new Error(`list ${list} has not ${wanted} on its pages`);
    for (const one of keys) rows.push([one, figures.get(one) ?? Number.NaN]);
  }
  const general =
    of === 'office'
      ? /Telbureaus samen ([\d.]+) ([\d.]+) ([\d.]+) /.exec(text)
      : /Blanco of ongeldige stembiljetten ([\d.]+) Geldige stembiljetten ([\d.]+) Totaal ([\d.]+) /.exec(
          text,
        );
  const order = of === 'office' ? ['found', 'blankOrInvalid', 'valid'] : ['blankOrInvalid', 'valid', 'found'];
  for (const [at, field] of order.entries())
    rows.push([field, Number(general?.[at + 1]?.replaceAll('.', ''))]);
  return new Map(rows);
}
