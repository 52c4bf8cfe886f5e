/** A report that was corrected: its old version, written again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resetTable } from '../../src/office/decide-table.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { type Desk, done, place, right } from '../office/paper-office.ts';
import { officer, temporaryFolder } from '../office/practice-canton.ts';
import {
  closed,
  declared,
  keyTable,
  opened,
  signedReportOf,
  signingDesk,
  tb1,
} from '../office/sign-off-office.ts';

async function written(ledger: Ledger, version?: number): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  done(
    await writeReport(ledger, {
      ...{ folder, formats: [], bureau: tb1, languages: ['nl'] },
      ...(version === undefined ? {} : { version }),
    }),
  );
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  );
}

/** Other figures than before, keyed by two officers once the first are set aside. */
function correctTable(desk: Desk): void {
  const { ledger, clock } = desk;
  const seen = ledger.tableRows(tb1)[0]?.event ?? null;
  done(
    resetTable(ledger, clock, officer('chair'), { ...place, bureau: tb1 }, 'read on the wrong line', seen),
  );
  keyTable(desk, tb1, { ...right, 'category/2/headOnly': 149, 'category/5/headOnly': 31 });
}

it('has every file byte for byte as it was, whatever was corrected since; another version there is not', async () => {
  const desk = signingDesk();
  const { ledger } = desk;
  done(declared(desk, tb1));
  keyTable(desk);
  signedReportOf(desk, tb1);
  done(closed(desk, tb1));
  const before = await written(ledger);
  done(opened(desk, tb1));
  correctTable(desk);
  const draft = await written(ledger);
  signedReportOf(desk, tb1);

  expect(Object.keys(before)).toContain('report-practice.pdf');
  expect(await written(ledger, 1)).toEqual(before);
  expect(await written(ledger, 2)).toEqual(await written(ledger));
  for (const [file, bytes] of Object.entries(before))
    expect([file, draft[file] === bytes]).toEqual([file, false]);
  for (const version of [0, 3]) {
    const order = { folder: temporaryFolder(), formats: ['json'], bureau: tb1, version };
    expect(await writeReport(ledger, order)).toMatchObject({
      error: { code: 'REPORT_VERSION_UNKNOWN', params: { found: version, expected: 2 } },
    });
  }
});
