import { describe, expect, it } from 'vitest';
import type { TableEntry } from '../../../src/count/table-entry.ts';
import { tableOfEntry } from '../../../src/count/table-of-entry.ts';
import { laidOut } from '../../../src/office/agreed-form.ts';
import { changedFigures } from '../../../src/office/reporting/changed-figures.ts';
import { type ReportedTable, sectionsOf } from '../../../src/office/reporting/reported-tables.ts';
import { bureau, contest } from '../../count/paper-desk.ts';

type Figures = Readonly<Record<string, number>>;

/** What a report has of one count table: of its bureau, or with it of the office. */
function content(
  { urns, ...figures }: Figures & { readonly urns?: number },
  of: 'bureau' | 'office' = 'bureau',
) {
  const entry: TableEntry = { shape: { urns: urns ?? 0, blankAndInvalid: 'sum' }, figures };
  const table = tableOfEntry(contest, bureau, entry);
  const done = { officer: 'anna', ...entry };
  const state = { state: 'agreed', first: done, second: { ...done, officer: 'bram' }, decided: [] } as const;
  const form = laidOut({ contest, bureau, entry, table }, { ...state, seenBoth: [] }, []);
  const place = { bureau: bureau.id, contest: contest.id };
  const reported: ReportedTable = {
    ...{ ...place, way: 'table', state: 'agreed', officers: form.officers, decided: [] },
    sections: sectionsOf(form.form, form.figures),
  };
  return { bureau: of === 'bureau' ? bureau.id : null, tables: [table], countTables: [reported] };
}

const changes = (...versions: readonly [ReturnType<typeof content>, ReturnType<typeof content>]) =>
  changedFigures(...versions).map(({ bureau: of, field, before, after }) => [
    ...(of === null ? ['office'] : []),
    ...[field, before, after],
  ]);

describe('the figures that a correction changed', () => {
  const old = { found: 300, blankOrInvalid: 300 };

  it('have the ballots in the urns and those that count once, where both are one figure', () => {
    expect(changes(content(old), content({ found: 290, blankOrInvalid: 290 }))).toEqual([
      ['found', 300, 290],
      ['blankOrInvalid', 300, 290],
    ]);
    expect(changes(content(old), content(old))).toEqual([]);
  });

  it('have those that count where ten were sent on, and the urns held as many as before', () => {
    expect(changes(content(old), content({ ...old, transferredOut: 10, blankOrInvalid: 290 }))).toEqual([
      ['counted', 300, 290],
      ['blankOrInvalid', 300, 290],
      ['transferredOut', 0, 10],
    ]);
  });

  it('have those in the urns where ten more were found and sent on', () => {
    expect(changes(content(old), content({ ...old, found: 310, transferredOut: 10 }))).toEqual([
      ['found', 300, 310],
      ['transferredOut', 0, 10],
    ]);
  });

  it('have both, each with its own figures, where both are others and not the same', () => {
    const now = { found: 310, transferredOut: 4, transferredIn: 1, blankOrInvalid: 307 };
    expect(changes(content(old), content(now))).toEqual([
      ['found', 300, 310],
      ['counted', 300, 307],
      ['blankOrInvalid', 300, 307],
      ['transferredOut', 0, 4],
      ['transferredIn', 0, 1],
    ]);
    expect(changes(content(now), content({ ...now, found: 309, transferredOut: 3 }))).toEqual([
      ['found', 310, 309],
      ['transferredOut', 4, 3],
    ]);
  });

  it('have those that count as found, where urns apart have names of their own', () => {
    const apart = { urns: 2, 'found/1': 200, 'found/2': 100, blankOrInvalid: 300 };
    expect(changes(content(apart), content({ ...apart, transferredOut: 10, blankOrInvalid: 290 }))).toEqual([
      ['found', 300, 290],
      ['blankOrInvalid', 300, 290],
      ['transferredOut', 0, 10],
    ]);
    expect(changes(content(apart), content(old))).toEqual([
      ['found/1', 200, null],
      ['found/2', 100, null],
    ]);
  });

  it('have in the report of the office its own total, beside the table of the bureau', () => {
    const now = content({ found: 310, transferredOut: 4, blankOrInvalid: 306 }, 'office');
    expect(changes(content(old, 'office'), now)).toEqual([
      ['office', 'found', 300, 306],
      ['office', 'blankOrInvalid', 300, 306],
      ['found', 300, 310],
      ['transferredOut', 0, 4],
      ['blankOrInvalid', 300, 306],
    ]);
  });

  it('have those that count of a contest whose urns stand at the home of its paper', () => {
    const elsewhere = (ballots: number) => {
      const { countTables, ...rest } = content({ found: ballots, blankOrInvalid: ballots });
      const asReported = JSON.stringify(countTables).replace(`"found":${ballots}`, '"found":null');
      return { ...rest, countTables: JSON.parse(asReported) };
    };
    expect(changes(elsewhere(100), elsewhere(90))).toEqual([
      ['counted', 100, 90],
      ['blankOrInvalid', 100, 90],
    ]);
  });
});
