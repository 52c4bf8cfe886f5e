import { render } from 'ink-testing-library';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/base/language.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { boardOf } from '../../../src/office/board.ts';
import { startBoard } from '../../../src/tui/screens/board/board-state.ts';
import { BoardView } from '../../../src/tui/screens/board/board-view.tsx';
import { cantonPackage } from '../../office/practice-canton.ts';
import { untouched } from '../../support/paper-progress.ts';
import { uiFor } from '../../support/ui.ts';
import { noReports } from './report-boards.ts';

const parsed = parsePackage(cantonPackage);
if (!parsed.ok) throw new Error('no canton');
const { election } = parsed.value;

function boardAfter(counted: number, language: Language) {
  const rows = election.bureaus.map((bureau, index) => ({
    bureau,
    registered: 1000,
    scans: {
      counted: index === 1 ? counted : 0,
      duplicate: 0,
      conflict: 0,
      refused: 0,
      undone: 0,
      voided: 0,
    },
    paper: bureau.kind === 'digital' ? null : untouched,
  }));
  return (
    <BoardView
      reports={noReports}
      hints={0}
      ui={uiFor({ language, columns: 100 })}
      election={election}
      board={boardOf(rows)}
      state={startBoard()}
    />
  );
}

test('a board that is on screen follows the count, and changes its words and separators with the language', () => {
  const { lastFrame, rerender, unmount } = render(boardAfter(0, 'en'));
  expect(lastFrame()).toContain('Registered');
  expect(lastFrame()).not.toContain('1,234');

  rerender(boardAfter(1234, 'en'));
  expect(lastFrame()).toContain('1,234');
  rerender(boardAfter(1234, 'nl'));
  expect(lastFrame()).toContain('Ingeschreven');
  expect(lastFrame()).toContain('1.234');
  rerender(boardAfter(1234, 'fr'));
  expect(lastFrame()).toContain('Inscrits');
  expect(lastFrame()).not.toContain('Ingeschreven');
  unmount();
});
