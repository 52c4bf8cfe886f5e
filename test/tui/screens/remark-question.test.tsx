import { describe, expect, test } from 'vitest';
import type { SoftCode } from '../../../src/count/problems.ts';
import type { RaisedCode } from '../../../src/office/table-codes.ts';
import { startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import { reduceBundles, startBundles } from '../../../src/tui/screens/bundles/bundles-state.ts';
import { nextToRemark, remarkQuestion } from '../../../src/tui/screens/tables/remark-question.ts';
import { reduceTables, startTables } from '../../../src/tui/screens/tables/tables-state.ts';
import { bodyUi } from '../../../src/tui/widgets/frame-view.tsx';
import { bureauId, contestId } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const place = { bureau: bureauId('TB-1'), contest: contestId('CK') };
const ticks: SoftCode = 'COUNT_TICKED_NOT_DEPOSITED';
const urns: SoftCode = 'COUNT_FOUND_NOT_DEPOSITED';
const share: SoftCode = 'COUNT_BLANK_OR_INVALID_UNUSUAL';
const said = (code: SoftCode, text: string) => ({
  ...{ ...place, code, figures: [], text, officer: 'bram', at: '2024-06-09T14:00:00.000Z' },
});
const raised = (code: SoftCode, text?: string, station = 19): RaisedCode => ({
  ...place,
  problem: { code, params: { contest: 'CK', station, found: 690, expected: 710 } },
  remark: text === undefined ? null : said(code, text),
  outdated: null,
});

describe('the code that is asked about', () => {
  test('is the next that owes a remark, after the one that was asked last', () => {
    const all = [raised(urns), raised(ticks), raised(ticks, undefined, 20), raised(share)];
    expect([null, urns, ticks, share].map((last) => nextToRemark(all, last))).toEqual([
      urns,
      ticks,
      share,
      urns,
    ]);
    const one = [raised(urns, 'said'), raised(ticks), raised(share, 'said')];
    expect([null, urns, ticks, share].map((last) => nextToRemark(one, last))).toEqual([
      ticks,
      ticks,
      ticks,
      ticks,
    ]);
  });

  test('is the next of all where none is owed, so that each is reached', () => {
    const all = [raised(urns, 'said'), raised(ticks, 'said'), raised(share, 'said')];
    expect([null, urns, ticks, share].map((last) => nextToRemark(all, last))).toEqual([
      urns,
      ticks,
      share,
      urns,
    ]);
    expect(nextToRemark(all.slice(0, 1), urns)).toBe(urns);
    expect(nextToRemark([raised(urns, 'said')], share)).toBe(urns);
    expect(nextToRemark([], urns)).toBeUndefined();
  });
});

test('what was asked last is remembered, whatever is selected meanwhile', () => {
  const move = { type: 'moved', move: { type: 'move-to', row: 1 }, keys: ['CK', 'EU'], page: 2 } as const;
  const asked = { type: 'asked', code: ticks } as const;
  expect([startTables().asked, startBundles().asked]).toEqual([null, null]);
  const tables = reduceTables(reduceTables(startTables(), asked), move);
  const bundles = reduceBundles(reduceBundles(startBundles(), asked), move);
  for (const state of [tables, bundles]) expect(state).toMatchObject({ asked: ticks, position: { row: 1 } });
  const pinned = { type: 'pinned', position: startTables().position } as const;
  expect(reduceTables(tables, pinned)).toMatchObject({ asked: ticks, position: pinned.position });
  expect(reduceBundles(bundles, pinned)).toMatchObject({ asked: ticks, position: pinned.position });
});

describe('the question', () => {
  const asked = (
    all: readonly RaisedCode[],
    columns = 80,
    rows = 24,
    code = ticks,
    role: 'chair' | 'entry' = 'chair',
  ): string => {
    const ui = bodyUi(uiFor({ columns, rows }));
    const question = remarkQuestion(ui, { role }, code, all, () => undefined);
    return drawn(<QuestionView ui={ui} question={question} state={startQuestion(true)} />, ui.columns)
      .map((line) => line.replaceAll('│', '').trim())
      .join(' ');
  };
  const at = (count: number, text?: string) =>
    Array.from({ length: count }, (_, index) => raised(ticks, text, 19 + index));

  test('tells the chair what to do, and a member to compare', () => {
    const member = asked(at(1), 80, 24, ticks, 'entry');
    expect(member).toContain('Compare them with the paper.');
    expect(member).not.toContain('Ask the polling station');
    expect(asked(at(1))).not.toContain('Compare them with the paper.');
  });

  test('has every station that the remark settles, and the answer says for how many', () => {
    const one = asked(at(1));
    expect(one).toContain('What is the explanation?');
    expect(one).toContain('polling station 19: 690 ballots deposited, but 710 electors ticked.');
    expect(one).toContain('Ask the polling station');
    expect(one).toMatch(/Yes, record it(?! for)/);
    const three = asked(at(3));
    for (const station of [19, 20, 21]) expect(three).toContain(`polling station ${station}:`);
    expect(three).toContain('Yes, record it for all 3');
    expect(three).not.toContain('more point');
  });

  test.each([
    [60, 18],
    [80, 24],
  ])('says how many there is no room for, and keeps its answers in sight: %i x %i', (columns, rows) => {
    const all = asked(at(12), columns, rows);
    const shown = [...all.matchAll(/polling station \d+/g)].length;
    expect(shown).toBeGreaterThan(1);
    expect(all).toContain(`And ${12 - shown} more points`);
    expect(all).toContain('Yes, record it for all 12');
  });

  test('has what was said before, of these figures or of others', () => {
    expect(asked(at(2, 'the tick was forgotten'))).toContain('Said by bram: the tick was forgotten');
    const changed = at(2).map((one) => ({ ...one, outdated: said(ticks, 'the tick was forgotten') }));
    expect(asked(changed)).toContain('Said by bram of other figures: the tick was forgotten');
    expect(asked(at(1, 'x '.repeat(150)), 60, 18)).toContain('Yes, record it');
  });
});
