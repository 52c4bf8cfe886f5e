/** An officer has the files of reports written at the screens. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeReport } from '../../src/report/write-report.ts';
import { done } from '../office/paper-office.ts';
import { temporaryFolder } from '../office/practice-canton.ts';
import { keyTable, signingPackage, tb1 } from '../office/sign-off-office.ts';
import { type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';

const [enter, esc, down] = ['\r', '\u001b', '\u001b[B'] as const;
const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

let office: OfficeTerminal;
afterEach(() => office.close());

test('all files of a bureau are written, never over others; stopped, none; and none of a station that may not be told', async () => {
  office = officeTerminal(signingPackage);
  const { ledger } = office;
  keyTable({ ...office }, tb1);
  const stick = temporaryFolder();
  const whole = join(stick, 'whole');
  const stopped = join(stick, 'stopped');
  const withheld = join(stick, 'withheld');
  const head = ledger.head().seq;
  // Who sees a report may take its files along, as the command asks nobody.
  const anna = await office.at('anna');

  await anna.press('o', enter);
  await anna.sees('TB-1');
  await anna.press('f', enter);
  await anna.sees('folder');
  await anna.press(pasted(stopped), enter);
  await anna.sees('figures are added up');
  await anna.press(esc);
  await anna.sees('OUTPUT_CANCELLED');
  expect(readdirSync(stick)).toEqual([]);

  await anna.press(enter, '\u0015', pasted(whole), enter);
  await anna.sees('files in');
  const byCommand = temporaryFolder();
  const { files } = done(
    await writeReport(ledger, {
      folder: byCommand,
      formats: ['csv', 'json', 'xml', 'nist', 'format-r'],
      bureau: tb1,
    }),
  );
  expect(readdirSync(whole).toSorted()).toEqual([...files, 'report-practice.pdf'].toSorted());
  for (const name of files)
    expect(readFileSync(join(whole, name)), name).toEqual(readFileSync(join(byCommand, name)));

  await anna.press(esc);
  await anna.sees('8 files written');
  await anna.press('f', pasted(whole), enter);
  await anna.sees('REPORT_FILE_EXISTS');
  expect(readdirSync(whole)).toHaveLength(files.length + 1);

  mkdirSync(withheld);
  await anna.press(esc, esc, down, down);
  await anna.press(enter, 'f', pasted(withheld), enter);
  await anna.sees('REPORT_NOT_DISCLOSED');
  expect(readdirSync(withheld)).toEqual([]);
  // Signing in is all that was recorded.
  expect(ledger.head().seq).toBe(head + 1);
});
