import { describe, expect, test } from 'vitest';
import { formatChoices } from '../../../src/ballot/choices-language.ts';
import { readQuickLine } from '../../../src/ballot/quick-line.ts';
import { classTexts, quickLineOf } from '../../../src/tui/screens/bundle/ballot-text.ts';
import { echoOf } from '../../../src/tui/screens/bundle/echo.ts';
import { contest, election } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';

const guest = contest(
  'GR',
  'flemish-municipal',
  [
    [1, 3, 0],
    [4, 5, 0],
  ],
  { paper: 'P', home: 'CK' },
);
const office = election([contest('CK', 'chamber', [[2, 3, 3]], { paper: 'P', home: 'CK' }), guest]);

describe('a ballot with marks on several lists of one contest', () => {
  test.each([
    ['1+4', 'Invalid: marks on several lists (List 1 List 1: list vote · List 4 List 4: list vote)'],
    [
      '4 5+1 2 3',
      'Invalid: marks on several lists (List 1 List 1: 2 Candidate 2, 3 Candidate 3 · List 4 List 4: 5 Candidate 5)',
    ],
  ])('%s says what it is, as it is typed and once it is kept', (line, text) => {
    const read = readQuickLine(guest, line);
    const echo = echoOf(uiFor(), guest, line);
    expect([echo.texts[0], echo.tone]).toEqual([text, 'good']);
    if (read.kind !== 'ballot') return expect.fail('no ballot');
    expect(classTexts(uiFor(), office, guest, formatChoices([read.choice]))[0]).toBe(text);
  });

  test.each([
    ['GR=1:H+4:H', '1+4'],
    ['GR=1:E2,E3+4:E5', '1 2 3+4 5'],
    ['GR=4:E5', '4 5'],
    ['CK=2:E1,S3', '2 1 s3'],
    ['CK=blank', 'b'],
    ['CK=invalid:altered', 'i2'],
    ['suspect', '?'],
    ['suspect:recognisable', '?4'],
  ])('%s comes back as %s where it is undone', (ballot, line) => {
    expect(quickLineOf(office, ballot)).toBe(line);
  });
});
