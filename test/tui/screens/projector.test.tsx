/** What is thrown on the wall of a hall: how far the count is, and not one figure of it. */

import { describe, expect, test } from 'vitest';
import { splitTables } from '../../../scripts/paper/split-tables.ts';
import { languages } from '../../../src/base/language.ts';
import { FieldKey } from '../../../src/count/table-field.ts';
import { officeProgress } from '../../../src/office/office-progress.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { recordBallots } from '../../../src/office/record-ballot.ts';
import { headlineOf, projectorRows } from '../../../src/tui/screens/projector/projector-state.ts';
import { ProjectorView } from '../../../src/tui/screens/projector/projector-view.tsx';
import { reduceListed, startListed } from '../../../src/tui/widgets/table/listed.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { ballotText, digital1, newOffice, opened, read, tickingClock } from '../../office/practice-canton.ts';
import {
  agreed,
  entryOf,
  handed,
  type PaperOffice,
  paperOffice,
  placeOf,
  withFigures,
} from '../../office/spread-office.ts';
import { drawn, type UiWishes, uiFor } from '../../support/ui.ts';
import { noReports } from './report-boards.ts';

function frameOf(ledger: Ledger, wishes: UiWishes = {}): string {
  const ui = uiFor({ language: 'en', columns: 118, rows: 60, ...wishes });
  return drawn(
    <ProjectorView
      reports={noReports}
      ui={ui}
      election={ledger.election}
      progress={officeProgress(ledger)}
      state={startListed()}
    />,
    ui.columns,
  ).join('\n');
}

/** Twelve tables agreed, one that differs, one with one entry, the rest not begun. */
function halfCounted(): PaperOffice {
  const clock = tickingClock();
  const office = paperOffice('namur', clock);
  const { ledger, papers } = office;
  agreed(office, clock, papers.slice(0, 12));
  const [differing, begun] = papers.slice(12);
  if (differing === undefined || begun === undefined) throw new Error('no papers');
  const entry = entryOf(ledger, differing);
  handed(ledger, clock, 'anna', 1, placeOf(differing.bureau, differing), entry);
  const slip = withFigures(entry, { 'votes/2/E/1': (entry.figures[FieldKey.parse('votes/2/E/1')] ?? 0) + 1 });
  handed(ledger, clock, 'bram', 2, placeOf(differing.bureau, differing), slip);
  handed(ledger, clock, 'anna', 1, placeOf(begun.bureau, begun), entryOf(ledger, begun));
  return office;
}

describe('the progress of a count', () => {
  test('is tables agreed of all, bureaus by stage, and the time of the last change', () => {
    const { ledger } = halfCounted();
    const frame = frameOf(ledger);

    expect(frame).toContain('12 of 20 tables agreed');
    expect(frame).toMatch(/Bureaus done 12 +· +in progress 2 +· +waiting 6/);
    expect(frame).toMatch(/Namen +7 +0 +0 +0 +█+/);
    expect(frame).toMatch(/Andenne +5 +1 +1 +0/);
    expect(frame).toMatch(/BD-13 Bureau 13 +0 +1 +0 +0/);
    expect(frame).toMatch(/last change at \d\d:\d\d:\d\d/);
    expect(frame).toMatch(/█/);
  });

  test('of an office without paper tells which bureaus have begun, never how many ballots they have', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const scan = (token: number) =>
      recordBallots(ledger, opened(ledger, clock, 'anna'), [read(ledger, ballotText(ledger, 'CK=2', token))]);
    scan(1);
    const before = officeProgress(ledger);
    scan(2);

    expect(officeProgress(ledger)).toEqual(before);
    expect(headlineOf(before).stages).toEqual({ done: 0, 'in-progress': 1, waiting: 2 });
    const digital = before.municipalities.flatMap(({ bureaus }) =>
      bureaus.filter((one) => one.bureau.id === digital1),
    );
    expect(digital.map(({ states }) => states)).toEqual([['scanning', 'scanning']]);
    const paperless = {
      ...before,
      municipalities: before.municipalities.map((one) => ({
        ...one,
        bureaus: one.bureaus.filter(({ bureau }) => bureau.kind === 'digital'),
      })),
    };
    expect(headlineOf(paperless)).toMatchObject({ of: 'bureaus', done: 1, all: 2 });
  });

  test('has a row for each municipality and bureau, through which one can move', () => {
    const { ledger } = halfCounted();
    const rows = projectorRows(officeProgress(ledger));
    const keys = rows.map(({ key }) => key);
    const end = reduceListed(startListed(), {
      ...{ type: 'moved', move: { type: 'move-to', row: 'last' }, keys, page: 5 },
    });

    expect(rows.length).toBe(3 + 20);
    expect(end.position.key).toBe('bureau BD-20');
  });
});

describe('the view for the hall', () => {
  test('has no figure of any table, in any language', () => {
    const { ledger, papers } = halfCounted();
    // Smaller ones are as large as numbers of tables and as parts of the time; the next test is for them.
    const values = papers
      .flatMap((paper) => Object.values(entryOf(ledger, paper).figures).map(Number))
      .filter((value) => value > 59);
    expect(values.length).toBeGreaterThan(1000);

    for (const language of languages) {
      const ui = uiFor({ language });
      const frame = frameOf(ledger, { language });
      const numbers = new Set(frame.match(/\d+(?:[.,\s\u00a0\u202f]\d{3})*/gu));
      for (const value of values) {
        const written = ui.number(value);
        expect(numbers.has(written), written).toBe(false);
      }
    }
  });

  test('is the same whatever the tables say', () => {
    const counted = (seed: string) => {
      const clock = tickingClock();
      const office = paperOffice('namur', clock);
      const papers = splitTables(readFixture('choices/namur.txt'), office.ledger.election, seed).slice(0, 5);
      agreed(office, clock, papers);
      return { papers, frame: frameOf(office.ledger) };
    };
    const [one, other] = [counted('one'), counted('other')];

    expect(one.papers.map(({ table }) => table)).not.toEqual(other.papers.map(({ table }) => table));
    expect(one.frame).toBe(other.frame);
  });

  test('names no officer', () => {
    const frame = frameOf(halfCounted().ledger);

    for (const name of ['anna', 'bram', 'chair']) expect(frame).not.toContain(name);
  });

  test('says in plain words what it cannot draw large', () => {
    const { ledger } = halfCounted();

    expect(frameOf(ledger, { screenReader: true, columns: 400 })).not.toMatch(/[█▀▄]/u);
    expect(frameOf(ledger, { glyphs: 'ascii' })).not.toMatch(/\P{ASCII}/u);
    expect(frameOf(ledger, { glyphs: 'ascii' })).toContain('12 of 20 tables agreed');
  });
});
