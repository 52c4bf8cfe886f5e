import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChoices, parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { choicesExpectations, choicesProblemCodes } from '../../src/ballot/problems.ts';
import { languages } from '../../src/base/language.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import { translator } from '../../src/i18n/translate.ts';
import { anyChoices } from '../support/arbitrary-choices.ts';
import { chamber, contest, election, sharedPaper, threeContests } from '../support/elections.ts';

const mixed = election([
  contest('CK', 'chamber', [
    [2, 7, 6],
    [4, 7, 6],
  ]),
  contest('GR', 'flemish-municipal', [
    [1, 7, 0],
    [4, 27, 0],
  ]),
]);

function parse(line: string) {
  const parsed = parseChoicesLine(mixed, line);
  return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.error));
}

const marks = (list: number, head: boolean, effectives: number[] = [], substitutes: number[] = []) => ({
  list,
  head,
  effectives,
  substitutes,
});
const ck = (...lists: object[]) => ({ contest: 'CK', kind: 'marks', lists });
const gr = (...lists: object[]) => ({ contest: 'GR', kind: 'marks', lists });

describe('a line of the choices language', () => {
  test.each<readonly [string, number, readonly object[]]>([
    ['CK=2', 1, [ck(marks(2, true))]],
    ['CK=2:H', 1, [ck(marks(2, true))]],
    ['120x CK=2:E1,E5,S2', 120, [ck(marks(2, false, [1, 5], [2]))]],
    ['CK=2:H,E1', 1, [ck(marks(2, true, [1]))]],
    ['CK=2:S2,E5,E1', 1, [ck(marks(2, false, [1, 5], [2]))]],
    ['CK=blank  GR=4:E1', 1, [ck(), gr(marks(4, false, [1]))]],
    ['GR=4:E1 CK=blank', 1, [ck(), gr(marks(4, false, [1]))]],
    ['CK=2:E1+4:E3', 1, [ck(marks(2, false, [1]), marks(4, false, [3]))]],
    ['CK=4:E3+2', 1, [ck(marks(2, true), marks(4, false, [3]))]],
    ['CK=invalid:recognisable', 1, [{ contest: 'CK', kind: 'judged-invalid', ground: 'recognisable' }]],
    ['CK=invalid:several-lists', 1, [{ contest: 'CK', kind: 'judged-invalid', ground: 'several-lists' }]],
    ['GR=4:1,7', 1, [gr(marks(4, false, [1, 7]))]],
    ['GR=4:H,E2,7', 1, [gr(marks(4, true, [2, 7]))]],
    [' \t10000000x\tCK=2 \r\n', 10_000_000, [ck(marks(2, true))]],
  ])('%j is read', (line, count, choices) => {
    expect(parse(line)).toEqual({ count, choices });
  });

  test.each(['', '   ', '\r\n', '# comment', '  # CK=2', '#'])('%j is no ballot', (line) => {
    expect(parse(line)).toBeNull();
  });

  test('gives back every ballot that it writes', () => {
    for (const any of [chamber, threeContests, sharedPaper]) {
      fc.assert(
        fc.property(anyChoices(any), (choices) => {
          expect(parseChoicesLine(any, formatChoices(choices))).toEqual({
            ok: true,
            value: { count: 1, choices },
          });
        }),
      );
    }
  });

  test('of any characters is read or refused, and what is read is written and read as the same', () => {
    const pieces = [
      'CK',
      'GR',
      '=',
      'blank',
      'invalid:',
      'object',
      '2',
      '4',
      ':',
      'E',
      'S',
      'H',
      ',',
      '+',
      ' ',
      'x',
      '0',
    ];
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (line) => {
        const parsed = parseChoicesLine(mixed, line);
        if (!parsed.ok) {
          const column = Number(parsed.error.params?.['column']);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(line.length + 1);
        } else if (parsed.value !== null) {
          expect(parse(formatChoices(parsed.value.choices))?.choices).toEqual(parsed.value.choices);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** One row for every way a line can be wrong: code, column, and what was found. */
const malformed: readonly (readonly [string, string, number, string])[] = [
  ['CK', 'CHOICES_SYNTAX', 3, ''],
  ['CK=', 'CHOICES_SYNTAX', 4, ''],
  ['CK=empty', 'CHOICES_SYNTAX', 4, 'empty'],
  ['CK=BLANK', 'CHOICES_SYNTAX', 4, 'BLANK'],
  ['CK=blank+2', 'CHOICES_SYNTAX', 9, '+2'],
  ['CK=blank:H', 'CHOICES_SYNTAX', 9, ':H'],
  ['CK=2+', 'CHOICES_SYNTAX', 6, ''],
  ['CK=2+blank', 'CHOICES_SYNTAX', 6, 'blank'],
  ['CK=2x', 'CHOICES_SYNTAX', 4, '2x'],
  ['CK=2:', 'CHOICES_SYNTAX', 6, ''],
  ['CK=2:E1,', 'CHOICES_SYNTAX', 9, ''],
  ['CK=2:E1;', 'CHOICES_SYNTAX', 6, 'E1;'],
  ['CK=2:e1', 'CHOICES_SYNTAX', 6, 'e1'],
  ['CK=2:E', 'CHOICES_SYNTAX', 6, 'E'],
  ['CK=2:E1:E2', 'CHOICES_SYNTAX', 6, 'E1:E2'],
  ['CK=2:1', 'CHOICES_SYNTAX', 6, '1'],
  ['CK = 2', 'CHOICES_SYNTAX', 3, ''],
  ['120xCK=2', 'CHOICES_SYNTAX', 5, 'CK=2'],
  ['120 CK=2', 'CHOICES_SYNTAX', 1, '120'],
  ['120x', 'CHOICES_SYNTAX', 5, ''],
  ['2x 3x CK=2', 'CHOICES_UNKNOWN_CONTEST', 4, '3x'],
  ['0x CK=2', 'CHOICES_COUNT', 1, '0x'],
  ['007x CK=2', 'CHOICES_COUNT', 1, '007x'],
  ['10000001x CK=2', 'CHOICES_COUNT', 1, '10000001x'],
  ['99999999999999999999x CK=2', 'CHOICES_COUNT', 1, '99999999999999999999x'],
  ['XX=2', 'CHOICES_UNKNOWN_CONTEST', 1, 'XX'],
  ['ck=2', 'CHOICES_UNKNOWN_CONTEST', 1, 'ck'],
  ['=2', 'CHOICES_UNKNOWN_CONTEST', 1, ''],
  ['CK=2 # comment', 'CHOICES_UNKNOWN_CONTEST', 6, '#'],
  ['CK=2 rest', 'CHOICES_UNKNOWN_CONTEST', 6, 'rest'],
  ['CK=3', 'CHOICES_UNKNOWN_LIST', 4, '3'],
  ['CK=0', 'CHOICES_UNKNOWN_LIST', 4, '0'],
  ['CK=02', 'CHOICES_UNKNOWN_LIST', 4, '02'],
  ['CK=2+99999999999999999999', 'CHOICES_UNKNOWN_LIST', 6, '99999999999999999999'],
  ['CK=2:E8', 'CHOICES_UNKNOWN_CANDIDATE', 6, 'E8'],
  ['CK=2:E0', 'CHOICES_UNKNOWN_CANDIDATE', 6, 'E0'],
  ['CK=2:E01', 'CHOICES_UNKNOWN_CANDIDATE', 6, 'E01'],
  ['CK=2:E1,S7', 'CHOICES_UNKNOWN_CANDIDATE', 9, 'S7'],
  ['GR=4:S1', 'CHOICES_UNKNOWN_CANDIDATE', 6, 'S1'],
  ['GR=1:8', 'CHOICES_UNKNOWN_CANDIDATE', 6, '8'],
  ['CK=invalid', 'CHOICES_UNKNOWN_GROUND', 11, ''],
  ['CK=invalid:', 'CHOICES_UNKNOWN_GROUND', 12, ''],
  ['CK=invalid:ugly', 'CHOICES_UNKNOWN_GROUND', 12, 'ugly'],
  ['CK=invalid:several-contests', 'CHOICES_UNKNOWN_GROUND', 12, 'several-contests'],
  ['CK=2 CK=4', 'CHOICES_TWICE', 6, 'CK'],
  ['CK=2+4+2', 'CHOICES_TWICE', 8, '2'],
  ['CK=2:E1,E1', 'CHOICES_TWICE', 9, 'E1'],
  ['CK=2:H,H', 'CHOICES_TWICE', 8, 'H'],
  ['GR=4:1,E1', 'CHOICES_TWICE', 8, 'E1'],
];

describe('a malformed line', () => {
  test.each(malformed)('%j is refused: %s at column %i', (line, code, column, found) => {
    const parsed = parseChoicesLine(mixed, line);
    if (parsed.ok) return expect.fail(JSON.stringify(parsed.value));
    expect(parsed.error).toMatchObject({ code, params: { column, found } });
    for (const language of languages) {
      const text = problemText(translator(language), parsed.error);
      expect(text).toContain(String(column));
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  test('has a row here for every code and every expectation', () => {
    expect([...choicesProblemCodes].filter((code) => !malformed.some(([, one]) => one === code))).toEqual([]);
    const expected = new Set(
      malformed.flatMap(([line]) => {
        const parsed = parseChoicesLine(mixed, line);
        return parsed.ok ? [] : [parsed.error.params?.['expected']];
      }),
    );
    expect([...choicesExpectations].filter((one) => !expected.has(one))).toEqual([]);
  });

  test('of a hundred thousand characters is refused at once', () => {
    const endless = ['+', 'CK=2+', 'CK=2:,', '1', '\r', ' ', 'CK=2 '].map((one) => `${one.repeat(100_000)}!`);
    for (const line of endless) {
      // The quickest of three: the others may have waited for something else.
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        expect(parseChoicesLine(mixed, line).ok).toBe(false);
        return performance.now() - started;
      });
      expect(Math.min(...times)).toBeLessThan(200);
    }
  });
});
