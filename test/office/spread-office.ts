/** An office whose bureaus count paper: the official result of a constituency cut in twenty, in a real file. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { paperPackage } from '../../scripts/paper/paper-package.ts';
import { type PaperTable, splitTables } from '../../scripts/paper/split-tables.ts';
import { tableCsv } from '../../scripts/paper/table-csv.ts';
import { parseTableCsv } from '../../src/count/table-csv.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import type { BureauId } from '../../src/election/ids.ts';
import { findBureau } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { officer, temporaryFolder } from './practice-canton.ts';

/** The municipalities over which the twenty bureaus of the cut are spread: by station, the stations being sixty. */
const municipalities = [
  { nis: '92094', name: { fr: 'Namur', nl: 'Namen' }, until: 20 },
  { nis: '92003', name: { fr: 'Andenne', nl: 'Andenne' }, until: 40 },
  { nis: '92137', name: { fr: 'Sambreville', nl: 'Sambreville' }, until: 60 },
  { nis: '92140', name: { fr: 'Jemeppe-sur-Sambre', nl: 'Jemeppe-sur-Sambre' }, until: 60 },
];

/** The package of the cut, its stations in three municipalities; BD-7 and BD-14 have stations in two. */
export function spreadPackage(name: string): string {
  const text = paperPackage(readFixture(`elections/${name}.json`));
  return JSON.stringify(
    JSON.parse(text, (key, value) => {
      if (key === 'municipalities')
        return municipalities.map(({ nis, name: named }) => ({ nis, name: named }));
      if (key !== 'stations') return value;
      return value.map((station: { readonly number: number }) => ({
        ...station,
        municipality: municipalities.find(({ until }) => station.number <= until)?.nis,
      }));
    }),
  );
}

export interface PaperOffice {
  readonly ledger: Ledger;
  readonly papers: readonly PaperTable[];
}

export function paperOffice(name: string, clock: Clock): PaperOffice {
  const path = join(temporaryFolder(), 'office.db');
  const created = createOffice(officeFiles, clock, { path, text: spreadPackage(name), practice: true });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const { ledger } = created.value;
  onTestFinished(() => ledger.close());
  return { ledger, papers: splitTables(readFixture(`choices/${name}.txt`), ledger.election) };
}

/** The table as an officer would key it, whole. */
export function entryOf(ledger: Ledger, paper: PaperTable): TableEntry {
  const bureau = findBureau(ledger.election, paper.bureau);
  if (bureau === undefined) throw new Error(paper.bureau);
  const tables = parseTableCsv(tableCsv(paper), bureau, ledger.election.contests);
  if (!tables.ok) throw new Error(JSON.stringify(tables.error));
  const [entry] = tables.value.values();
  if (entry === undefined) throw new Error(`no table of ${paper.bureau}`);
  return entry;
}

/** The same entry with other figures in some fields. */
export function withFigures(entry: TableEntry, changed: Readonly<Record<string, number>>): TableEntry {
  const figures: Partial<Record<FieldKey, number>> = { ...entry.figures };
  for (const [key, value] of Object.entries(changed)) figures[FieldKey.parse(key)] = value;
  return { ...entry, figures };
}

export function handed(
  ledger: Ledger,
  clock: Clock,
  name: string,
  entry: 1 | 2,
  { bureau, contest }: TablePlace,
  table: TableEntry,
): void {
  const done = handInWhole(ledger, clock, officer(name), { bureau, entry }, [{ contest, table }]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** Both entries of the tables, alike: they are agreed. */
export function agreed({ ledger }: PaperOffice, clock: Clock, papers: readonly PaperTable[]): void {
  for (const paper of papers) {
    const place = placeOf(paper.bureau, paper);
    const entry = entryOf(ledger, paper);
    handed(ledger, clock, 'anna', 1, place, entry);
    handed(ledger, clock, 'bram', 2, place, entry);
  }
}

export const placeOf = (bureau: BureauId, { table }: PaperTable): TablePlace => ({
  bureau,
  contest: table.contest,
});
