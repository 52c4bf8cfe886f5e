import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import { tableCsv } from '../../scripts/paper/table-csv.ts';
import { parseTableCsv, tableCsvCodes, tableCsvHeader } from '../../src/count/table-csv.ts';
import { fieldColumns } from '../../src/count/table-field.ts';
import { tableForm } from '../../src/count/table-form.ts';
import { hardProblems } from '../../src/count/table-rules.ts';
import type { Bureau } from '../../src/election/election.ts';
import { bureauId } from '../support/elections.ts';
import { entryOfCsv, paperCut } from '../support/paper-cut.ts';
import { contestOf } from './contests.ts';

const chamber = contestOf('CK', 'chamber', [{ number: 2, effectives: 2, substitutes: 1 }]);
const municipal = contestOf('GR', 'flemish-municipal', [{ number: 1, effectives: 2, substitutes: 0 }]);
const contests = [chamber, municipal];
const station = (number: number, municipality: string) => ({ number, municipality, registered: 800 });
/** Two stations of one number in two municipalities, and one of a number of its own. */
const bureau: Bureau = {
  id: bureauId('TB-1'),
  name: 'Bureau 1',
  kind: 'counting',
  stations: [station(7, '92094'), station(7, '92101'), station(8, '92094')],
  contests: contests.map(({ id }) => id),
};

const parse = (...rows: readonly string[]) =>
  parseTableCsv([tableCsvHeader, ...rows, ''].join('\n'), bureau, contests);
const entryOf = (...rows: readonly string[]) => {
  const parsed = parse(...rows);
  return parsed.ok ? parsed.value.get(chamber.id) : parsed.error;
};

