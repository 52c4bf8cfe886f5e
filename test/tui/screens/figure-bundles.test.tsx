import { describe, expect, test } from 'vitest';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { figureBundlesCommands } from '../../../src/tui/screens/figure-bundles/figure-bundles-keys.ts';
import {
  bundleFigureRows,
  keyOfBundleFigure,
  selectedBundleFigure,
} from '../../../src/tui/screens/figure-bundles/figure-bundles-state.ts';
import { FigureBundlesView } from '../../../src/tui/screens/figure-bundles/figure-bundles-view.tsx';
import { reduceListed, startListed } from '../../../src/tui/widgets/table/listed.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { bundlesHistoryFor, firstContest } from './canvass-values.ts';

const parsed = parsePackage(readFixture('elections/practice-namur.json'));
if (!parsed.ok) throw new Error('no practice office');
const { election } = parsed.value;
const history = bundlesHistoryFor(election, firstContest(election));
const rows = bundleFigureRows(history);
const keys = rows.map(keyOfBundleFigure);
const at = (row: number | 'last') =>
  reduceListed(startListed(), { type: 'moved', move: { type: 'move-to', row }, keys, page: 20 });

function shown(state = startListed()): string {
  const ui = uiFor({ language: 'en', columns: 78, rows: 24 });
  const view = (
    <FigureBundlesView {...{ ui, election, history }} rubric={{ kind: 'found', urn: 0 }} state={state} />
  );
  return drawn(view, ui.columns).join('\n');
}

describe('what is behind a figure counted ballot by ballot', () => {
  test('is each bundle with what happened to it, then the suspect ballots that were decided', () => {
    expect(rows.map(({ type }) => type)).toEqual([
      ...['bundle', ...Array.from({ length: 7 }, () => 'happening')],
      ...['bundle', 'happening', 'beside'],
    ]);
    const frame = shown();
    expect(frame).toMatch(/1,234,567 {2}\S+/);
    expect(frame).toMatch(/Bundle 9,?999 +98 +✓ agreed/);
    expect(frame).toMatch(/second again +✓ counts +bram/);
    expect(frame).toMatch(/second entry +corrected since +bram/);
    expect(frame).toMatch(/first entry +set aside +anna/);
    expect(frame).toMatch(/Suspect, decided +12/);
    expect(frame).toMatch(/1 bundle/);
  });

  test('says why a place was decided or a bundle set aside where that row is selected', () => {
    expect(shown()).not.toContain('Reason:');
    expect(shown(at(3))).toContain('Reason: Two bundles had the number 12');
  });

  test('opens the event of what happened, and nothing of a bundle', () => {
    const [open] = figureBundlesCommands;
    const when = (row: number | 'last') => open?.when({ selected: selectedBundleFigure(rows, at(row)) });
    expect(when(1)).toBe(true);
    for (const row of [0, 8, 'last'] as const) expect(when(row)).toEqual({ disabled: 'figure.nothing' });
  });
});
