/** An office of paper whose reports are printed: figures that can be true, no two bureaus alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tidyFigures } from '../../src/count/table-entry.ts';
import { tableForm, usualShape } from '../../src/count/table-form.ts';
import type { Bureau, Contest } from '../../src/election/election.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { temporaryFolder } from '../office/practice-canton.ts';

const clock = { now: () => '2024-10-13T14:00:00.000Z' };
const municipalities = [
  { nis: '11002', name: { nl: 'Antwerpen', fr: 'Anvers', de: 'Antwerpen', en: 'Antwerp' } },
  { nis: '11013', name: { nl: 'Edegem' } },
  { nis: '11029', name: { nl: 'Mortsel' } },
];

export interface PrintedOffice {
  readonly election: string;
  readonly bureaus: number;
  readonly practice: boolean;
}

/** The election of a fixture, counted on paper by so many bureaus of three polling stations each. */
function packageText({ election, bureaus }: PrintedOffice): string {
  const document = JSON.parse(readFileSync(`fixtures/elections/${election}.json`, 'utf8'));
  return JSON.stringify({
    ...document,
    office: { ...document.office, municipalities },
    bureaus: Array.from({ length: bureaus }, (_, at) => ({
      id: `TB-${at + 1}`,
      name: `Telbureau ${at + 1}`,
      kind: 'counting',
      stations: [1, 2, 3].map((one) => ({
        number: at * 3 + one,
        municipality: municipalities[at % municipalities.length]?.nis,
        registered: 800 - one,
      })),
    })),
  });
}

/** The office with every table keyed by two officers who agree. */
export function printedOffice(of: PrintedOffice): Ledger {
  const path = join(temporaryFolder(), 'office.db');
  const created = createOffice(officeFiles, clock, { path, text: packageText(of), practice: of.practice });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const { ledger } = created.value;
  onTestFinished(() => ledger.close());
  for (const bureau of ledger.election.bureaus) keyTables(ledger, bureau);
  return ledger;
}

function keyTables(ledger: Ledger, bureau: Bureau): void {
  const tables = ledger.election.contests
    .filter(({ id }) => bureau.contests.includes(id))
    .map((contest) => ({
      contest: contest.id,
      table: { shape: usualShape(bureau), figures: figuresOf(contest, bureau) },
    }));
  for (const entry of [1, 2] as const) {
    const officer = { name: entry === 1 ? 'anna' : 'bram', role: 'entry' } as const;
    const done = handInWhole(ledger, clock, officer, { bureau: bureau.id, entry }, tables);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  }
}

/**
 * Between 60 and 150 ballots a sub-category. The first effective and the first substitute candidate of a list stand on every
 * ballot that names such, the others on fewer; the found ballots of three urns are the sum, as the stations declared.
 */
function figuresOf(contest: Contest, bureau: Bureau) {
  const form = tableForm(contest, bureau, usualShape(bureau));
  const seed = bureau.stations[0]?.number ?? 1;
  const drawn = (list: number, at: number) => (seed * 31 + list * 17 + at * 7) % 90;
  const given: Record<string, number> = {};
  const sum = { valid: 0, E: {} as Record<number, number>, S: {} as Record<number, number> };
  for (const { key, field } of form.fields) {
    if (field.kind !== 'category') continue;
    const ballots = 60 + drawn(field.list, field.category.length);
    given[key] = ballots;
    sum.valid += ballots;
    if (!['headOnly', 'substitutesOnly'].includes(field.category))
      sum.E[field.list] = (sum.E[field.list] ?? 0) + ballots;
    if (field.category.includes('ubstitutes')) sum.S[field.list] = (sum.S[field.list] ?? 0) + ballots;
  }
  const blankOrInvalid = 40 + (seed % 20);
  const found = sum.valid + blankOrInvalid;
  const share = Math.floor(found / 3);
  const ofUrn = (urn: number) => (urn < 3 ? share : found - 2 * share);
  for (const { key, field } of form.fields) {
    if (field.kind === 'votes')
      given[key] =
        field.number === 1 ? (sum[field.of][field.list] ?? 0) : drawn(field.list, field.number) % 60;
    if (field.kind === 'blankOrInvalid') given[key] = blankOrInvalid;
    if (field.kind === 'found') given[key] = ofUrn(field.urn);
    if (field.kind === 'ticked' || field.kind === 'deposited')
      given[key] = ofUrn(bureau.stations.findIndex(({ number }) => number === field.station) + 1);
  }
  return tidyFigures(form, given);
}
