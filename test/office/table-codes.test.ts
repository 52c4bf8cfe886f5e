import { describe, expect, it } from 'vitest';
import type { SoftCode } from '../../src/count/problems.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import {
  codeOf,
  type Desk,
  done,
  keyed,
  paperDesk,
  place,
  reopened,
  reset,
  right,
  tableEvents,
} from './paper-office.ts';
import { officer } from './practice-canton.ts';
import { remark as remarkOn } from './remarking.ts';

/** One ballot less deposited, and two less ticked, than were found. */
const remarkable = { ...right, 'deposited/92094/1': 299, 'ticked/92094/1': 298 };

const agreed = (figures = remarkable) => {
  const desk = paperDesk();
  keyed(desk, 'anna', figures);
  keyed(desk, 'bram', figures);
  return desk;
};
const remark = ({ ledger, clock }: Desk, name: string, code: SoftCode, text: string) =>
  remarkOn({ ledger, clock, officer: officer(name) }, place, code, text);
const told = ({ ledger }: Desk) =>
  raisedCodes(ledger).map(({ problem, remark: said }) => [problem.code, said?.text ?? 'owed']);

describe('the soft codes of the office', () => {
  it('are those of agreed tables, each with its figures, and a remark is owed on each', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', remarkable);
    expect(raisedCodes(desk.ledger)).toEqual([]);
    keyed(desk, 'bram', remarkable);

    expect(raisedCodes(desk.ledger)).toEqual([
      {
        ...place,
        problem: {
          code: 'COUNT_FOUND_NOT_DEPOSITED',
          params: { contest: 'CK', where: 'urn', urn: 1, station: 1, found: 300, expected: 299 },
        },
        ...{ remark: null, outdated: null },
      },
      {
        ...place,
        problem: {
          code: 'COUNT_TICKED_NOT_DEPOSITED',
          params: { contest: 'CK', station: 1, found: 299, expected: 298 },
        },
        ...{ remark: null, outdated: null },
      },
    ]);
  });

  it('do not keep a table from counting', () => {
    expect(agreed().ledger.tableRows()).toMatchObject([{ summary: { state: 'agreed' } }]);
  });

  it('are none once the table is reset, and are raised again with it', () => {
    const desk = agreed();
    done(reset(desk, 'chair'));
    expect(told(desk)).toEqual([]);
    keyed(desk, 'anna', { ...remarkable, 'ticked/92094/1': 299 });
    keyed(desk, 'bram', { ...remarkable, 'ticked/92094/1': 299 });
    expect(told(desk)).toEqual([['COUNT_FOUND_NOT_DEPOSITED', 'owed']]);
  });
});

describe('a remark', () => {
  it('stands with who said it and when, and survives the end of the program', () => {
    const desk = agreed();
    done(remark(desk, 'bram', 'COUNT_FOUND_NOT_DEPOSITED', '  one ballot stuck in the urn '));
    const again = reopened(desk);

    expect(told(again)).toEqual([
      ['COUNT_FOUND_NOT_DEPOSITED', 'one ballot stuck in the urn'],
      ['COUNT_TICKED_NOT_DEPOSITED', 'owed'],
    ]);
    expect(raisedCodes(again.ledger)[0]?.remark).toEqual({
      ...place,
      code: 'COUNT_FOUND_NOT_DEPOSITED',
      figures: [{ where: 'urn', urn: 1, station: 1, found: 300, expected: 299 }],
      text: 'one ballot stuck in the urn',
      officer: 'bram',
      at: '2024-06-09T14:00:06.000Z',
    });
  });

  it('takes the place of the one before, which stays in the record', () => {
    const desk = agreed();
    done(remark(desk, 'bram', 'COUNT_FOUND_NOT_DEPOSITED', 'first thought'));
    done(remark(desk, 'chair', 'COUNT_FOUND_NOT_DEPOSITED', 'second thought'));

    expect(told(desk)[0]).toEqual(['COUNT_FOUND_NOT_DEPOSITED', 'second thought']);
    expect(tableEvents(desk).slice(-2)).toMatchObject([
      { type: 'table-remarked', officer: 'bram', data: { text: 'first thought' } },
      { type: 'table-remarked', officer: 'chair', data: { text: 'second thought' } },
    ]);
  });

  it('is on what the table raises now, in words, by who may', () => {
    const desk = agreed();
    const said = (name: string, code: SoftCode, text: string) => codeOf(remark(desk, name, code, text));

    expect(said('anna', 'COUNT_URN_OVER_LIMIT', 'full')).toBe('CODE_NOT_RAISED');
    expect(said('audra', 'COUNT_FOUND_NOT_DEPOSITED', 'seen')).toBe('NOT_PERMITTED');
    expect(said('anna', 'COUNT_FOUND_NOT_DEPOSITED', '\n')).toBe('TABLE_TEXT_MISSING');
    expect(said('anna', 'COUNT_FOUND_NOT_DEPOSITED', 'x'.repeat(301))).toBe('TABLE_TEXT_TOO_LONG');
    expect(said('anna', 'COUNT_FOUND_NOT_DEPOSITED', 'x'.repeat(300))).toBe('done');
    done(reset(desk, 'chair'));
    expect(said('anna', 'COUNT_FOUND_NOT_DEPOSITED', 'late')).toBe('CODE_NOT_RAISED');
  });
});
