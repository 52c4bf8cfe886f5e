import fc, { array, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/count/bundle.ts';
import { bundleCommands } from '../../../src/tui/screens/bundle/bundle-keys.ts';
import {
  type BundleAction,
  type BundleDeskState,
  isCounting,
  lastBallot,
  openPlace,
  reduceBundle,
  startBundle,
} from '../../../src/tui/screens/bundle/bundle-state.ts';
import { handInBundleQuestion } from '../../../src/tui/screens/bundle/hand-in-bundle-question.ts';
import { emptyField, fieldOf, fieldText } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, contestId } from '../../support/elections.ts';

const place = { bureau: bureauId('TB-1'), contest: contestId('CK'), bundle: 7, entry: 1 } as const;
const [list, blank] = ['CK=2:H', 'CK=blank'];

const desk = (
  ballots: readonly string[] = [],
  open: readonly number[] | null = null,
  places: Readonly<Record<string, string | null>> = {},
  counted: number | null = 100,
): BundleDeskState =>
  startBundle({
    place,
    draft: { version: 1, counted, ballots, places },
    open: open === null ? null : open.map(placeKey),
  });
const doing = (state: BundleDeskState, ...actions: readonly BundleAction[]): BundleDeskState =>
  actions.reduce(reduceBundle, state);
const ballot = (what: string, times = 1): BundleAction => ({ type: 'ballot', ballot: what, times });
const at = (what: string | null): BundleAction => ({ type: 'place', ballot: what });
const undo = (line: string): BundleAction => ({ type: 'undo', line });

describe('a bundle', () => {
  test('takes ballot after ballot, one of them many times, and empties the line', () => {
    const state = doing(desk([list]), { type: 'line', line: fieldOf('b') }, ballot(blank), ballot(list, 3));

    expect(state.ballots).toEqual([list, blank, list, list, list]);
    expect(state.line).toEqual(emptyField);
  });

  test('goes on with the ballots that were kept', () => {
    expect(doing(desk([list, blank]), ballot('suspect')).ballots).toEqual([list, blank, 'suspect']);
  });

  test('gives the last ballot back into the line, one of many at a time', () => {
    const state = doing(desk(), ballot(list, 3), undo('2'));

    expect(state.ballots).toEqual([list, list]);
    expect(fieldText(state.line)).toBe('2');
    expect(lastBallot(state)).toBe(list);
    expect(lastBallot(desk())).toBeUndefined();
  });

  test('is not handed in while it is empty, nor undone while something is typed', () => {
    const can = (id: string, state: BundleDeskState) =>
      bundleCommands.find((command) => command.id === id)?.when(state);

    expect(can('bundle.hand-in', desk())).toEqual({ disabled: 'bundle.nothing-keyed' });
    expect(can('bundle.hand-in', desk([list]))).toBe(true);
    expect(can('bundle.undo', desk())).toEqual({ disabled: 'bundle.nothing-to-undo' });
    expect(can('bundle.undo', { ...desk([list]), line: fieldOf('3') })).not.toBe(true);
    expect(can('bundle.undo', desk([list]))).toBe(true);
  });

  test('is asked about with its number, and with those on the suspect pile', () => {
    const { title, lines } = handInBundleQuestion({
      ...{ bundle: 7, state: desk([list, 'suspect', blank]), onYes: () => undefined },
    });

    expect(title).toEqual({ key: 'bundle.hand-in.title', params: { bundle: 7, count: 3 } });
    expect(lines).toEqual([{ key: 'bundle.hand-in.suspects', params: { count: 1 } }]);
  });
});

describe('the ballots of a bundle, counted by hand', () => {
  const counted = (ballots: number): BundleAction => ({ type: 'counted', ballots });
  const when = (id: string, state: BundleDeskState) =>
    bundleCommands.find((command) => command.id === id)?.when(state);

  test('are asked for before any is keyed, and can be counted again without losing one', () => {
    const start = desk([], null, {}, null);
    expect(isCounting(start)).toBe(true);
    for (const id of ['bundle.undo', 'bundle.hand-in', 'bundle.recount'])
      expect(when(id, start)).toEqual({ disabled: 'bundle.hint.count' });
    const keyed = doing(start, counted(3), ballot(list), ballot(blank));
    expect(when('bundle.recount', keyed)).toBe(true);
    expect(doing(keyed, counted(2))).toMatchObject({ counted: 2, ballots: [list, blank] });
  });

  test('are not asked for where open places are keyed anew', () => {
    const state = desk([], [2], {}, null);
    expect(isCounting(state)).toBe(false);
    expect(when('bundle.recount', state)).toEqual({ disabled: 'bundle.hint.correction' });
  });
});

