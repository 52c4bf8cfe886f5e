import { describe, expect, test } from 'vitest';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { figureCommands } from '../../../src/tui/screens/figure/figure-keys.ts';
import {
  figureRows,
  keyOfFigureRow,
  selectedFigureRow,
} from '../../../src/tui/screens/figure/figure-state.ts';
import { FigureView } from '../../../src/tui/screens/figure/figure-view.tsx';
import { reduceListed, startListed } from '../../../src/tui/widgets/table/listed.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { firstContest, historyFor } from './canvass-values.ts';

const parsed = parsePackage(readFixture('elections/practice-namur.json'));
if (!parsed.ok) throw new Error('no practice office');
const { election } = parsed.value;
const history = historyFor(election, firstContest(election));
const rows = figureRows(history);
const keys = rows.map(keyOfFigureRow);
const at = (row: number | 'last') =>
  reduceListed(startListed(), { type: 'moved', move: { type: 'move-to', row }, keys, page: 20 });

function shown(state = startListed()): string {
  const ui = uiFor({ language: 'en', columns: 78, rows: 20 });
  return drawn(<FigureView {...{ ui, election, history }} state={state} />, ui.columns).join('\n');
}

describe('what is behind a figure', () => {
  test('is the fields it sums, then its values, the newest last', () => {
    expect(rows.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 4 }, () => 'part'),
      ...Array.from({ length: 6 }, () => 'happening'),
    ]);
    expect(selectedFigureRow(rows, at('last'))).toMatchObject({ happening: { event: 1_234_506 } });
  });

  test('marks the value that stands by a sign and a word, and no other', () => {
    const frame = shown();

    expect(frame.match(/✓ counts/g)).toHaveLength(1);
    expect(frame).toMatch(/decision +1,234,567 +✓ counts/);
    expect(frame).toMatch(/second again +2 +▲ open/);
    expect(frame).toMatch(/first entry +empty +set aside/);
  });

  test('says why it was decided where that row is selected', () => {
    expect(shown()).not.toContain('Reason:');
    expect(shown(at('last'))).toContain('Reason: Urne 3 was twice counted');
  });

  test('opens a part or an event, but not the figure that is open already', () => {
    const [open] = figureCommands;
    const [part] = rows;
    if (part?.type !== 'part') throw new Error('no part');

    expect(open?.when({ field: history.key, selected: part })).toBe(true);
    expect(open?.when({ field: part.part.key, selected: part })).toEqual({ disabled: 'figure.own' });
    expect(open?.when({ field: history.key, selected: rows.at(-1) })).toBe(true);
    expect(open?.when({ field: history.key, selected: undefined })).toEqual({ disabled: 'figure.nothing' });
  });
});
