import { expect, test } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import type { HardCode } from '../../../src/count/problems.ts';
import { tableForm, usualShape } from '../../../src/count/table-form.ts';
import type { Election } from '../../../src/election/election.ts';
import type { Differences } from '../../../src/office/table-differences.ts';
import { startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import { decideQuestion } from '../../../src/tui/screens/differences/decide-question.ts';
import { startDifferences } from '../../../src/tui/screens/differences/differences-state.ts';
import { DifferencesView } from '../../../src/tui/screens/differences/differences-view.tsx';
import { drawn, uiFor } from '../../support/ui.ts';
import { paperSubject } from './paper-views.tsx';

/** The words that the view has, in one line. */
function wordsOf(differences: Differences, election: Election, state = startDifferences()): string {
  const ui = uiFor({ columns: 100, rows: 30 });
  const view = <DifferencesView {...{ ui, election, differences }} state={state} />;
  return drawn(view, 100)
    .map((line) => line.trim())
    .join(' ');
}

test('the chair sees every code that fails and what to do, however many candidates one of them is of', () => {
  const { election, contest, bureau } = paperSubject('flemish-municipal');
  const list = contest.lists[0]?.number ?? 0;
  const over = (number: number): Problem<HardCode> => ({
    code: 'COUNT_CANDIDATE_OVER_BALLOTS',
    params: { contest: contest.id, list, kind: 'E', number, found: 90, expected: 40 },
  });
  const possible: Problem<HardCode> = {
    code: 'COUNT_VOTES_OVER_POSSIBLE',
    params: { contest: contest.id, list, kind: 'E', found: 4950, expected: 2200 },
  };
  const differences: Differences = {
    ...{
      contest,
      bureau,
      officers: ['anna', 'bram'],
      because: 'incoherent',
      isAlike: true,
      decisions: 0,
      open: [],
      slips: [],
      transpositions: [],
    },
    problems: [...Array.from({ length: 55 }, (_, at) => over(at + 1)), possible],
  };
  const seen = wordsOf(differences, election);

  expect(seen).toContain('[COUNT_CANDIDATE_OVER_BALLOTS]');
  expect(seen).toContain('Have the name votes of that list counted again.');
  expect(seen).toContain('[COUNT_VOTES_OVER_POSSIBLE]');
  expect(seen).toContain('See whether a total was keyed as name votes');
});

test('the chair sees the slip of two entries that explains the chosen field first, in place of its digits', () => {
  const { election, contest, bureau } = paperSubject('flemish-municipal');
  const form = tableForm(contest, bureau, usualShape(bureau));
  const [one, two, three] = form.fields.filter(({ field }) => field.kind === 'votes');
  const [list, other] = contest.lists.map(({ number }) => number);
  if (!one || !two || !three || !list || !other) throw new Error('too few candidates or lists');
  const explains = [one.key, two.key];
  const digits = { code: 'HINT_ONE_DIGIT', params: { one: 55, other: 56 } } as const;
  const differences: Differences = {
    ...{
      contest,
      bureau,
      officers: ['anna', 'bram'],
      because: 'different',
      isAlike: false,
      decisions: 0,
      problems: [],
      transpositions: [],
    },
    open: [
      { field: one, first: 120, second: 340, decided: null, slip: null },
      { field: two, first: 340, second: 120, decided: null, slip: null },
      { field: three, first: 55, second: 56, decided: null, slip: digits },
    ],
    slips: [
      {
        ...{ code: 'HINT_ENTRIES_OTHER_LIST', list, other, explains: [] },
        ...{ figures: [91, 61, 31, 62, 42, 12, 11], otherFigures: [] },
      },
      { code: 'HINT_ENTRIES_CROSSED', boxes: [one, two], figures: [120, 340], explains },
    ],
  };
  const crossed = 'entry 1 has 120 and 340, entry 2 has 340 and 120.';
  const onOther = `Entry 1 has on list ${list} what entry 2 has on list ${other}: 91, 61, 31, 62, 42, 12 and 1 more.`;
  const digit = '55 or 56: only one digit differs.';
  const placesOf = (words: string): readonly number[] =>
    [crossed, digit, onOther].map((text) => words.indexOf(text));

  const ofFirst = placesOf(wordsOf(differences, election));
  expect(ofFirst[0]).toBeGreaterThan(0);
  expect(ofFirst[1]).toBe(-1);
  expect(ofFirst[2]).toBeGreaterThan(ofFirst[0] ?? 0);

  const position = { ...startDifferences().position, key: three.key };
  const ofThird = placesOf(wordsOf(differences, election, { ...startDifferences(), position }));
  expect(ofThird[1]).toBeGreaterThan(0);
  expect(ofThird[0]).toBeGreaterThan(ofThird[1] ?? 0);
});

test('the chair is not told that entries differ which have become alike, but that an officer still reads them', () => {
  const { election, contest, bureau } = paperSubject('flemish-municipal');
  const form = tableForm(contest, bureau, usualShape(bureau));
  const titleOf = (second: number) =>
    wordsOf(
      {
        ...{ contest, bureau, officers: ['anna', 'bram'], because: 'different' },
        open: form.fields
          .slice(0, 2)
          .map((field) => ({ field, first: 90, second, decided: null, slip: null })),
        ...{ isAlike: second === 90, decisions: 0, slips: [], problems: [], transpositions: [] },
      },
      election,
    );
  expect(titleOf(80)).toMatch(/The entries differ in 2 fields/);
  expect(titleOf(90)).toMatch(/The entries are alike now/);
});

test('a figure that the chair decided stands in a column of its own, and neither officer is said to have keyed it', () => {
  const { election, contest, bureau } = paperSubject('flemish-municipal');
  const [field] = tableForm(contest, bureau, usualShape(bureau)).fields;
  if (field === undefined) throw new Error('an empty form');
  const decided = { officer: 'carla', value: 1000 };
  const selected = { field, first: 20, second: 21, decided, slip: null };
  const differences: Differences = {
    ...{ contest, bureau, officers: ['anna', 'bram'], because: 'incoherent', isAlike: true, decisions: 1 },
    ...{ open: [selected], slips: [], problems: [], transpositions: [] },
  };
  const words = wordsOf(differences, election);
  expect(words).toMatch(/1 anna +2 bram +decided/);
  expect(words).toMatch(/ 20 +21 +1,000/);
  expect(words).toContain('With what was decided the figures cannot be true.');
  expect(words).not.toContain('Both entries are alike');

  const ui = uiFor({ columns: 100, rows: 30 });
  const failing = [
    {
      code: 'COUNT_CANDIDATE_OVER_BALLOTS',
      params: { contest: 'GR', list: 2, kind: 'E', number: 3, found: 900, expected: 98 },
    },
  ] as const;
  const question = decideQuestion({
    ...{ ui, differences, selected, failing, value: 900, onYes: () => undefined },
  });
  const asked = drawn(<QuestionView ui={ui} question={question} state={startQuestion(true)} />, 100).join(
    ' ',
  );
  expect(asked).toContain('anna keyed 20, bram 21.');
  expect(asked).toContain('carla decided 1,000 before.');
  expect(asked).toContain('With this figure the table cannot be true');
});
