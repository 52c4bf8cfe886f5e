import { expect, test } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import type { HardCode } from '../../../src/count/problems.ts';
import type { Differences } from '../../../src/office/table-differences.ts';
import { startDifferences } from '../../../src/tui/screens/differences/differences-state.ts';
import { DifferencesView } from '../../../src/tui/screens/differences/differences-view.tsx';
import { drawn, uiFor } from '../../support/ui.ts';
import { paperSubject } from './paper-views.tsx';

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
    ...{ contest, bureau, officers: ['anna', 'bram'], because: 'incoherent', open: [], transpositions: [] },
    problems: [...Array.from({ length: 55 }, (_, at) => over(at + 1)), possible],
  };
  const ui = uiFor({ columns: 100, rows: 30 });
  const view = <DifferencesView {...{ ui, election, differences }} state={startDifferences()} />;
  const seen = drawn(view, 100)
    .map((line) => line.trim())
    .join(' ');

  expect(seen).toContain('[COUNT_CANDIDATE_OVER_BALLOTS]');
  expect(seen).toContain('Have the name votes of that list counted again.');
  expect(seen).toContain('[COUNT_VOTES_OVER_POSSIBLE]');
  expect(seen).toContain('See whether a total was keyed as name votes');
});
