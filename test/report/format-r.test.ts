/** Lines of Format R, read field by field as the published reader of others does. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { newOffice, paper, temporaryFolder } from '../office/practice-canton.ts';
import { countedCanton, filesOf } from './counted-canton.ts';

const recordsOf = (text = ''): string[][] => parse(text, { relax_column_count: true });

describe('Format R', () => {
  it('has the official figures of a canton, sub-categories and name votes in their fields', async () => {
    const { ledger } = countedCanton('namur');
    const files = await filesOf(ledger, 'format-r');
    expect(Object.keys(files)).toEqual(['R0K92094-practice.CK']);
    const [general, sum, ...rest] = recordsOf(files['R0K92094-practice.CK']);
    const official = readOfficial('92094');
    expect(general).toEqual(['G', '', '', '20', '', '', '', '20', '', '', '']);
    const found = official.valid + official.blankOrInvalid;
    expect(sum).toEqual(['S', `${found}`, `${official.blankOrInvalid}`, '', '', '']);
    expect(rest).toEqual(
      official.lists.flatMap(({ number, categories, effectives, substitutes }) => [
        ['L', `${number}`, '', ...Object.values(categories).map(String), '', '', ''],
        ...[
          ...effectives.map((one) => ['E', one] as const),
          ...substitutes.map((one) => ['S', one] as const),
        ].map(([kind, one]) => [
          ...['C', `${number}`, kind, `${one.number}`, `${one.votes}`],
          ...['', '', '', '', '', ''],
        ]),
      ]),
    );
  });

  it('has a file a contest, two sub-categories where there are no substitutes, and says nothing of digital stations', async () => {
    const files = await filesOf(newOffice({ practice: false }), 'format-r');
    expect(Object.keys(files).toSorted()).toEqual(['R0K92094.CG', 'R0K92094.CK']);
    const [general, , list, candidate] = recordsOf(files['R0K92094.CG']);
    // Of the two bureaus of the council one is digital: whether it is done nobody says.
    expect(general).toEqual(['G', '', '', '', '', '', '', '2', '', '', '']);
    expect(list).toEqual(['L', '1', '', '0', '0', '', '', '', '', '']);
    expect(candidate).toEqual(['C', '1', 'E', '1', '0', '', '', '', '', '', '']);
  });

  it('tells two contests of one type apart', async () => {
    const { text } = countedCanton('namur');
    const { contests, bureaus, ...rest } = JSON.parse(text);
    const other = { ...contests[0], id: 'CB', constituency: { id: '21004', name: { fr: 'Bruxelles' } } };
    const both = JSON.stringify({
      ...{ ...rest, contests: [...contests, other] },
      bureaus: bureaus.map((bureau: object) => ({ ...bureau, contests: ['CK', 'CB'] })),
    });
    const files = await filesOf(newOffice({ practice: false }, both), 'format-r');
    expect(Object.keys(files).toSorted()).toEqual(['R0K92094_CB.CK', 'R0K92094_CK.CK']);
  });

  it('has no file of a bureau: a report in nothing else is refused, and one in all formats goes without', async () => {
    const ledger = newOffice({ practice: false });
    const order = { folder: temporaryFolder(), bureau: paper };
    expect(await writeReport(ledger, { ...order, formats: ['format-r'] })).toEqual({
      ok: false,
      error: { code: 'REPORT_FORMAT_OF_OFFICE', params: { found: 'format-r' } },
    });
    const written = await writeReport(ledger, { ...order, formats: [] });
    expect(written).toMatchObject({ ok: true });
    expect(JSON.stringify(written)).not.toContain('.CK');
  });
});
