/**
 * The show of paper counting at the terminal, of the smallest constituency; `npm run paper -- --terminal` plays all four.
 * Every table is keyed through a pseudo-terminal, with a slip of every kind and its correction.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { shownCut } from '../../scripts/paper/shown-cut.ts';
import { playAtTerminal } from '../../scripts/paper/terminal-show.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { temporaryFolder } from '../office/practice-canton.ts';
import { cliBench } from '../support/cli.ts';
import { buildProgram } from '../support/program.ts';

const bench = cliBench();

beforeAll(buildProgram, 120_000);

test('every slip keyed at the terminal is told by its code there, corrected there, and the canvass is the official result', async () => {
  const folder = temporaryFolder();
  const records = join(folder, 'records');

  expect(await playAtTerminal('luxembourg', '81001', folder, records, bench.run)).toEqual([]);

  const record = readFileSync(join(records, 'luxembourg.txt'), 'utf8');
  for (const { paper, planted } of shownCut('luxembourg').bureaus)
    expect(record).toContain(
      `==== ${paper.bureau}, ${planted === null ? 'no slip' : `“${planted.slip.name}”`}`,
    );
  expect(record).toContain('==== The canvass');
  expect(slipsNotKept(join(folder, 'twenty', 'office.db'))).toEqual([]);
}, 180_000);

/** The slips of which a figure is in no entry of the record: a superseded entry stands there as it was handed in. */
function slipsNotKept(path: string): readonly string[] {
  const opened = officeFiles.open(path, 'look');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const ledger = opened.value;
  const entries = ledger
    .events({ limit: 1000, types: ['table-entered'] })
    .flatMap((event) => (event.type === 'table-entered' ? [event.data] : []));
  ledger.close();
  return shownCut('luxembourg').bureaus.flatMap(({ paper, planted }) => {
    if (planted === null) return [];
    const written = planted.rows
      .filter(({ value }) => value !== 0)
      .map(({ field, list, kind, number, value }) => {
        const key = [field, list, kind, number].filter((column) => column !== '').join('/');
        return `${key} ${value}`;
      });
    const isKept = entries.some(({ bureau, figures }) => {
      const own = new Set(Object.entries(figures).map(([key, value]) => `${key} ${value}`));
      return bureau === paper.bureau && written.every((figure) => own.has(figure));
    });
    return isKept ? [] : [planted.slip.name];
  });
}
