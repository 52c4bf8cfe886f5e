/** The result of a constituency, keyed twice from the papers of twenty bureaus: the official figures, and a record that verifies. */
import { expect, it } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import type { EntryNumber } from '../../src/count/double-entry.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { type PaperOfBureau, paperCut } from '../support/paper-cut.ts';
import { done, field, paperDesk, tableEvents } from './paper-office.ts';
import { officer } from './practice-canton.ts';

/** One head vote more on the first list of the table. */
const slipped = (entry: TableEntry): TableEntry => {
  const [list = ''] = Object.keys(entry.figures).flatMap((key) => /^category\/(\d+)\//.exec(key)?.[1] ?? []);
  const key = field(`category/${list}/headOnly`);
  return { ...entry, figures: { ...entry.figures, [key]: (entry.figures[key] ?? 0) + 1 } };
};

it.each(constituencies)(
  'all tables of %s agreed give the official figures, whatever slips were made',
  async (name, nis) => {
    const { text, contest, papers } = paperCut(name);
    const desk = paperDesk(text);
    const enter = (who: string, number: EntryNumber, { bureau }: PaperOfBureau, table: TableEntry) => {
      const where = { bureau: bureau.id, entry: number };
      const [state] = done(
        handInWhole(desk.ledger, desk.clock, officer(who), where, [{ contest: contest.id, table }]),
      );
      return state?.state;
    };
    for (const [at, paper] of papers.entries()) {
      const [one, other] = at % 2 === 0 ? ['anna', 'bram'] : ['bram', 'anna'];
      enter(one, 1, paper, paper.entry);
      if (at % 5 === 0) {
        expect(enter(other, 2, paper, slipped(paper.entry))).toBe('differs');
        expect(officeTotals(desk.ledger, { bureau: paper.bureau.id })[0]?.found).toBe(0);
      }
      expect(enter(other, 2, paper, paper.entry)).toBe('agreed');
    }

    const official = readOfficial(nis);
    expect(officeTotals(desk.ledger, {})).toMatchObject([
      { found: official.valid + official.blankOrInvalid, blank: null, invalid: null, ...official },
    ]);
    for (const { bureau, paper } of papers)
      expect(officeTotals(desk.ledger, { bureau: bureau.id })).toEqual([
        { ...paper.table, blank: null, invalid: null },
      ]);
    // The cut in twenty has urns and bureaus larger than real ones, and nothing else is remarkable.
    expect(new Set(raisedCodes(desk.ledger).map(({ problem }) => problem.code))).toEqual(
      new Set(['COUNT_URN_OVER_LIMIT', 'COUNT_BUREAU_OVER_LIMIT']),
    );
    expect(tableEvents(desk).filter(({ type }) => type === 'table-corrected')).toHaveLength(4);
    const verified = await officeFiles.verify(desk.path, () => undefined);
    expect(verified).toMatchObject({ ok: true, value: { ballots: 0, events: desk.ledger.head().seq } });
  },
);
