/** A bundle whose entries are shifted: nobody is sent to decide what nobody may, and it is said from where on. */
import { expect, test } from 'vitest';
import { placeKey, type Shift } from '../../../src/count/bundle.ts';
import type { UrnSummary } from '../../../src/count/said-twice.ts';
import { practiceOfficers } from '../../../src/office/officers.ts';
import { summaryOf } from '../../../src/office/table-ports.ts';
import { bundleDifferencesCommands } from '../../../src/tui/screens/bundle-differences/bundle-differences-keys.ts';
import { startBundleDifferences } from '../../../src/tui/screens/bundle-differences/bundle-differences-state.ts';
import { bundlesCommands, stepMessage } from '../../../src/tui/screens/bundles/bundles-keys.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, contestId } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';

const rowOf = (reentered: readonly (1 | 2)[]) => ({
  ...{ bureau: bureauId('TB-1'), contest: contestId('CK'), bundle: 7, event: 1, batch: null },
  summary: {
    ...summaryOf({ state: 'empty' }),
    ...({ state: 'differs', officers: ['anna', 'bram'], open: 11, because: 'different', reentered } as const),
    ...{ ballots: null, suspects: null },
  },
});
const officerOf = (name: string) => {
  const officer = practiceOfficers.find((one) => one.name === name);
  if (officer === undefined) throw new Error(name);
  return officer;
};
const whole: Shift = { from: 4, before: 0 };
const partly: Shift = { from: 9, before: 2 };

const urn: UrnSummary = { state: 'unsaid', officers: [], ballots: undefined };

const answers = (shift: Shift | null, id: string) =>
  bundlesCommands
    .find((command) => command.id === id)
    ?.when({
      ...{ selected: rowOf([]), shift, undecided: 0, officer: officerOf('chair'), raised: [], urn },
      isHeldBySuspects: false,
    });
const said = (name: string, shift: Shift | null, reentered: readonly (1 | 2)[] = []): string => {
  const { key, params } = stepMessage({ row: rowOf(reentered), shift, undecided: 0 }, officerOf(name));
  return uiFor().t(key, params);
};

test('the chair decides as long as there is a place before the shift, and is told why where there is none', () => {
  expect(answers(null, 'bundles.decide')).toBe(true);
  expect(answers(partly, 'bundles.decide')).toBe(true);
  for (const id of ['bundles.decide', 'bundles.key']) {
    expect(answers(whole, id)).toEqual({ disabled: 'bundles.decide.shifted', params: { from: 4 } });
  }
});

test('officers and chair are told from which ballot on it is shifted', () => {
  for (const name of ['anna', 'bram', 'chair']) {
    expect(said(name, whole)).toMatch(
      /From ballot 4 on (it is )?shifted: one was passed over or keyed twice/,
    );
  }
  expect(said('chair', whole)).toContain('Both officers key anew from there');
  expect(said('chair', partly)).toContain('decide 2 ballots. From ballot 9 on it is shifted');
  expect(said('anna', partly)).toContain('2 ballots differ, and from ballot 9 on it is shifted');
  expect(said('anna', null)).not.toContain('shifted');
});

test.each(['anna', 'bram'])(
  'where both keyed anew and it is still shifted, %s is not sent to a chair who decides',
  (name) => {
    expect(said(name, whole, [1, 2])).toBe('Still different: Enter keys anew, or the chair all (X).');
    expect(said(name, partly, [1, 2])).toBe('Still different: the chair decides, or Enter keys anew.');
  },
);

test('a place that is shown is decided once something is typed', () => {
  const acts = (line: string) =>
    bundleDifferencesCommands
      .filter(({ category }) => category === 'act')
      .map(({ when }) =>
        when({
          state: { ...startBundleDifferences(), line: fieldOf(line) },
          selected: { key: placeKey(2), place: 2, first: 'CK=2', second: null, decided: null },
        }),
      );
  expect(acts('')).toEqual([{ disabled: 'bundle-differences.hint' }, true, true]);
  expect(acts('2')).toEqual([true, true, true]);
});
