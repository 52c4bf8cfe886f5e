/** A count table with blank and invalid ballots apart, as it is read again from what was signed. */
import { expect, it } from 'vitest';
import { handIn } from '../../../src/office/hand-in.ts';
import { fitsElection } from '../../../src/office/report-check/fits-election.ts';
import { reportJson } from '../../../src/office/reporting/report-json.ts';
import { contentText, reportModel } from '../../../src/office/reporting/report-model.ts';
import { reportSchema } from '../../../src/office/reporting/report-schema.ts';
import { readContent } from '../../../src/office/reporting/signed-content.ts';
import { sitDown } from '../../../src/office/tables.ts';
import { done, paperDesk, place, right } from '../paper-office.ts';
import { officer, paper } from '../practice-canton.ts';

it('has its figures in the order of its form again, and is known as one of its election', () => {
  const { ledger, clock } = paperDesk();
  const { election } = ledger;
  const { blankOrInvalid: _, ...rest } = right;
  for (const name of ['anna', 'bram']) {
    const { place: at, draft } = done(sitDown(ledger, clock, officer(name), place));
    const shape = { urns: 1, blankAndInvalid: 'apart' } as const;
    const figures = { ...rest, blank: 12, invalid: 8 };
    done(handIn(ledger, clock, officer(name), at, { version: draft.version, shape, figures }));
  }
  const model = reportModel(ledger, paper);
  const read = readContent(contentText(model, election), election);
  const sorted = read.countTables[0]?.sections.find(({ section }) => section === 'sorted');
  expect(Object.entries(sorted?.figures ?? {})).toEqual([
    ['blank', 12],
    ['invalid', 8],
    ['blankOrInvalid', 20],
    ['valid', 280],
  ]);
  expect(JSON.stringify(read.countTables)).toBe(JSON.stringify(model.countTables));
  expect(fitsElection(reportSchema.parse(JSON.parse(JSON.stringify(reportJson(model)))), election)).toBe(
    true,
  );
});
