import type { OpenPlace } from '../../../office/bundle-differences.ts';
import type { Availability, Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import type { BundleDifferencesState } from './bundle-differences-state.ts';

export interface BundleDifferencesDesk {
  readonly state: BundleDifferencesState;
  readonly selected: OpenPlace | undefined;
}

export type BundleDifferencesIntent =
  | ListMove
  | { readonly type: 'take'; readonly entry: 1 | 2 }
  | { readonly type: 'decide' };

const withPlace = ({ selected }: BundleDifferencesDesk): Availability =>
  selected === undefined ? { disabled: 'differences.none' } : true;

export const bundleDifferencesCommands: readonly Command<BundleDifferencesDesk, BundleDifferencesIntent>[] = [
  {
    id: 'bundle-differences.decide',
    keys: ['enter'],
    label: 'differences.decide',
    hint: 'differences.decide.hint',
    category: 'act',
    when: (desk) => {
      const place = withPlace(desk);
      if (place !== true) return place;
      return fieldText(desk.state.line) === '' ? { disabled: 'bundle-differences.hint' } : true;
    },
    run: () => ({ type: 'decide' }),
  },
  {
    id: 'bundle-differences.take-first',
    keys: ['left'],
    label: 'differences.take-first',
    hint: 'differences.take-first.hint',
    category: 'act',
    when: withPlace,
    run: () => ({ type: 'take', entry: 1 }),
  },
  {
    id: 'bundle-differences.take-second',
    keys: ['right'],
    label: 'differences.take-second',
    hint: 'differences.take-second.hint',
    category: 'act',
    when: withPlace,
    run: () => ({ type: 'take', entry: 2 }),
  },
  // What is typed is the ballot, and comes before any command.
  ...listCommands.filter(({ id }) => id !== 'list.row'),
];
