/** Every file of a report, opened by a program that is not ours, and its figures held against those that must be in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Expected, Figures } from './figures.ts';
import { fitting, inEml, inNist, inReport, inTotals } from './read-documents.ts';
import { inPdf } from './read-pages.ts';
import { inFormatR, inLong, inTable, inWide } from './read-tables.ts';

/** The files of any report, without the mark of practice; that of an office has one of Format R besides. */
export const filesOfAny = [
  ...['eml-510.xml', 'figures-long.csv', 'figures-wide.csv', 'nist-1500-100.json'],
  ...['report.json', 'report.pdf', 'totals.csv', 'totals.json'],
];

/**
 * Holds every file in the folder, in which nothing but the report lies, against what is expected: of a report with one election, in Dutch,
 * `of` one bureau or of an office. Gives the names of the files, without the mark of practice. Throws where a file is not what its
 * name says, does not fit its schema, or is none that a report has.
 */
export async function filesWith(
  folder: string,
  of: 'bureau' | 'office',
  expected: Expected,
): Promise<readonly string[]> {
  const files = readdirSync(folder);
  for (const file of files) {
    const read = await figuresIn(
      file.replace('-practice', ''),
      readFileSync(join(folder, file)),
      of,
      expected,
    );
    // Some files leave out what is the sum of others.
    const told = [...expected.figures].filter(
      ([key]) => read.has(key) || !/^(valid|electoralFigure\/\d+)$/.test(key),
    );
    expect(new Map([...read].toSorted()), file).toEqual(new Map(told.toSorted()));
  }
  return files.map((file) => file.replace('-practice', '')).toSorted();
}

async function figuresIn(
  name: string,
  bytes: Buffer,
  of: 'bureau' | 'office',
  expected: Expected,
): Promise<Figures> {
  const text = bytes.toString('utf8');
  if (name === 'totals.csv') return inTable(text);
  if (name === 'figures-long.csv') return inLong(text);
  if (name === 'figures-wide.csv') return inWide(text, of, expected);
  if (name === 'totals.json') return inTotals(fitting(text, 'totals.schema.json'));
  if (name === 'report.json') return inReport(fitting(text, 'report.schema.json'));
  if (name === 'eml-510.xml') return inEml(text);
  if (name === 'nist-1500-100.json') return inNist(fitting(text, 'nist-1500-100.schema.json'), of);
  if (name === 'report.pdf') return inPdf(bytes, of, expected);
  if (/^R\d+K\d+\.CK$/.test(name)) return inFormatR(text);
  throw new Error(`nothing opens ${name}`);
}
