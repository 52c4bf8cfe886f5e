import { expect, test } from 'vitest';
import { placeKey } from '../../../src/count/bundle.ts';
import { bundleDifferencesCommands } from '../../../src/tui/screens/bundle-differences/bundle-differences-keys.ts';
import { startBundleDifferences } from '../../../src/tui/screens/bundle-differences/bundle-differences-state.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';

const acts = (isBehindGap: boolean, line: string) =>
  bundleDifferencesCommands
    .filter(({ category }) => category === 'act')
    .map(({ when }) =>
      when({
        state: { ...startBundleDifferences(), line: fieldOf(line) },
        selected: { key: placeKey(2), place: 2, first: 'CK=2', second: null, isBehindGap },
      }),
    );

test('a place behind a gap is not decided, nor taken over, and says why before anything is typed', () => {
  const because = { disabled: 'bundle-differences.behind-gap' };
  expect(acts(true, '')).toEqual([because, because, because]);
  expect(acts(true, '2')).toEqual([because, because, because]);
});

test('any other place is decided once something is typed', () => {
  expect(acts(false, '')).toEqual([{ disabled: 'bundle-differences.hint' }, true, true]);
  expect(acts(false, '2')).toEqual([true, true, true]);
});
