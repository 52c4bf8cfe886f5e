/** A table of a show as the boxes of the form on the screen. */
import { parseTableCsv } from '../../src/count/table-csv.ts';
import { tableForm } from '../../src/count/table-form.ts';
import type { Election } from '../../src/election/election.ts';
import { findBureau, findContest } from '../../src/election/lookup.ts';
import type { ShownBureau } from './shown-cut.ts';
import { type PaperRow, rowsCsv } from './table-csv.ts';

export interface ShownBoxes {
  readonly isApart: boolean;
  /** In the order of entry; the figure is undefined where the rows have none. */
  readonly boxes: readonly { readonly key: string; readonly figure: number | undefined }[];
}

export function shownBoxes(election: Election, shown: ShownBureau, rows: readonly PaperRow[]): ShownBoxes {
  const { subject, entry } = entryOf(election, shown, rows);
  const { fields } = tableForm(subject.contest, subject.bureau, entry.shape);
  return {
    isApart: entry.shape.blankAndInvalid === 'apart',
    boxes: fields.map(({ key }) => ({ key, figure: entry.figures[key] })),
  };
}

/** The rows as an officer's entry, and whose it is. */
export function entryOf(election: Election, { paper }: ShownBureau, rows: readonly PaperRow[]) {
  const bureau = findBureau(election, paper.bureau);
  const contest = findContest(election, paper.table.contest);
  if (bureau === undefined || contest === undefined) throw new Error(`no form of ${paper.bureau}`);
  const parsed = parseTableCsv(rowsCsv(rows), bureau, [contest]);
  const entry = parsed.ok ? parsed.value.get(contest.id) : undefined;
  if (entry === undefined) throw new Error(`no table of ${paper.bureau}: ${JSON.stringify(parsed)}`);
  return { subject: { bureau, contest }, entry };
}
