/** The tables for a spreadsheet, opened by an independent reader: their figures are those that the officers keyed from paper. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { languages } from '../../src/base/language.ts';
import { newOffice } from '../office/practice-canton.ts';
import { countedCanton, filesOf } from './counted-canton.ts';

const rowsOf = (text = ''): string[][] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('figures one a row', () => {
  it('of twenty bureaus add up to the official figures of the constituency, and so do the totals', async () => {
    const { ledger } = countedCanton('namur');
    const [head, ...rows] = rowsOf((await filesOf(ledger, 'csv', 'fr'))['figures-long-practice.csv']);
    expect(head).toEqual([
      ...['Partie', 'Code de l’élection', 'Élection', 'Bureau', 'Nom du bureau', 'Code INS', 'Commune'],
      ...['Chiffre', 'Numéro de liste', 'Liste', 'Type', 'Numéro', 'Candidat', 'Nombre'],
    ]);
    const official = readOfficial('92094');
    const summed = (part: string, figure: string, list = '', kind = '', number = '') =>
      sum(
        rows
          .filter((row) => row[0] === part && row[7] === figure && row[8] === list)
          .filter((row) => row[10] === kind && row[11] === number)
          .map((row) => Number(row[13])),
      );
    for (const part of ['bureau de dépouillement', 'Total']) {
      expect(summed(part, 'Bulletins valables')).toBe(official.valid);
      expect(summed(part, 'Bulletins blancs ou nuls')).toBe(official.blankOrInvalid);
      expect(summed(part, 'Bulletins qui comptent ici')).toBe(official.valid + official.blankOrInvalid);
      for (const { number, categories, electoralFigure, effectives, substitutes } of official.lists) {
        expect(summed(part, 'Chiffre électoral', `${number}`)).toBe(electoralFigure);
        expect(summed(part, 'vote de liste seulement', `${number}`)).toBe(categories['headOnly']);
        for (const one of effectives)
          expect(summed(part, 'Votes nominatifs', `${number}`, 'titulaire', `${one.number}`)).toBe(one.votes);
        for (const one of substitutes)
          expect(summed(part, 'Votes nominatifs', `${number}`, 'suppléant', `${one.number}`)).toBe(one.votes);
      }
    }
    expect(new Set(rows.filter((row) => row[0] !== 'Total').map((row) => row[3])).size).toBe(20);
  });
});

describe('figures one a column', () => {
  it('have a row a bureau with what two officers keyed there, and a row for all with the official figures', async () => {
    const { ledger, papers } = countedCanton('namur');
    const [head = [], ...rows] = rowsOf((await filesOf(ledger, 'csv', 'nl'))['figures-wide-practice.csv']);
    const at = (name: string): number => head.indexOf(name);
    const total = rows.pop() ?? [];
    expect(rows.map(([bureau]) => bureau)).toEqual(papers.map(({ bureau }) => bureau.id));
    for (const [index, { entry, bureau }] of papers.entries()) {
      const row = rows[index] ?? [];
      const figures: Readonly<Record<string, number | undefined>> = entry.figures;
      expect(Number(row[at('Ingeschreven kiezers')])).toBe(sum(bureau.stations.map((one) => one.registered)));
      expect(Number(row[at('Blanco of ongeldige stembiljetten')])).toBe(figures['blankOrInvalid']);
      expect(Number(row[at('Stembiljetten die hier tellen')])).toBe(
        sum(Object.entries(figures).map(([key, value = 0]) => (key.startsWith('found') ? value : 0))),
      );
      expect(Number(row[at('Lijst 2 MR: alleen lijststem')])).toBe(figures['category/2/headOnly'] ?? 0);
    }
    const official = readOfficial('92094');
    expect(total[0]).toBe('Totaal');
    expect(Number(total[at('Geldige stembiljetten')])).toBe(official.valid);
    // Valid ballots, and then list by list its sub-categories, its electoral figure and its candidates, in that order.
    expect(total.slice(5).map(Number)).toEqual([
      ...[official.valid + official.blankOrInvalid, official.blankOrInvalid, official.valid],
      ...official.lists.flatMap(({ categories, electoralFigure, effectives, substitutes }) => [
        ...[...Object.values(categories), electoralFigure],
        ...[...effectives, ...substitutes].map(({ votes }) => votes),
      ]),
    ]);
  });

  it('name the contest of each column where there are several, and are empty where no table is in', async () => {
    const ledger = newOffice({ practice: false });
    const [head = [], bureau = [], total = []] = rowsOf((await filesOf(ledger, 'csv'))['figures-wide.csv']);
    expect(head).toContain('Kamer – Geldige stembiljetten');
    expect(head).toContain('Gemeenteraad – Naamstemmen: titularis 3 Kandidaat 3, lijst 1 C');
    expect(bureau.slice(0, 5)).toEqual(['TB-1', 'Papier', '92094', 'Commune', '800']);
    expect(new Set(bureau.slice(5))).toEqual(new Set(['']));
    expect(total.slice(0, 5)).toEqual(['Totaal', 'Canton', '', '', '2400']);
    expect(new Set(total.slice(5))).toEqual(new Set(['0']));
  });
});

describe('a table for a spreadsheet', () => {
  it('opens with a double click in Belgium: a byte order mark, semicolons, CR and LF', async () => {
    const files = await filesOf(newOffice({ practice: false }), 'csv');
    for (const name of ['figures-long.csv', 'figures-wide.csv']) {
      expect(files[name]).toMatch(/^\uFEFF[^;]+;/);
      expect(files[name]?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it('has no text that begins as a formula does, in quotes either, and no figure that became a text', async () => {
    const names = ['=1+1', '+32 2', '-1', '@SUM(A1)', '=1;"2"'];
    const { ledger } = countedCanton('namur', (text) => {
      const { contests, ...rest } = JSON.parse(text);
      contests[0].lists[0].effectives.slice(0, 5).forEach((one: { name: string }, at: number) => {
        one.name = names[at] ?? '';
      });
      contests[0].lists[0].name = '=2+5+cmd|calc';
      return JSON.stringify({ ...rest, contests });
    });
    const files = await filesOf(ledger, 'csv');
    for (const name of ['figures-long-practice.csv', 'figures-wide-practice.csv']) {
      const cells = rowsOf(files[name]).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    const long = rowsOf(files['figures-long-practice.csv']);
    expect(new Set(long.flatMap((row) => (row[9]?.includes('cmd') ? [row[9]] : [])))).toEqual(
      new Set(["'=2+5+cmd|calc"]),
    );
    for (const name of names) expect(long.map((row) => row[12])).toContain(`'${name}`);
    for (const row of long.slice(1)) expect(row[13]).toMatch(/^\d+$/);
  });

  it.each(languages)('has its headings in the first language of the report (%s)', async (language) => {
    const files = await filesOf(newOffice({ practice: false }), 'csv', language);
    const first = { nl: 'Deel', fr: 'Partie', de: 'Teil', en: 'Part' }[language];
    expect(rowsOf(files['figures-long.csv'])[0]?.[0]).toBe(first);
  });
});
