import { describe, expect, test } from 'vitest';
import type { AgreedForm } from '../../../src/office/agreed-form.ts';
import {
  type ReviewAction,
  type ReviewedFields,
  reduceReview,
  startReview,
} from '../../../src/tui/screens/review/review-state.ts';
import { ReviewView } from '../../../src/tui/screens/review/review-view.tsx';
import type { FormMove } from '../../../src/tui/screens/table/form-keys.ts';
import { tableLines } from '../../../src/tui/screens/table/table-lines.ts';
import { contestId, election as smallElection } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { formOfTable, smallTable } from './small-table.ts';

const { contest, bureau } = smallTable;
const election = smallElection([contest]);
const form = formOfTable({ urns: 1, blankAndInvalid: 'sum' });
const seen: ReviewedFields = { fields: form.fields, lines: tableLines(form, form.fields) };
const move = (one: FormMove): ReviewAction => ({ type: 'moved', move: one, form: seen });
const typed = (text: string): readonly ReviewAction[] => [...text].map((digit) => ({ type: 'digit', digit }));
const stateAfter = (...actions: readonly ReviewAction[]) => actions.reduce(reduceReview, startReview());
const hereIs = (...actions: readonly ReviewAction[]) => form.fields[stateAfter(...actions).at]?.key;

const table: AgreedForm = {
  ...{ contest, bureau, form, officers: ['anna', 'bram'] },
  figures: Object.fromEntries(
    form.fields.filter(({ role }) => role !== 'declared').map(({ key }, at) => [key, at]),
  ),
  decided: form.fields
    .filter(({ key }) => key === 'found/1')
    .map(({ key: field }) => ({
      field,
      officer: 'chair',
      at: '2024-06-09T14:00:00.000Z',
      reason: 'counted again',
    })),
};
/** The heading where one contest of several is read, at so many columns. */
const headingAt = (columns: number, decided: AgreedForm['decided'] = table.decided): string => {
  const ui = uiFor({ language: 'en', columns, rows: 20 });
  const other = { ...contest, id: contestId('EU') };
  const view = (
    <ReviewView
      ui={ui}
      election={smallElection([contest, other])}
      table={{ ...table, decided }}
      form={seen}
      state={startReview()}
    />
  );
  return drawn(view, columns).slice(0, 2).join(' ');
};
const shown = (...actions: readonly ReviewAction[]): string => {
  const ui = uiFor({ language: 'en', columns: 78, rows: 20 });
  return drawn(
    <ReviewView ui={ui} election={election} table={table} form={seen} state={stateAfter(...actions)} />,
    ui.columns,
  ).join('\n');
};
const end: FormMove = { type: 'edge', to: 'last' };
const toList: FormMove = { type: 'jump', to: 'list' };
const toCandidate: FormMove = { type: 'jump', to: 'candidate' };
const go: FormMove = { type: 'jump-now' };

describe('an agreed table that is read', () => {
  test('is walked field by field, part by part, and not beyond its ends', () => {
    expect(hereIs()).toBe('ticked/92094/1');
    expect(hereIs(move({ type: 'step', by: -1 }))).toBe('ticked/92094/1');
    expect(hereIs(move({ type: 'step', by: 1 }))).toBe('deposited/92094/1');
    expect(hereIs(move({ type: 'section', by: 1 }))).toBe('found/1');
    expect(hereIs(move(end), move({ type: 'step', by: 1 }))).toBe('votes/5/S/1');
    expect(hereIs(move(end), move({ type: 'section', by: -1 }))).toBe('category/5/headOnly');
    expect(hereIs(move(end), move({ type: 'edge', to: 'first' }))).toBe('ticked/92094/1');
  });

  test('is jumped through by the number of a list, a candidate, a substitute', () => {
    expect(hereIs(move(toList), ...typed('5'), move(go))).toBe('category/5/headOnly');
    expect(hereIs(move(toList), ...typed('2'), move(go), move(toCandidate), ...typed('3'), move(go))).toBe(
      'votes/2/E/3',
    );
    expect(hereIs(move(end), move(toCandidate), move(toCandidate), ...typed('1'), move(go))).toBe(
      'votes/5/S/1',
    );
    expect(
      hereIs(move(toList), ...typed('95'), { type: 'rub-out' }, { type: 'rub-out' }, ...typed('5'), move(go)),
    ).toBe('category/5/headOnly');
    expect(hereIs(move(toList), ...typed('5'), move({ type: 'jump-not' }))).toBe('ticked/92094/1');
    expect(hereIs(...typed('5'), move(go))).toBe('ticked/92094/1');
  });

  test('stays in the jump where nothing is left to rub out, as keying does', () => {
    expect(stateAfter(move(toList), ...typed('9'), { type: 'rub-out' }).jump).toEqual({
      to: 'list',
      typed: '',
    });
    expect(stateAfter(move(toList), { type: 'rub-out' }).jump).toEqual({ to: 'list', typed: '' });
  });

  test('says so where a number is not there, with those that are, and goes on asking', () => {
    const lost = [move(toList), ...typed('9'), move(go)] as const;
    expect(shown(...lost)).toContain('That list is not here; there are 2, 5');
    expect(shown(...lost, ...typed('5'))).not.toContain('not here');
    expect(hereIs(...lost, ...typed('5'), move(go))).toBe('category/5/headOnly');
    expect(shown(...lost, move({ type: 'jump-not' }))).not.toContain('not here');
  });

  test('shows who keyed it, what was left empty, and why a figure was decided, at that figure alone', () => {
    expect(shown()).toContain('Agreed: anna, bram; 1 figure decided by the chair');
    expect(shown(move({ type: 'section', by: 1 }))).toMatch(/Valid ballots +\d/);
    expect(shown()).toMatch(/electors ticked +empty/i);
    expect(shown()).not.toContain('counted again');
    // What nobody decided is both officers' word, and then nothing is said of a chair.
    expect(headingAt(78, [])).toMatch(/Agreed: anna, bram +/);
    expect(headingAt(78, [])).not.toContain('decided');
  });

  test('says what the chair decided also where there is no room for the contest but its id', () => {
    for (const columns of [52, 58, 66, 78, 118]) {
      const words = headingAt(columns).replaceAll(/\s+/g, ' ');
      expect(words, `${columns}`).toContain('Agreed: anna, bram; 1 figure decided by the chair');
      expect(words, `${columns}`).toContain(`${contest.id}`);
    }
    expect(shown(move({ type: 'section', by: 1 }))).toContain('Decided by chair: counted again');
  });
});
