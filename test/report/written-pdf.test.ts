/** The PDF among the other files of a report. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.ts';
import { done } from '../office/paper-office.ts';
import { temporaryFolder } from '../office/practice-canton.ts';
import { printedOffice } from './printed-office.ts';
import { pagesOf, streamsOf } from './read-pdf.ts';

const canton = { election: 'practice-namur', bureaus: 2, practice: true };
const order = (folder: string) => ({ folder, formats: ['json', 'pdf'], bureau: null });

it('has inside what is written beside it, in the languages of the office', async () => {
  const folder = temporaryFolder();
  done(await writeReport(printedOffice(canton), { ...order(folder), languages: ['fr', 'nl'] }));
  const pdf = readFileSync(join(folder, 'report-practice.pdf'));
  const json = readFileSync(join(folder, 'report-practice.json'));

  expect(streamsOf(pdf).filter((stream) => stream.equals(json))).toHaveLength(1);
  expect((await pagesOf(pdf))[0]).toContain('Procès-verbal du bureau principal de canton');
});

it('stopped while its pages are set, it leaves nothing', async () => {
  const folder = join(temporaryFolder(), 'report');
  const controller = new AbortController();
  // Both JSON files are made; the pages take hundreds of milliseconds.
  const onProgress = (made: number) => {
    if (made === 2) setTimeout(() => controller.abort(), 40);
  };
  const stopped = { ...order(folder), onProgress, signal: controller.signal };

  expect(await writeReport(printedOffice(canton), stopped)).toEqual({
    ok: false,
    error: { code: 'OUTPUT_CANCELLED' },
  });
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});
