/** The canton's office on a file, and what officers do at the count tables of its bureau of paper. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { EntryNumber, TableState } from '../../src/count/double-entry.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { decideField, resetTable } from '../../src/office/decide-table.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import { handIn } from '../../src/office/hand-in.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { keepDraft, type Sitting, sitDown } from '../../src/office/tables.ts';
import { contestId } from '../support/elections.ts';
import { cantonPackage, officer, paper, temporaryFolder, tickingClock } from './practice-canton.ts';

export const place = { bureau: paper, contest: contestId('CK') };
const shape = { urns: 1, blankAndInvalid: 'sum' } as const;

/** 300 ballots found, as station 1 declared, 20 blank or invalid; list 2 has 250, list 5 has 30. */
export const right: Readonly<Record<string, number>> = {
  'ticked/92094/1': 300,
  'deposited/92094/1': 300,
  'found/1': 300,
  blankOrInvalid: 20,
  'category/2/headOnly': 150,
  'category/2/effectivesOnly': 100,
  'votes/2/E/1': 90,
  'votes/2/E/3': 25,
  'category/5/headOnly': 30,
};
export const entry = (figures: Readonly<Record<string, number>>): TableEntry => ({ shape, figures });
export const field = (key: string): FieldKey => FieldKey.parse(key);

export interface Desk {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly path: string;
}

/** A new office on a file, its ledger closed after the test. */
export function paperDesk(text = cantonPackage): Desk {
  const path = join(temporaryFolder(), 'office.db');
  const clock = tickingClock();
  const created = createOffice(officeFiles, clock, { path, text, practice: true });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  onTestFinished(() => created.value.ledger.close());
  return { ledger: created.value.ledger, clock, path };
}

/** The same file after the program was ended and started again. */
export function reopened({ ledger, clock, path }: Desk): Desk {
  ledger.close();
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  onTestFinished(() => opened.value.close());
  return { ledger: opened.value, clock, path };
}

export const codeOf = (result: Result<unknown, Problem>): string => (result.ok ? 'done' : result.error.code);

export function done<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const sit = ({ ledger, clock }: Desk, name: string): Result<Sitting, Problem> =>
  sitDown(ledger, clock, officer(name), place);

/** Sits down and hands in the figures, all of them or those that are open. */
export function keyed(desk: Desk, name: string, figures: Readonly<Record<string, number>>): TableState {
  const sitting = done(sit(desk, name));
  return done(
    handIn(desk.ledger, desk.clock, officer(name), sitting.place, {
      ...entry(figures),
      version: sitting.draft.version,
    }),
  );
}

/** Of the draft that is kept. */
const versionOf = ({ ledger }: Desk, number: EntryNumber): number =>
  ledger.draft({ ...place, entry: number })?.version ?? 0;

export const handedIn = (desk: Desk, name: string, number: EntryNumber, figures = right) =>
  handIn(
    desk.ledger,
    desk.clock,
    officer(name),
    { ...place, entry: number },
    { ...entry(figures), version: versionOf(desk, number) },
  );

export const decided = (
  desk: Desk,
  name: string,
  key: string,
  value: number | null,
  reason = 'read from the paper',
) => decideField(desk.ledger, desk.clock, officer(name), place, { field: field(key), value, reason });

/** The last event of the table. */
export const lastEvent = ({ ledger }: Desk): number | null =>
  ledger.tableRows().find((row) => row.contest === place.contest)?.event ?? null;

export const reset = (desk: Desk, name: string, why = 'the wrong paper', seen = lastEvent(desk)) =>
  resetTable(desk.ledger, desk.clock, officer(name), place, why, seen);

/** The events of tables, oldest first. */
export const tableEvents = ({ ledger }: Desk): readonly OfficeEvent[] =>
  ledger
    .events({ limit: 1000 })
    .filter(({ type }) => type.startsWith('table-'))
    .toReversed();

/** Keeps a draft of the first entry; in place of the one there is, where `version` is 0. */
export const draft = (
  desk: Desk,
  version: number,
  figures: Readonly<Record<string, number>>,
  name = 'anna',
) => {
  const kept = { ...entry(figures), version: version || versionOf(desk, 1) };
  return keepDraft(desk.ledger, officer(name), { ...place, entry: 1 }, kept);
};
