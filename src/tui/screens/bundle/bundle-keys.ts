import type { Availability, Command } from '../../keys/command.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { type BundleDeskState, isCounting, isKeyedWhole, lastBallot, openPlace } from './bundle-state.ts';

export type BundleIntent =
  | { readonly type: 'take' }
  | { readonly type: 'undo' }
  | { readonly type: 'hand-in' }
  | { readonly type: 'recount' }
  | { readonly type: 'give-up' };

/** What is typed is the ballot: signs are commands only on an empty line. */
const onEmptyLine =
  (when: (state: BundleDeskState) => Availability) =>
  (state: BundleDeskState): Availability =>
    fieldText(state.line) === '' ? when(state) : { disabled: 'bundle.line-first' };

const hasNothingToTake = (state: BundleDeskState): boolean =>
  fieldText(state.line) === '' && isKeyedWhole(state);

/** Whether there is a ballot to take back into the line. */
export const canUndo = onEmptyLine((state) => {
  if (isCounting(state)) return { disabled: 'bundle.hint.count' };
  return lastBallot(state) === undefined ? { disabled: 'bundle.nothing-to-undo' } : true;
});

export const bundleCommands: readonly Command<BundleDeskState, BundleIntent>[] = [
  {
    id: 'bundle.take',
    keys: ['enter'],
    label: 'bundle.take',
    hint: 'bundle.take.hint',
    category: 'act',
    when: (state) => (hasNothingToTake(state) ? { disabled: 'bundle.hint.all' } : true),
    run: () => ({ type: 'take' }),
  },
  {
    id: 'bundle.end',
    // The same key where nothing is left to take.
    keys: ['enter'],
    label: 'bundle.hand-in',
    hint: 'bundle.end.hint',
    category: 'act',
    when: (state) => (hasNothingToTake(state) ? true : { disabled: 'bundle.end.not-yet' }),
    run: () => ({ type: 'hand-in' }),
  },
  {
    id: 'bundle.undo',
    // Each sign of the numeric keypad means something on the line already.
    keys: ['u', 'ctrl+z'],
    label: 'bundle.undo',
    hint: 'bundle.undo.hint',
    category: 'act',
    when: canUndo,
    run: () => ({ type: 'undo' }),
  },
  {
    id: 'bundle.hand-in',
    keys: ['+', 'ctrl+s'],
    label: 'bundle.hand-in',
    hint: 'bundle.hand-in.hint',
    category: 'act',
    when: onEmptyLine((state) => {
      if (isCounting(state)) return { disabled: 'bundle.hint.count' };
      if (openPlace(state) !== undefined) return { disabled: 'bundle.places-missing' };
      return state.open === null && state.ballots.length === 0 ? { disabled: 'bundle.nothing-keyed' } : true;
    }),
    run: () => ({ type: 'hand-in' }),
  },
  {
    id: 'bundle.recount',
    keys: ['*'],
    label: 'bundle.recount',
    hint: 'bundle.recount.hint',
    category: 'act',
    when: onEmptyLine((state) => {
      if (state.open !== null) return { disabled: 'bundle.hint.correction' };
      return isCounting(state) ? { disabled: 'bundle.hint.count' } : true;
    }),
    run: () => ({ type: 'recount' }),
  },
  {
    id: 'bundle.give-up',
    keys: ['ctrl+x'],
    label: 'bundle.give-up',
    hint: 'bundle.give-up.hint',
    category: 'act',
    danger: true,
    when: () => true,
    run: () => ({ type: 'give-up' }),
  },
];
