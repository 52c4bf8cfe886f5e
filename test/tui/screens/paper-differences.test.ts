import fc, { array, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/count/bundle.ts';
import { FieldKey } from '../../../src/count/table-field.ts';
import { shortText } from '../../../src/tui/screens/bundle-differences/ballot-pair.ts';
import {
  type BundleDifferencesAction,
  reduceBundleDifferences,
  startBundleDifferences,
} from '../../../src/tui/screens/bundle-differences/bundle-differences-state.ts';
import {
  differencesCommands,
  differencesHint,
} from '../../../src/tui/screens/differences/differences-keys.ts';
import {
  type DifferencesAction,
  type DifferencesState,
  decidedValue,
  reduceDifferences,
  startDifferences,
} from '../../../src/tui/screens/differences/differences-state.ts';
import { textWidth } from '../../../src/tui/theme/text-width.ts';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';
import { fieldOf, fieldText } from '../../../src/tui/widgets/text-field-state.ts';
import { uiFor } from '../../support/ui.ts';
import { ballotOf, paperSubject } from './paper-views.tsx';

const keys = ['found/1', 'blankOrInvalid', 'valid'];
const down = { type: 'moved', move: { type: 'move', by: 'row', rows: 1 }, keys, page: 5 } as const;

describe('the open fields', () => {
  const field = {
    field: { key: FieldKey.parse('valid'), field: { kind: 'valid' }, role: 'control' },
    ...{ first: 30, second: null, decided: null, slip: null },
  } as const;
  const doing = (...actions: readonly DifferencesAction[]): DifferencesState =>
    actions.reduce(reduceDifferences, startDifferences());
  const typed = (text: string): readonly DifferencesAction[] =>
    [...text].map((digit) => ({ type: 'digit', digit }));
  const take = (value: number | null): DifferencesAction => ({ type: 'take', value });
  const decide = differencesCommands.find(({ id }) => id === 'differences.decide');

  test('have no figure until one is typed or taken, and cannot be decided before', () => {
    expect(decidedValue(doing())).toBeUndefined();
    expect(decide?.when({ state: doing(), selected: field, pages: 1 })).toEqual({
      disabled: 'differences.no-figure',
    });
    expect(decide?.when({ state: doing(...typed('0')), selected: field, pages: 1 })).toBe(true);
    expect(decide?.when({ state: doing(), selected: undefined, pages: 1 })).toEqual({
      disabled: 'differences.none',
    });
  });

  test('ask for a figure only as long as one of them is open', () => {
    expect(differencesHint({ selected: field })).toEqual({ key: 'differences.hint' });
    expect(differencesHint({ selected: undefined })).toBeUndefined();
  });

  test('take what is typed, seven digits at most and without zeros before them', () => {
    expect(decidedValue(doing(...typed('0031')))).toBe(31);
    expect(decidedValue(doing(...typed('12345678')))).toBe(1_234_567);
    expect(decidedValue(doing(...typed('31'), { type: 'rub-out' }))).toBe(3);
    expect(decidedValue(doing(...typed('3'), { type: 'rub-out' }))).toBeUndefined();
  });

  test('take the figure of an entry, or that it left the field empty', () => {
    expect(decidedValue(doing(take(30)))).toBe(30);
    expect(decidedValue(doing(take(null)))).toBeNull();
  });

  test('a digit takes the place of a figure that was taken, and is not written behind it', () => {
    expect(decidedValue(doing(take(30), ...typed('31')))).toBe(31);
    expect(decidedValue(doing(...typed('31'), take(30)))).toBe(30);
    expect(decidedValue(doing(take(30), { type: 'rub-out' }, ...typed('1')))).toBe(31);
  });

  test('a figure is of the field it was typed for: it goes with another field, and once it is decided', () => {
    expect(decidedValue(doing(...typed('31'), down))).toBeUndefined();
    expect(decidedValue(doing(...typed('31'), { type: 'decided' }))).toBeUndefined();
    const position = { ...startOfList, key: 'valid' };
    expect(decidedValue(doing(...typed('31'), { type: 'pinned', position }))).toBeUndefined();
  });

  test('whatever is pressed, what is decided is a figure of seven digits, nothing, or not there yet', () => {
    const action = oneof(
      record({ type: constantFrom('digit' as const), digit: constantFrom(...'0123456789') }),
      record({
        type: constantFrom('take' as const),
        value: oneof(integer({ min: 0, max: 9_999_999 }), constantFrom(null)),
      }),
      constantFrom<DifferencesAction>({ type: 'rub-out' }, { type: 'decided' }, down),
    );
    fc.assert(
      property(array(action), (actions) => {
        const value = decidedValue(doing(...actions));
        if (typeof value === 'number') expect(`${value}`).toMatch(/^\d{1,7}$/);
      }),
    );
  });
});

describe('the open places of a bundle', () => {
  const doing = (...actions: readonly BundleDifferencesAction[]) =>
    actions.reduce(reduceBundleDifferences, startBundleDifferences());

  test('take what is typed, or an entry', () => {
    expect(fieldText(doing({ type: 'take', line: '3 1' }).line)).toBe('3 1');
    const typedAfter = doing({ type: 'take', line: '3 1' }, { type: 'line', line: fieldOf('b') });
    expect(fieldText(typedAfter.line)).toBe('b');
  });

  test('a ballot is of the place it was typed for', () => {
    const places = [1, 2].map(placeKey);
    const moved = doing({ type: 'line', line: fieldOf('b') }, { ...down, keys: places });

    expect(fieldText(moved.line)).toBe('');
    expect(moved.position.key).toBe('ballot/2');
  });

  test('a ballot that was decided is gone from the line, and the place stays where it was', () => {
    const places = [1, 2].map(placeKey);
    const decided = doing(
      { ...down, keys: places },
      { type: 'line', line: fieldOf('4') },
      { type: 'decided' },
    );

    expect(fieldText(decided.line)).toBe('');
    expect(decided.position.key).toBe('ballot/2');
  });

  test('two ballots that differ never look alike, however long they are and however little room there is', () => {
    const municipal = paperSubject('flemish-municipal');
    const marked = array(integer({ min: 1, max: 55 }), { maxLength: 55 }).map((numbers) =>
      [...new Set(numbers)].toSorted((one, other) => one - other),
    );
    const ballot = oneof(
      record({ numbers: marked, list: integer({ min: 0, max: 11 }) }).map(({ numbers, list }) =>
        ballotOf(municipal, numbers, [], list),
      ),
      record({ one: marked, other: marked }).map(({ one, other }) => {
        const [first, second] = [ballotOf(municipal, one, [], 2), ballotOf(municipal, other, [], 9)];
        return `${first}+${second.slice(second.indexOf('=') + 1)}`;
      }),
      constantFrom(null, 'suspect', 'GR=blank', 'GR=invalid:recognisable', 'GR=invalid:altered'),
    );
    fc.assert(
      property(ballot, ballot, integer({ min: 20, max: 60 }), (first, second, width) => {
        if (first === second) return;
        const props = { ...municipal, ui: uiFor({ language: 'de', glyphs: 'ascii' }) };
        const one = shortText(props, first, second, width);
        const other = shortText(props, second, first, width);
        expect(one).not.toBe(other);
        expect(Math.max(textWidth(one), textWidth(other))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
