/** What the board, the totals and the log say in words, beside that it fits. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { buildTable } from '../../../src/count/build-table.ts';
import type { Election } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { boardOf } from '../../../src/office/board.ts';
import type { WaitingState } from '../../../src/office/counts-yet.ts';
import type { LogEntry } from '../../../src/office/log.ts';
import { practiceOfficers } from '../../../src/office/officers.ts';
import type { PaperProgress } from '../../../src/office/paper-progress.ts';
import { bindCommands } from '../../../src/tui/keys/command.ts';
import { type BoardDesk, boardCommands, boardHint } from '../../../src/tui/screens/board/board-keys.ts';
import { type BoardState, startBoard, visibleRows } from '../../../src/tui/screens/board/board-state.ts';
import { BoardView } from '../../../src/tui/screens/board/board-view.tsx';
import { type LogState, startLog } from '../../../src/tui/screens/log/log-state.ts';
import { LogView } from '../../../src/tui/screens/log/log-view.tsx';
import { ChecksView } from '../../../src/tui/screens/totals/checks-view.tsx';
import { startTotals } from '../../../src/tui/screens/totals/totals-state.ts';
import { TotalsView } from '../../../src/tui/screens/totals/totals-view.tsx';
import { VerifyView } from '../../../src/tui/screens/verify/verify-view.tsx';
import { Footer, keyHints } from '../../../src/tui/widgets/footer.tsx';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, chamber } from '../../support/elections.ts';
import { untouched } from '../../support/paper-progress.ts';
import { drawn, type UiWishes, uiFor } from '../../support/ui.ts';
import { noReports } from './report-boards.ts';

function electionOf(name: string): Election {
  const parsed = parsePackage(readFileSync(`fixtures/elections/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(name);
  return parsed.value.election;
}

const text = (lines: readonly string[]): string => lines.join('\n');

describe('the board', () => {
  const election = electionOf('practice-namur');
  const scans = { counted: 40, duplicate: 3, conflict: 1, refused: 2, undone: 5, voided: 4 };
  const none = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };
  const board = boardOf(
    election.bureaus.map((bureau) => ({
      bureau,
      registered: bureau.kind === 'digital' ? 100 : 1000,
      scans: bureau.id === 'BV-1' ? scans : none,
      paper: bureau.kind === 'digital' ? null : untouched,
    })),
  );
  const shown = (state: Partial<BoardState> = {}, wishes: UiWishes = {}, hints = 0) => {
    const ui = uiFor({ language: 'en', columns: 78, rows: 20, ...wishes });
    return text(
      drawn(
        <BoardView
          reports={noReports}
          hints={hints}
          ui={ui}
          election={election}
          board={board}
          state={{ ...startBoard(), ...state }}
        />,
        ui.columns,
      ),
    );
  };

  test('has beside the name of the selected bureau how many hints there are on its tables, and nothing where none', () => {
    const [first] = board.rows;
    expect(shown({}, {}, 3)).toContain(`${first?.bureau.name}  ? 3 hints on its tables`);
    expect(shown()).not.toContain('hint');
  });

  test('leaves electors of bureaus that count paper out of the progress, and says so', () => {
    expect(shown()).toMatch(
      /Counted \(digital\) 40 +· +Registered \(digital\) 1,200 +· +Progress \(digital\) 3.3 %/,
    );
    expect(shown({ filter: fieldOf('dépouillement') })).toMatch(/BD-2 Bureau de dépo.+ 0 +nothing yet/);
  });

  test('calls the sum of filtered rows the sum of what is shown', () => {
    expect(shown()).toMatch(/^ +Total +40/m);
    expect(shown({ filter: fieldOf('vote 2') })).toMatch(/^ +Total shown +0/m);
  });

  test('says which rows are seen where some are hidden, and names the selected bureau in full', () => {
    expect(shown()).toMatch(/rows 1 to \d+ of 14/);
    expect(shown({}, { rows: 40 })).toContain('14 of 14');
    expect(shown()).toMatch(/^BV-1 +Bureau de vote 1$/m);
  });

  test.each([[58], [78]])('in %i columns has every figure of the selected bureau in words', (columns) => {
    const own = shown({}, { columns, rows: columns === 58 ? 14 : 20 }).replace(/\s+/g, ' ');

    for (const figure of ['Duplicates 3', 'Conflicts 1', 'Refused 2', 'Undone 5', 'Voided 4'])
      expect(own).toContain(figure);
  });

  test('has bars that take the rest of a wide line', () => {
    const full = shown({ filter: fieldOf('de vote') }, { columns: 150, rows: 36 });

    expect(full).toMatch(/40\.0 % {2}█{3,}/);
  });

  describe('of an office with paper', () => {
    const agreed = { ...untouched.least, state: 'agreed' } as const;
    const done = {
      ...untouched,
      agreed: 1,
      least: agreed,
      found: 1801,
      deposited: 1802,
    } as const;
    const canton = (paper: Partial<PaperProgress>, columns: number) => {
      const rows = board.rows.map((row) =>
        row.paper === null ? row : { ...row, paper: { ...done, ...paper } },
      );
      const ui = uiFor({ language: 'en', columns, rows: 40 });
      const view = (
        <BoardView
          reports={noReports}
          hints={0}
          ui={ui}
          election={election}
          board={boardOf(rows)}
          state={startBoard()}
        />
      );
      return drawn(view, columns).filter((line) => /^. B[DV]-\d|^ +(Bureau|Total) /.test(line));
    };

    test.each([[80], [100], [120]])(
      'has declared beside counted in %i columns, in every one its bureaus apart',
      (columns) => {
        const lines = canton({}, columns);
        expect(lines[0]).toMatch(/Bureau +Counted +Declared .*Progress .*Open/);
        expect(lines.at(-2)).toMatch(/^ {2}BD-2 .* 1,801 +1,802 .*✓ agreed/);
        expect(new Set(lines.map((line) => line.slice(2, 8))).size).toBe(lines.length);
      },
    );

    test('calls no bureau ready that owes remarks, or whose suspect ballots wait', () => {
      const states = (paper: Partial<PaperProgress>) => canton(paper, 80).at(-2) ?? '';
      expect(states({ owed: 2 })).toMatch(/▲ 2 remarks owed/);
      expect(states({ owed: 1 })).toMatch(/▲ 1 remark owed/);
      expect(states({ owed: 2, suspects: 3 })).toMatch(/▲ 3 suspect/);
      expect(states({ owed: 2, tables: 12, agreed: 12 })).toMatch(/▲ 2 remarks owed/);
      expect(states({ owed: 2, tables: 2, least: untouched.least })).toMatch(/1 of 2/);
      const waiting = { ...untouched.least, state: 'suspects-open' } as const;
      expect(states({ suspects: 3, tables: 2, least: waiting })).toMatch(/▲ 3 suspect/);
    });

    test('says of a contest that is counted ballot by ballot that it is, and of several how many are done', () => {
      const keying = { ...untouched.least, state: 'keying' } as const;
      const states = (paper: Partial<PaperProgress>) =>
        canton({ agreed: 0, least: keying, ...paper }, 80).at(-2) ?? '';
      expect(states({ suspects: 3, owed: 2 })).toMatch(/ {2}count under way/);
      expect(states({ tables: 3 })).toMatch(/ {2}0 of 3/);
      const differs = { ...untouched.least, state: 'differs', because: 'different', open: 2 } as const;
      expect(states({ tables: 3, least: differs })).toMatch(/▲ differs/);
      const urns = { ...untouched.least, state: 'unbalanced' } as const;
      expect(states({ tables: 3, least: urns })).toMatch(/▲ urns do not fit/);
    });

    test('is sorted so that a bureau with something under way comes before one where nobody has begun', () => {
      const rows = board.rows.filter(({ paper }) => paper !== null);
      const [first, last] = rows.map(({ bureau }) => bureau.id);
      const ofThree = { ...untouched, tables: 3 };
      const begun = rows.map((row) => ({
        ...row,
        paper: row.bureau.id === last ? { ...ofThree, underWay: 1 } : ofThree,
      }));
      const sorted = visibleRows(boardOf(begun), { ...startBoard(), sort: 'needs-somebody' });
      expect(sorted.map(({ bureau }) => bureau.id)).toEqual([last, first]);
    });

    test('adds what was declared once every bureau of the rows has', () => {
      const paperOnly = board.rows.filter(({ paper }) => paper !== null);
      const total = (last: number | null) => {
        const rows = paperOnly.map((row, at) => ({
          ...row,
          paper: { ...done, deposited: at === 0 ? 900 : last },
        }));
        const ui = uiFor({ language: 'en', columns: 80, rows: 20 });
        const view = (
          <BoardView
            reports={noReports}
            hints={0}
            ui={ui}
            election={election}
            board={boardOf(rows)}
            state={startBoard()}
          />
        );
        return drawn(view, 80).find((line) => /^ +Total/.test(line));
      };
      expect(total(100)).toMatch(/3,602 +1,000 /);
      expect(total(null)).toMatch(/3,602 +0/);
    });

    test('adds in its headline what was declared so far, and says by how many of the bureaus that count paper', () => {
      const headline = (declared: readonly (number | null)[], isPaperOnly: boolean) => {
        const paperRows = board.rows.filter(({ paper }) => paper !== null);
        const rows = [
          ...(isPaperOnly ? [] : board.rows.filter(({ paper }) => paper === null)),
          ...paperRows.map((row, at) => ({
            ...row,
            paper: { ...done, deposited: declared[at] ?? null },
          })),
        ];
        const ui = uiFor({ language: 'en', columns: 80, rows: 20 });
        const view = (
          <BoardView
            reports={noReports}
            hints={0}
            ui={ui}
            election={election}
            board={boardOf(rows)}
            state={startBoard()}
          />
        );
        return /Declared [\d,]+ \(.*?\)/.exec(text(drawn(view, 80)))?.[0];
      };
      for (const isPaperOnly of [true, false]) {
        expect(headline([null, null], isPaperOnly)).toBeUndefined();
        expect(headline([1_234, null], isPaperOnly)).toBe('Declared 1,234 (1 of 2 bureaus)');
        expect(headline([0, null], isPaperOnly)).toBe('Declared 0 (1 of 2 bureaus)');
      }
      // The row of totals has it where every bureau of the table counts paper.
      expect(headline([1_234, 100], true)).toBeUndefined();
      expect(headline([1_234, 100], false)).toBe('Declared 1,334 (2 of 2 bureaus)');
    });
  });

  test.each(languages)('offers the filter and the canvass in the footer of 80 columns (%s)', (language) => {
    const ui = uiFor({ language, columns: 80 });
    for (const id of ['BV-1', 'BD-1']) {
      const selected = board.rows.find(({ bureau }) => bureau.id === id);
      const current = (): BoardDesk => ({
        state: startBoard(),
        selected,
        officer: practiceOfficers[0] ?? null,
        frozen: undefined,
      });
      const commands = bindCommands(boardCommands, { current, act: () => undefined });
      const footer = text(drawn(<Footer ui={ui} hints={keyHints(ui, { commands }, [])} />, 80));
      expect(footer).toContain(` / ${ui.t('filter.open')} `);
      expect(footer).toContain(` c ${ui.t('board.canvass')} `);
    }
  });

  test('invites to scan only where that may be done', () => {
    const [anna, , , audra] = practiceOfficers;
    const desk = (officer: typeof anna, id: string): BoardDesk => ({
      state: startBoard(),
      selected: board.rows.find(({ bureau }) => bureau.id === id),
      officer: officer ?? null,
      frozen: undefined,
    });
    const scan = boardCommands.find(({ id }) => id === 'board.scan');
    const presented = { bureau: bureauId('BV-1'), state: 'presented', delivered: false } as const;
    const kept = { ...desk(anna, 'BV-1'), frozen: presented };

    expect(boardHint(desk(anna, 'BV-1'))).toEqual({ key: 'board.hint' });
    expect(boardHint(desk(audra, 'BV-1'))).toEqual({ key: 'board.hint.look' });
    expect(boardHint(desk(anna, 'BD-1'))).toEqual({ key: 'board.hint.paper' });
    expect(boardHint(kept)).toEqual({ key: 'frozen.banner', params: { state: 'presented' } });
    expect(scan?.when(kept)).toEqual({ disabled: 'frozen.key', params: { state: 'presented' } });
    expect(scan?.when(desk(anna, 'BV-1'))).toBe(true);
  });
});

describe('the check of the record', () => {
  const shown = (code: string, file = 'office.db') =>
    text(
      drawn(
        <VerifyView
          ui={uiFor({ language: 'en' })}
          state={{ stage: 'ended', verification: { ok: false, error: { code, params: { file, seq: 7 } } } }}
        />,
        80,
      ),
    );

  test('stops the count where the record speaks against itself', () => {
    expect(shown('LEDGER_EVENT_CHANGED')).toContain('✗ The record is NOT in order. Stop counting');
  });

  test.each([['OFFICE_FILE_BUSY'], ['OFFICE_DISK_FULL']])(
    'says of %s only that nothing was checked',
    (code) => {
      expect(shown(code)).toContain('▲ The record could not be checked.');
      expect(shown(code)).not.toContain('NOT in order');
    },
  );
});

describe('the totals', () => {
  const election = electionOf('sint-genesius-rode');
  const shown = (index: number, waiting: WaitingState | null = null) => {
    const contest = election.contests[index];
    if (contest === undefined) throw new Error('no contest');
    return text(
      drawn(
        <TotalsView
          ui={uiFor({ language: 'en', columns: 78, rows: 20 })}
          election={election}
          contest={contest}
          contests={election.contests.map(({ id }) => id)}
          table={buildTable(contest, { level: 'municipality', id: election.office.id }, [])}
          problems={[]}
          waiting={waiting}
          state={startTotals(null, null)}
        />,
        78,
      ),
    );
  };

  test('tell elections of one title apart: which of how many, its name in files, its seats', () => {
    const [one, other] = election.contests;

    expect(shown(0)).toContain(`election 1 of 2: ${one?.id}`);
    expect(shown(1)).toContain(`election 2 of 2: ${other?.id}`);
    expect(shown(0).split('\n')[1]).not.toBe(shown(1).split('\n')[1]);
  });

  test('show no zeros, and no check of them, where nothing of the table counts yet, but how far it is', () => {
    const lines = shown(0, 'first-done');
    expect(lines).toContain('Nothing of it counts yet: first done.');
    expect(shown(0, 'empty')).toMatch(/Nothing of it counts yet$/);
    expect(lines).toContain('election 1 of 2');
    expect(lines).not.toMatch(/Checks|✓|Count here|Electoral figure/);
  });

  test('say how many checks hold, and name each in words with its law', () => {
    expect(shown(0)).toContain('✓ Checks: 5 of 5 hold');

    const [contest] = election.contests;
    if (contest === undefined) throw new Error('no contest');
    const problems = [{ code: 'COUNT_VALID_NOT_SUM' }];
    const checks = text(
      drawn(<ChecksView ui={uiFor({ language: 'en' })} contest={contest} problems={problems} />, 80),
    );
    expect(checks).toContain('Checks: 4 of 5 hold');
    expect(checks).toMatch(/✗ Valid = sum.*\n +KWB 166\n/);
  });
});

describe('the log', () => {
  const bureau = bureauId('BV-1');
  const batch = { id: 4, bureau, officer: 'anna', at: '2024-06-09T12:00:00.000Z' };
  const scan = (seq: number, state: 'counted' | 'undone' | 'voided'): LogEntry => ({
    seq,
    at: null,
    officer: null,
    type: 'ballot-counted',
    params: { batch: 4 },
    batch,
    ballot: { token: '763eff41', bureau, state },
  });
  const signedIn = (seq: number, at: string): LogEntry => ({
    seq,
    at,
    officer: 'bram',
    type: 'officer-signed-in',
    params: { name: 'bram' },
    batch: null,
    ballot: null,
  });
  const counts = {
    all: 748,
    office: 5,
    batches: 4,
    counted: 736,
    'not-counted': 2,
    corrections: 1,
    tables: 0,
    suspects: 0,
    reconciliation: 0,
    reports: 0,
  };
  const shown = (entries: readonly LogEntry[], state: Partial<LogState> = {}) =>
    text(
      drawn(
        <LogView
          election={chamber}
          ui={uiFor({ language: 'en', columns: 78, rows: 20 })}
          page={{ entries, hasOlder: false }}
          counts={counts}
          state={{ ...startLog(), position: { key: String(entries[0]?.seq), row: 0, first: 0 }, ...state }}
          details={undefined}
        />,
        78,
      ),
    );

  test('names the ballot of a row by its token and bureau, and the officer of its batch', () => {
    expect(shown([scan(9, 'counted')])).toMatch(/9 +anna +Ballot counted: 763eff41, BV-1/);
  });

  test('marks a ballot that was voided or undone in the row that counted it', () => {
    expect(shown([scan(9, 'voided')])).toMatch(/Counted, later voided: 763eff41/);
    expect(shown([scan(9, 'undone')])).toMatch(/Counted, later undone: 763eff41/);
  });

  test('says how many events of the kind there are, of how many in all', () => {
    expect(shown([scan(9, 'counted')], { kind: 'counted' })).toContain('736 of 748');
    expect(shown([scan(9, 'counted')])).toContain('748 events');
  });

  test('writes the day once where the page has one, else only where it changes', () => {
    const times = ['2024-06-09T22:30:00.000Z', '2024-06-09T21:30:00.000Z', '2024-06-09T20:30:00.000Z'];
    const [late, evening, early] = times.map((at, index) => signedIn(9 - index, at));
    if (late === undefined || evening === undefined || early === undefined) throw new Error('no entries');

    const oneDay = shown([evening, early]);
    expect(oneDay.match(/9 June 2024/g)).toHaveLength(1);
    expect(oneDay).toMatch(/8 +23:30:00/);
    const twoDays = shown([late, evening, early]);
    expect(twoDays.match(/\d+ June 2024, \d\d/g)).toEqual(['10 June 2024, 00', '9 June 2024, 23']);
  });
});
