import { describe, expect, test } from 'vitest';
import { reduceQuestion, startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import type { Question } from '../../../src/tui/screen.ts';
import { bodyUi } from '../../../src/tui/widgets/frame-view.tsx';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const question: Question = {
  title: { key: 'report.note.title' },
  lines: [{ key: 'report.note.kept' }],
  field: { key: 'report.note.field' },
  yes: { key: 'report.note.yes' },
  no: { key: 'report.no' },
  onYes: () => undefined,
};
const words = Array.from({ length: 45 }, (_one, at) => `word${at}`);

/** What stands in the panel, line by line. */
function lines(text: string, rows = 24): readonly string[] {
  const ui = bodyUi(uiFor({ columns: 80, rows }));
  const typed = reduceQuestion(startQuestion(true), { type: 'edit', field: fieldOf(text) });
  const state = reduceQuestion(typed, { type: 'leave-field', isAnswered: false });
  return drawn(<QuestionView ui={ui} question={question} state={state} />, 80);
}

describe('a text that is about to be recorded', () => {
  test.each([24, 18])('is read whole where it is long, in %i rows', (rows) => {
    const shown = lines(words.join(' '), rows).join(' ');
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(shown))).toEqual([]);
    expect(shown).toContain('Yes');
  });

  test('ends with an ellipsis where there is no room for the whole', () => {
    const shown = lines(Array.from({ length: 40 }, () => words.join(' ')).join(' '));
    expect(shown.length).toBeLessThanOrEqual(24);
    expect(shown.join(' ')).toContain('…');
    expect(shown.join(' ')).toContain('Yes');
  });

  test('stays beside its label where it fits there', () => {
    expect(lines('rain').filter((line) => line.includes('rain')).length).toBe(1);
  });
});