describe('a count table as CSV', () => {
  it('is read with its urns, what the stations declare, what was sent on, sums and figures', () => {
    const rows = [
      ['CK,found,,,1,12', 'found/1', 12],
      ['CK,found,,,3,5', 'found/3', 5],
      ['CK,ticked,,92094,7,12', 'ticked/92094/7', 12],
      ['CK,deposited,,92101,7,11', 'deposited/92101/7', 11],
      ['CK,takenBack,,,8,2', 'takenBack/92094/8', 2],
      ['CK,unused,,92094,8,0', 'unused/92094/8', 0],
      ['CK,transferredOut,,,,1', 'transferredOut', 1],
      ['CK,transferredIn,,,,2', 'transferredIn', 2],
      ['CK,blankOrInvalid,,,,4', 'blankOrInvalid', 4],
      ['CK,valid,,,,14', 'valid', 14],
      ['CK,electoralFigure,2,,,14', 'electoralFigure/2', 14],
      ['CK,category,2,headOnly,,14', 'category/2/headOnly', 14],
      ['CK,votes,2,E,2,0', 'votes/2/E/2', 0],
      ['CK,votes,2,S,1,9999999', 'votes/2/S/1', 9_999_999],
    ] as const;

    expect(entryOf(...rows.map(([row]) => row))).toEqual({
      shape: { urns: 3, blankAndInvalid: 'sum' },
      figures: Object.fromEntries(rows.map(([, key, value]) => [key, value])),
    });
  });

  it('has all ballots in one figure where no urn is named, and blank and invalid apart where either has a row', () => {
    expect(entryOf('CK,found,,,,17', 'CK,invalid,,,,0', 'CK,blankOrInvalid,,,,4')).toEqual({
      shape: { urns: 0, blankAndInvalid: 'apart' },
      figures: { found: 17, invalid: 0, blankOrInvalid: 4 },
    });
  });

  it('may hold several contests, their rows in any order, and answers in the order of the election', () => {
    const parsed = parse('GR,found,,,,1', 'CK,found,,,,2', 'GR,category,1,names,,1', 'GR,votes,1,E,2,1');

    expect(parsed.ok && [...parsed.value].map(([id, { figures }]) => [id, figures])).toEqual([
      ['CK', { found: 2 }],
      ['GR', { found: 1, 'category/1/names': 1, 'votes/1/E/2': 1 }],
    ]);
  });

  it('may come from Windows, with empty lines and a byte order mark', () => {
    const text = `\u{FEFF}${tableCsvHeader}\r\n\r\nCK,found,,,,2\r\n`;

    expect(parseTableCsv(text, bureau, contests)).toMatchObject({ ok: true });
  });

  it('is refused whole with everything that is wrong, line by line', () => {
    const parsed = parse(
      'CK,found,,,,x',
      'EU,found,,,,1',
      'CK,votes,9,E,1,1',
      'CK,found,,,,1',
      'CK,found,,,1,1',
    );

    expect(parsed.ok || parsed.error.map(({ code, at }) => [at?.line, code])).toEqual([
      [2, 'TABLE_CSV_VALUE'],
      [3, 'TABLE_CSV_CONTEST'],
      [4, 'TABLE_CSV_FIELD'],
      [5, 'TABLE_CSV_URNS'],
    ]);
  });

  const long = 'x'.repeat(70);
  it.each([
    ['five columns', 'CK,found,,,2', 'TABLE_CSV_COLUMNS', { found: 5, expected: 6 }],
    ['seven columns', 'CK,found,,,,2,', 'TABLE_CSV_COLUMNS', { found: 7, expected: 6 }],
    ['a space for a row', ' ', 'TABLE_CSV_COLUMNS', { found: 1, expected: 6 }],
    ['another contest', 'EU,found,,,,2', 'TABLE_CSV_CONTEST', { found: 'EU', expected: 'CK, GR' }],
    ['no contest', ',found,,,,2', 'TABLE_CSV_CONTEST', { found: '""', expected: 'CK, GR' }],
    ['a long contest', `${long},found,,,,2`, 'TABLE_CSV_CONTEST', { found: `"${long.slice(0, 60)}…"` }],
    ['a negative figure', 'CK,found,,,,-2', 'TABLE_CSV_VALUE', { found: '-2', expected: 9_999_999 }],
    ['a broken figure', 'CK,found,,,,2.5', 'TABLE_CSV_VALUE', { found: '2.5' }],
    ['a figure with a space', 'CK,found,,,,2 ', 'TABLE_CSV_VALUE', { found: '"2 "' }],
    ['no figure', 'CK,found,,,,', 'TABLE_CSV_VALUE', { found: '""' }],
    ['eight digits', 'CK,found,,,,10000000', 'TABLE_CSV_VALUE', { found: '10000000' }],
    ['figures of another script', 'CK,found,,,,٣', 'TABLE_CSV_VALUE', { found: '"٣"' }],
    ['an unknown field', 'CK,left,,,,2', 'TABLE_CSV_FIELD', { found: 'left,,,', bureau: 'TB-1' }],
    ['a list that is not there', 'CK,votes,9,E,1,2', 'TABLE_CSV_FIELD', { found: 'votes,9,E,1' }],
    ['a category of another regime', 'CK,category,2,names,,2', 'TABLE_CSV_FIELD', {}],
    ['a substitute where there are none', 'GR,votes,1,S,1,2', 'TABLE_CSV_FIELD', {}],
    ['an urn too many', 'CK,found,,,25,2', 'TABLE_CSV_FIELD', { found: 'found,,,25' }],
    ['the urn 0', 'CK,found,,,0,2', 'TABLE_CSV_FIELD', {}],
    ['an urn with a nought before it', 'CK,found,,,01,2', 'TABLE_CSV_FIELD', {}],
    ['an urn in the column of the list', 'CK,found,1,,,2', 'TABLE_CSV_FIELD', { found: 'found,1,,' }],
    ['a list in the column of the number', 'CK,electoralFigure,,,2,2', 'TABLE_CSV_FIELD', {}],
    ['several columns in one', 'CK,votes/2/E/1,,,,2', 'TABLE_CSV_FIELD', {}],
    ['a station of another bureau', 'CK,ticked,,92094,9,2', 'TABLE_CSV_FIELD', {}],
    ['a station that could be two', 'CK,ticked,,,7,2', 'TABLE_CSV_FIELD', { found: 'ticked,,,7' }],
  ])('is refused for %s', (_, row, code, params) => {
    const [problem, ...others] = [entryOf('CK,blankOrInvalid,,,,1', row)].flat();

    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, at: { line: 3 }, params });
  });

  it('is refused for a row twice, with the line of the first, even where one of them is short for the other', () => {
    expect(entryOf('CK,valid,,,,1', 'CK,found,,,,1', 'CK,valid,,,,1')).toMatchObject([
      { code: 'TABLE_CSV_TWICE', at: { line: 4 }, params: { found: 'valid', first: 2 } },
    ]);
    expect(entryOf('CK,ticked,,92094,8,1', 'CK,ticked,,,8,1')).toMatchObject([
      { code: 'TABLE_CSV_TWICE', at: { line: 3 }, params: { found: 'ticked/92094/8', first: 2 } },
    ]);
  });

  it('is refused without its header, and without any row', () => {
    const problems = (text: string) => {
      const parsed = parseTableCsv(text, bureau, contests);
      return parsed.ok ? [] : parsed.error;
    };

    for (const text of ['', 'CK,found,,,,1', tableCsvHeader.toUpperCase(), ` ${tableCsvHeader}`])
      expect(problems(text)).toMatchObject([{ code: 'TABLE_CSV_HEADER', at: { line: 1 } }]);
    for (const text of [tableCsvHeader, `${tableCsvHeader}\n\n`])
      expect(problems(text)).toEqual([{ code: 'TABLE_CSV_EMPTY' }]);
  });

  it('is as docs/formats/count-table-csv.md shows it: each example is read, and can be true', () => {
    const page = readFileSync(new URL('../../docs/formats/count-table-csv.md', import.meta.url), 'utf8');
    const examples = [...page.matchAll(/```\n(contest,[^`]+)```/g)].map(([, example = '']) => example);
    const shown: Bureau = { ...bureau, stations: [station(13, '92094'), station(14, '92094')] };

    expect(examples).toHaveLength(2);
    for (const example of examples)
      expect(hardProblems(chamber, shown, entryOfCsv(example, shown, chamber))).toEqual([]);
  });

  it.each(constituencies)('comes back from every paper table of %s, row for row', (name) => {
    const { contest, papers } = paperCut(name);
    for (const { bureau: of, paper, entry } of papers) {
      const rows = tableForm(contest, of, entry.shape).fields.flatMap(({ key, field }) => {
        const value = entry.figures[key];
        return value === undefined ? [] : [`CK,${fieldColumns(field).join()},${value}`];
      });
      expect([tableCsvHeader, ...rows].toSorted()).toEqual(tableCsv(paper).trim().split('\n').toSorted());
    }
  });
});

describe('whatever is in the file', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'CK',
      'GR',
      'found',
      'votes',
      'category',
      'blank',
      'valid',
      'E',
      'S',
      'headOnly',
      '1',
      '2',
      '',
    ),
    fc.string({ maxLength: 5 }),
    fc.constantFrom('__proto__', 'constructor', '0', '-1', '1e3', '99999999999', '\u0000', '🗳'),
  );
  const row = fc.array(word, { minLength: 4, maxLength: 7 }).map((words) => words.join(','));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(row, { maxLength: 12 }).map((rows) => [tableCsvHeader, ...rows].join('\n')),
  );

  it('it is a table of figures of the form, or refused with codes of ours and lines of the file', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (written) => {
        const parsed = parseTableCsv(written, bureau, contests);
        if (!parsed.ok) {
          expect(parsed.error.length).toBeGreaterThan(0);
          for (const { code, at } of parsed.error) {
            expect(tableCsvCodes).toContain(code);
            expect(at?.line ?? 1).toBeLessThanOrEqual(written.split('\n').length);
          }
          return;
        }
        for (const [id, { shape, figures }] of parsed.value) {
          read += 1;
          const contest = contests.find((one) => one.id === id);
          if (contest === undefined) throw new Error('a contest of elsewhere');
          const keys: readonly string[] = tableForm(contest, bureau, shape).fields.map(({ key }) => key);
          for (const [key, value] of Object.entries(figures)) {
            expect(keys).toContain(key);
            expect(value).toBeLessThanOrEqual(9_999_999);
          }
        }
      }),
      { numRuns: 500, examples: [[`${tableCsvHeader}\nCK,found,,,,1`]] },
    );
    expect(read).toBeGreaterThan(0);
  });
});