test('a ballot is taken back by a key that rubs out nothing', () => {
  const keys = bundleCommands.flatMap((command) => command.keys.filter(() => command.id === 'bundle.undo'));
  expect(keys).toEqual(['u', 'ctrl+z']);
});

describe('a bundle whose open places are typed anew', () => {
  test('takes them in their order, with a ballot or without', () => {
    const state = doing(desk([], [2, 4, 9]), at(list), at(null));

    expect(state.places).toEqual({ 'ballot/2': list, 'ballot/4': null });
    expect(openPlace(state)).toBe('ballot/9');
    expect(openPlace(doing(state, at(blank)))).toBeUndefined();
  });

  test('takes nothing more after the last', () => {
    const state = doing(desk([], [2]), at(list));

    expect(doing(state, at(blank))).toEqual(state);
  });

  test('goes back one place at a time, and to none before the first', () => {
    const state = doing(desk([], [2, 4]), at(list), at(null));

    expect(lastBallot(state)).toBeNull();
    expect(openPlace(doing(state, undo('')))).toBe('ballot/4');
    expect(lastBallot(doing(state, undo('')))).toBe(list);
    expect(openPlace(doing(state, undo(''), undo('2'), undo('')))).toBe('ballot/2');
  });

  test('goes on at the first place without a ballot, and keeps those that were typed', () => {
    const state = desk([], [2, 4, 9], { 'ballot/2': list });

    expect(openPlace(state)).toBe('ballot/4');
    expect(doing(state, at(blank)).places).toEqual({ 'ballot/2': list, 'ballot/4': blank });
    expect(openPlace(desk([], [2], { 'ballot/2': list }))).toBeUndefined();
  });

  test('goes on after a place in which no ballot was found, and leaves out what others have closed', () => {
    expect(openPlace(desk([], [2, 4, 9], { 'ballot/2': null }))).toBe('ballot/4');
    expect(desk([], [4, 9], { 'ballot/2': list, 'ballot/4': blank }).places).toEqual({ 'ballot/4': blank });
  });

  test('is handed in once each was keyed, and asked about with the places that have no ballot', () => {
    const some = doing(desk([], [2, 4]), at(null));
    const when = bundleCommands.find(({ id }) => id === 'bundle.hand-in')?.when;
    expect(when?.(some)).toEqual({ disabled: 'bundle.places-missing' });
    const all = doing(some, at(list));
    expect(when?.(all)).toBe(true);
    expect(handInBundleQuestion({ bundle: 7, state: all, onYes: () => undefined }).lines).toEqual([
      { key: 'bundle.hand-in.none', params: { count: 1 } },
    ]);
  });
});

describe('whatever is typed', () => {
  const some = constantFrom(list, blank, 'suspect');
  const action = oneof(
    record({ type: constantFrom('ballot' as const), ballot: some, times: integer({ min: 1, max: 3 }) }),
    record({ type: constantFrom('place' as const), ballot: oneof(some, constantFrom(null)) }),
    constantFrom<BundleAction>({ type: 'undo', line: '2' }, { type: 'line', line: fieldOf('3 1') }),
  );

  test('no place is typed that is not open, and the place one is at is open or past the last', () => {
    fc.assert(
      property(array(action), (actions) => {
        const open = [1, 5, 8];
        const state = doing(desk([], open), ...actions);
        expect(Object.keys(state.places).every((key) => open.map(placeKey).includes(key as never))).toBe(
          true,
        );
        const next = openPlace(state);
        expect(next === undefined || open.map(placeKey).includes(next)).toBe(true);
      }),
    );
  });

  test('ballots are taken back in the order they were typed in', () => {
    fc.assert(
      property(array(some), (ballots) => {
        let state = doing(desk(), ...ballots.map((one) => ballot(one)));
        const back: string[] = [];
        for (let last = lastBallot(state); typeof last === 'string'; last = lastBallot(state)) {
          back.push(last);
          state = doing(state, undo(last));
        }
        expect(back).toEqual(ballots.toReversed());
        expect(state.ballots).toEqual([]);
      }),
    );
  });
});
