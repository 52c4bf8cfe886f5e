import { expect, test } from 'vitest';
import { ProblemView } from '../../../src/tui/overlays/problem/problem-overlay.tsx';
import { startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import { bodyUi } from '../../../src/tui/widgets/frame-view.tsx';
import { wrapWords } from '../../../src/tui/widgets/wrap-words.ts';
import { chamber } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';

test('a text is broken between words, and a word longer than a line inside', () => {
  expect(wrapWords('the path /srv/offices/2024', 10)).toEqual(['the path', '/srv/offic', 'es/2024']);
});

test('a mark that French sets apart stays with its word', () => {
  expect(wrapWords('Un fichier. Son début : ici', 21)).toEqual(['Un fichier. Son', 'début : ici']);
  expect(wrapWords('Dites « non » ; revenez', 13)).toEqual(['Dites', '« non » ;', 'revenez']);
  expect(wrapWords('ligne \n suite', 20)).toEqual(['ligne suite']);
});

test('no line of a message or a question begins with the blank of a line break', () => {
  const ui = bodyUi(uiFor({ columns: 60, rows: 18, language: 'fr' }));
  const problem = {
    code: 'BATCH_OF_OTHER_OFFICER',
    params: { batch: 1, found: 'anna', expected: 'bram' },
  } as const;
  const question = {
    title: { key: 'quit.title' },
    lines: [{ key: 'quit.waiting', params: { count: 12 } }],
    yes: { key: 'quit.yes' },
    no: { key: 'quit.no' },
    onYes: () => undefined,
  } as const;

  const lines = [
    ...drawn(<ProblemView ui={ui} election={chamber} problem={problem} />, ui.columns),
    ...drawn(<QuestionView ui={ui} question={question} state={startQuestion(false)} />, ui.columns),
  ].map((line) => line.replace(/^ *│ {2}/, ''));

  // Only answers are indented, by the two cells of the sign of the chosen one.
  for (const line of lines) expect(line, lines.join('\n')).not.toMatch(/^ \S/);
});
