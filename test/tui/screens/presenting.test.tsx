import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import type { BoardRow } from '../../../src/office/board.ts';
import type { BureauTable } from '../../../src/office/bureau-tables.ts';
import type { RaisedCode } from '../../../src/office/table-codes.ts';
import { summaryOf } from '../../../src/office/table-ports.ts';
import { startBoard, visibleRows } from '../../../src/tui/screens/board/board-state.ts';
import { startTables } from '../../../src/tui/screens/tables/tables-state.ts';
import { TablesView } from '../../../src/tui/screens/tables/tables-view.tsx';
import { officer } from '../../office/practice-canton.ts';
import { bureauId, contest, contestId, election } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const owed: RaisedCode = {
  bureau: bureauId('TB-1'),
  contest: contestId('CK'),
  problem: {
    code: 'COUNT_FOUND_OVER_REGISTERED',
    params: { contest: 'CK', where: 'all', found: 2, expected: 1 },
  },
  ...{ remark: null, outdated: null },
};
const table = (
  state: 'agreed' | 'empty',
  suspects = 0,
  raised: readonly RaisedCode[] = [],
  otherwise = 0,
): BureauTable => ({
  event: 1,
  contest: contest('CK', 'chamber', [[1, 3, 2]]),
  summary: { ...summaryOf({ state: 'empty' }), state },
  state: otherwise > 0 ? 'outdated' : suspects > 0 && state === 'agreed' ? 'suspects-open' : state,
  ...{ raised, suspects, otherwise },
});

function screen(one: BureauTable, columns = 80, by = 'chair'): string {
  const props = {
    election: election([one.contest]),
    ...{ tables: [one], officer: officer(by), hints: [], failing: [], state: startTables() },
    ...{ way: undefined, declared: undefined },
    ui: uiFor({ columns }),
  };
  return drawn(<TablesView {...props} />, columns)
    .map((line) => line.trim())
    .join(' ');
}

test.each([
  ['agreed, nothing left', table('agreed'), 'Complete: nothing is missing.'],
  ['agreed, two ballots wait', table('agreed', 2), 'Not complete yet: decide 2 suspect ballots (s).'],
  [
    'agreed, a ballot waits and a remark is owed',
    table('agreed', 1, [owed]),
    'Not complete yet: decide 1 suspect ballot (s), 1 remark owed (m).',
  ],
  ['not begun, none waits', table('empty'), 'No suspect ballot waits for a decision.'],
  ['not begun, one waits', table('empty', 1), '1 suspect ballot waits for a decision: s'],
  [
    'agreed, and a ballot decided otherwise since',
    table('agreed', 0, [], 1),
    'Not complete yet: the decision on 1 suspect ballot changed since: have it keyed anew.',
  ],
])('the tables of a bureau say what is left before one is complete: %s', (_what, one, says) => {
  expect(screen(one)).toContain(says);
  expect(screen(one, 60)).toContain(says);
  expect(screen(one).includes('Complete:')).toBe(says.startsWith('Complete:'));
});

test('the state of a table is not agreed while a suspect ballot keeps it, and the chair is told what to do', () => {
  expect(screen(table('agreed'))).toMatch(/✓ agreed/);
  expect(screen(table('agreed', 2))).toMatch(/suspects open.*wait for a decision \(s\)/);
  expect(screen(table('agreed', 2, [], 1))).toMatch(/key anew.*X: have it keyed anew/);
  expect(screen(table('agreed', 2, [], 1), 80, 'anna')).toMatch(/key anew.*The chair has it keyed anew/);
  expect(screen(table('agreed', 2))).not.toMatch(/✓ agreed/);
});

test.each(languages)('where suspect ballots wait, the key that leads to them is named (%s)', (language) => {
  const { t } = uiFor({ language });

  for (const count of [1, 2]) expect(t('tables.missing.suspects', { count })).toMatch(/ \(s\)$/);
  expect(t('bundles.next.done', { suspects: 1 })).toMatch(/: s$/);
});

test.each(languages)('a remark that is owed has one name, that of the glossary (%s)', (language) => {
  const { t } = uiFor({ language });
  const row = readFileSync('docs/glossary.md', 'utf8').match(/^\| `owed` \|(.*)\|$/m)?.[1] ?? '';
  const term = row.split('|')[languages.indexOf(language)]?.split(':')[0]?.trim() ?? '';
  const said = [
    ...[t('board.owed'), t('board.owes', { count: 1 }), t('board.owes', { count: 2 })],
    ...[t('tables.missing.remarks', { count: 1 }), t('tables.missing.remarks', { count: 2 })],
    ...[t('tables.owed'), t('tables.remark-owed')],
  ];

  expect(term.split(' ')).toHaveLength(2);
  for (const text of said) {
    // In the plural too; the head of a narrow column has its nouns cut short.
    const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    for (const part of term.toLowerCase().split(' ')) {
      expect(
        words.some((word) => word.startsWith(part) || part.startsWith(word)),
        `${text}: ${part}`,
      ).toBe(true);
    }
  }
});

test.each(languages)('nothing is promised to be presented: no key does that (%s)', (language) => {
  const { t } = uiFor({ language });
  const texts = [t('tables.ready'), t('tables.missing', { what: '' }), t('suspects.reopen.consequence')];
  for (const text of texts) expect(text).not.toMatch(/present|présent|vo+r.*leg|vorleg/i);
});

test('it is said in every language', () => {
  const texts = languages.map((language) => {
    const ui = uiFor({ language });
    return ui.t('tables.missing', { what: ui.t('tables.missing.suspects', { count: 2 }) });
  });
  expect(new Set(texts).size).toBe(languages.length);
});

test('a bureau with suspect ballots is looked for after one with open fields, and before one that owes a remark', () => {
  const scans = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };
  const row = (id: string, asks: object): BoardRow => {
    const least = summaryOf({ state: 'empty' });
    const paper = {
      ...{
        tables: 1,
        agreed: 0,
        underWay: 0,
        least,
        openFields: 0,
        owed: 0,
        suspects: 0,
        advance: 0,
        found: 0,
        deposited: null,
      },
      ...asks,
    };
    const bureau = { id: bureauId(id), name: id, kind: 'counting' as const, stations: [], contests: [] };
    return { bureau, registered: 0, scans, paper };
  };
  const rows = [
    row('A', {}),
    row('B', { owed: 9 }),
    row('C', { suspects: 1 }),
    row('D', { openFields: 1 }),
    row('E', { suspects: 1, owed: 1 }),
    row('F', { least: { state: 'unbalanced', because: null, open: 0 }, underWay: 1 }),
  ];
  const board = { rows, registered: 0, registeredDigital: 0, scans, paper: null };
  const sorted = visibleRows(board, { ...startBoard(), sort: 'needs-somebody' });
  expect(sorted.map(({ bureau }) => bureau.id)).toEqual(['F', 'D', 'E', 'C', 'B', 'A']);
});
