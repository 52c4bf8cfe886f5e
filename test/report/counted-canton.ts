/** A canton whose twenty counting bureaus are keyed from paper by two officers, and the files of its report on a disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/base/language.ts';
import type { BureauId } from '../../src/election/ids.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { done, paperDesk } from '../office/paper-office.ts';
import { officer, temporaryFolder } from '../office/practice-canton.ts';
import { type PaperCut, paperCut } from '../support/paper-cut.ts';

export interface CountedCanton extends PaperCut {
  readonly ledger: Ledger;
}

/** Of the constituency of that name; `change` is made to the text of the package before. */
export function countedCanton(name: string, change = (text: string) => text): CountedCanton {
  const cut = paperCut(name);
  const { ledger, clock } = paperDesk(change(cut.text));
  for (const { bureau, entry } of cut.papers)
    for (const [who, number] of [
      ['anna', 1],
      ['bram', 2],
    ] as const) {
      const where = { bureau: bureau.id, entry: number };
      done(handInWhole(ledger, clock, officer(who), where, [{ contest: cut.contest.id, table: entry }]));
    }
  return { ...cut, ledger };
}

/** The files of the office's report, or of a bureau's, in that format and language, by their names. */
export async function filesOf(
  ledger: Ledger,
  format: string,
  language: Language = 'nl',
  bureau: BureauId | null = null,
): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  done(await writeReport(ledger, { folder, formats: [format], bureau, languages: [language] }));
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
