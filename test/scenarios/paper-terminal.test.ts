/** One bureau of each cut constituency through the terminal: a table with slips of every kind, keyed on a keypad. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { paperPackage } from '../../scripts/paper/paper-package.ts';
import { slips } from '../../scripts/paper/slips.ts';
import { splitTables } from '../../scripts/paper/split-tables.ts';
import { type PaperRow, rowsCsv, tableRows } from '../../scripts/paper/table-csv.ts';
import { parseTableCsv } from '../../src/count/table-csv.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { tableForm } from '../../src/count/table-form.ts';
import type { Bureau, Contest } from '../../src/election/election.ts';
import { findBureau } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { officer, temporaryFolder, tickingClock } from '../office/practice-canton.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

const clock = tickingClock();
const hidden = 'blank and invalid off';

beforeAll(buildProgram, 120_000);

function entryOf(contest: Contest, bureau: Bureau, rows: readonly PaperRow[]): TableEntry {
  const parsed = parseTableCsv(rowsCsv(rows), bureau, [contest]);
  const entry = parsed.ok ? parsed.value.get(contest.id) : undefined;
  if (entry === undefined) throw new Error(JSON.stringify(parsed));
  return entry;
}

const boxes = (contest: Contest, bureau: Bureau, entry: TableEntry) =>
  tableForm(contest, bureau, entry.shape).fields.map(({ key }) => ({ key, figure: entry.figures[key] }));

/** What a hand sends: each figure and Enter, an empty field by Enter alone. */
const keyed = (some: readonly { readonly figure: number | undefined }[]): string =>
  some.map(({ figure }) => `${figure ?? ''}\r`).join('');

async function openTable(robot: Robot, name: string): Promise<void> {
  await robot.signIn(name);
  await robot.see('Paper tables agreed 19 of 20');
  await robot.press('G');
  await robot.press('enter');
  await robot.see('Chamber of Representatives');
  await robot.press('enter');
}

/** The last Enter has asked whether to hand in: + leads to yes. */
async function handIn(robot: Robot): Promise<void> {
  await robot.see('Yes, hand in');
  await robot.press('+');
  await robot.press('enter');
}

test.each([
  ['namur', '92094'],
  ['luxembourg', '81001'],
  ['brabant-wallon', '25072'],
  ['vlaams-brabant', '24062'],
])(
  '%s: slips of every kind in one entry are found by the second, keyed anew, and the canvass is the official result',
  async (name, nis) => {
    const path = join(temporaryFolder(), 'office.db');
    const text = paperPackage(readFixture(`elections/${name}.json`));
    const created = createOffice(officeFiles, clock, { path, text, practice: true });
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    const { ledger } = created.value;
    const papers = splitTables(readFixture(`choices/${name}.txt`), ledger.election);
    const [contest] = ledger.election.contests;
    const last = papers.at(-1);
    const bureau = last === undefined ? undefined : findBureau(ledger.election, last.bureau);
    if (contest === undefined || last === undefined || bureau === undefined) throw new Error('no bureau');
    for (const paper of papers.slice(0, -1)) {
      const own = findBureau(ledger.election, paper.bureau);
      if (own === undefined) throw new Error(paper.bureau);
      const table = entryOf(contest, own, tableRows(paper));
      for (const [who, entry] of [
        ['anna', 1],
        ['bram', 2],
      ] as const) {
        const where = { bureau: own.id, entry };
        const done = handInWhole(ledger, clock, officer(who), where, [{ contest: contest.id, table }]);
        expect(done.ok).toBe(true);
      }
    }
    ledger.close();
    const registered = last.urns.reduce((sum, { station }) => sum + station.registered, 0);
    const right = tableRows(last);
    // Blank and invalid apart is another form, and has a test of its own.
    // Swaps first: a list whose total stands on every line has no two figures to swap.
    const wrong = slips
      .toSorted((one, other) => one.caughtBy.length - other.caughtBy.length)
      .filter(({ name: kind }) => kind !== hidden)
      .reduce((rows, slip) => slip.make(rows, registered), right);
    const [slipped, sound] = [entryOf(contest, bureau, wrong), entryOf(contest, bureau, right)];
    const differing = boxes(contest, bureau, sound).filter(
      ({ key, figure }) => (figure ?? 0) !== (slipped.figures[key] ?? 0),
    );
    expect(differing.length).toBeGreaterThan(12);

    const all = boxes(contest, bureau, sound).length;
    const robot = openTerminal(path, { columns: 80, rows: 24 });
    await openTable(robot, 'anna');
    await robot.see(`First entry · 0 of ${all} fields`);
    robot.send(keyed(boxes(contest, bureau, slipped)));
    await robot.see('the electoral figure and the sub-categories do not fit');
    await robot.see('other places to look at');
    await handIn(robot);
    await robot.see('First entry handed in. Now the second, by somebody else.');
    await robot.press('enter');
    await robot.see('a colleague makes the second');
    await robot.press('ctrl+o');

    await openTable(robot, 'bram');
    await robot.see(`Second entry · 0 of ${all} fields`);
    robot.send(keyed(boxes(contest, bureau, sound)));
    await handIn(robot);
    await robot.see(`The entries differ: ${differing.length} fields to key anew.`);
    await robot.press('ctrl+o');

    await openTable(robot, 'anna');
    await robot.see(`Open fields anew from paper · 0 of ${differing.length} fields`);
    for (const { figure } of differing) {
      // Nothing of the other entry is to be seen, and nothing of one's own; smaller figures are numbers of fields too.
      if (figure !== undefined && figure > 999)
        expect(robot.screen().join('\n')).not.toContain(`${figure.toLocaleString('en')}`);
      robot.send(keyed([{ figure }]));
    }
    await handIn(robot);
    await robot.see('Agreed: the table counts.');
    await robot.kill();

    const opened = officeFiles.open(path, 'look');
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const [table] = officeTotals(opened.value, {});
    const { valid, blankOrInvalid, lists } = table ?? {};
    expect({ valid, blankOrInvalid, lists }).toEqual(readOfficial(nis));
    expect(everyFigureIsKept(opened.value, slipped)).toBe(true);
    opened.value.close();
  },
  120_000,
);

/** The superseded entry stands in the record as it was handed in. */
function everyFigureIsKept(ledger: Ledger, slipped: TableEntry): boolean {
  return ledger
    .events({ limit: 100, types: ['table-entered'] })
    .some(
      (event) =>
        event.type === 'table-entered' &&
        Object.entries(slipped.figures).every(
          ([key, figure]) =>
            figure === 0 ||
            Object.entries(event.data.figures).some(([own, value]) => own === key && value === figure),
        ),
    );
}
