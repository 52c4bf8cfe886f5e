/** The largest office that counts paper: 300 bureaus, 12 lists of 55 candidates, tables keyed twice. */
import { readFileSync } from 'node:fs';
import { type Figures, tidyFigures } from '../src/count/table-entry.ts';
import { tableForm, usualShape } from '../src/count/table-form.ts';
import type { Bureau, Contest } from '../src/election/election.ts';
import { officeFiles } from '../src/ledger/office-files.ts';
import { createOffice } from '../src/office/create-office.ts';
import { handInWhole } from '../src/office/hand-in.ts';
import type { Ledger } from '../src/office/ports.ts';

export const bureaus = 300;
const municipalities = 12;
const clock = { now: () => '2024-10-13T14:00:00.000Z' };

/** The invented municipal election of the fixtures with so many counting bureaus in so many municipalities. */
function packageText(): string {
  const document = JSON.parse(readFileSync('fixtures/elections/flemish-municipal.json', 'utf8'));
  const nis = Array.from({ length: municipalities }, (_, i) => `${11002 + i}`);
  return JSON.stringify({
    ...document,
    office: { ...document.office, municipalities: nis.map((code) => ({ nis: code, name: { nl: code } })) },
    bureaus: Array.from({ length: bureaus }, (_, i) => ({
      id: `TB-${i + 1}`,
      name: `Telbureau ${i + 1}`,
      kind: 'counting',
      stations: [{ number: i + 1, municipality: nis[i % municipalities], registered: 2000 }],
    })),
  });
}

/** A table that can be true: on every list 100 ballots for the list and 40 that name one candidate in two. */
export function figuresOf(contest: Contest, bureau: Bureau): Figures {
  const form = tableForm(contest, bureau, usualShape(bureau));
  const named = form.fields.map(({ key, field }): readonly [string, number] => {
    switch (field.kind) {
      case 'found':
        return [key, 140 * contest.lists.length + 60];
      case 'blankOrInvalid':
        return [key, 60];
      case 'category':
        return [key, field.category === 'headOnly' ? 100 : 40];
      case 'votes':
        return [key, field.number % 2 === 0 ? 0 : 40];
      default:
        return [key, -1];
    }
  });
  return tidyFigures(form, Object.fromEntries(named.filter(([, value]) => value >= 0)));
}

/** A new office at `path`, the tables of its first `count` bureaus agreed. */
export function paperOffice(path: string, count: number): Ledger {
  const created = createOffice(officeFiles, clock, { path, text: packageText(), practice: true });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const { ledger } = created.value;
  keyTables(ledger, count);
  return ledger;
}

export function contestOf(ledger: Ledger): Contest {
  const [contest] = ledger.election.contests;
  if (contest === undefined) throw new Error('no contest');
  return contest;
}

function keyTables(ledger: Ledger, count: number): void {
  for (const bureau of ledger.election.bureaus.slice(0, count)) {
    keyTable(ledger, bureau, 1);
    keyTable(ledger, bureau, 2);
  }
}

/** One entry of a bureau's table, handed in whole and durable when this returns: the second agrees with the first. */
export function keyTable(
  ledger: Ledger,
  bureau: Bureau,
  entry: 1 | 2,
  figures: Figures = figuresOf(contestOf(ledger), bureau),
): void {
  const contest = contestOf(ledger);
  const table = { shape: usualShape(bureau), figures };
  const officer = { name: entry === 1 ? 'anna' : 'bram', role: 'entry' } as const;
  const where = { bureau: bureau.id, entry };
  const done = handInWhole(ledger, clock, officer, where, [{ contest: contest.id, table }]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}
