/** An office with signed reports, and every file that was written of them: made once a test file, as plain data. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resetTable } from '../../src/office/decide-table.ts';
import type { NamedBytes } from '../../src/office/output-ports.ts';
import type { HeldAgainst } from '../../src/office/report-check/checked-file.ts';
import type { PublicKeys } from '../../src/office/report-check/public-keys.ts';
import { signedMoments } from '../../src/office/report-check/signed-moments.ts';
import type { ReportLanguages } from '../../src/office/reporting/report-languages.ts';
import type { ReportOf } from '../../src/office/reporting/report-standing.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { type Desk, done, place, right } from '../office/paper-office.ts';
import { officer } from '../office/practice-canton.ts';
import {
  closed,
  declared,
  keyTable,
  opened,
  signedReportOf,
  signingDesk,
  tb1,
  tb2,
} from '../office/sign-off-office.ts';

export type HeldRecord = Extract<HeldAgainst, { kind: 'record' }>;

/** The files of a report as `report` writes them now. */
export async function filesOf(
  { ledger }: Desk,
  bureau: ReportOf,
  formats: readonly string[] = [],
  languages?: ReportLanguages,
): Promise<readonly NamedBytes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'telbureau-signed-'));
  const more = languages === undefined ? {} : { languages };
  done(await writeReport(ledger, { folder, formats, bureau, ...more }));
  const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  rmSync(folder, { recursive: true });
  return files;
}

export const recordOf = ({ ledger }: Desk): HeldRecord => ({
  ...{ kind: 'record', election: ledger.election, practice: ledger.practice },
  moments: signedMoments(ledger),
});

/** Every key of the office, as whoever vouches for them hands them over. */
export const keysOf = ({ ledger }: Desk): PublicKeys =>
  new Map(
    ledger.signingKeys().map(({ id, officer: name, publicKey }) => [id, { officers: [name], publicKey }]),
  );

/** TB-1 signed, closed, opened again, corrected and signed anew; then the office. Files of each, before what followed. */
export async function signedOffice() {
  const desk = signingDesk();
  const { ledger, clock } = desk;
  for (const bureau of [tb1, tb2]) {
    done(declared(desk, bureau));
    keyTable(desk, bureau);
    signedReportOf(desk, bureau);
  }
  const signed = await filesOf(desk, tb1, ['json', 'xml', 'nist']);
  done(closed(desk, tb1));
  const first = await filesOf(desk, tb1);
  const { event } = ledger.tableRows(tb1)[0] ?? { event: null };
  done(opened(desk, tb1));
  done(resetTable(ledger, clock, officer('chair'), { ...place, bureau: tb1 }, 'another line', event));
  keyTable(desk, tb1, { ...right, 'category/2/headOnly': 149, 'category/5/headOnly': 31 });
  const draft = await filesOf(desk, tb1, ['json']);
  signedReportOf(desk, tb1);
  const second = await filesOf(desk, tb1, ['json', 'csv', 'xml', 'nist']);
  done(declared(desk, null));
  signedReportOf(desk, null);
  const office = await filesOf(desk, null, [], ['fr', 'nl']);
  return { record: recordOf(desk), keys: keysOf(desk), signed, first, draft, second, office };
}
