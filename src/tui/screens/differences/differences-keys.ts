import type { OpenField } from '../../../office/table-differences.ts';
import type { Availability, Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { type PointsMove, pointsCommands } from '../../keys/points-keys.ts';
import type { Message } from '../../message.ts';
import { type DifferencesState, decidedValue } from './differences-state.ts';

export interface DifferencesDesk {
  readonly state: DifferencesState;
  readonly selected: OpenField | undefined;
  /** Of the points that speak for one figure or the other. */
  readonly pages: number;
}

export type DifferencesIntent =
  | ListMove
  | PointsMove
  | { readonly type: 'take'; readonly entry: 1 | 2 }
  | { readonly type: 'decide' };

/** Where others have closed the last field, there is nothing to type a figure for. */
export const differencesHint = ({ selected }: Pick<DifferencesDesk, 'selected'>): Message | undefined =>
  selected === undefined ? undefined : { key: 'differences.hint' };

const withField = ({ selected }: DifferencesDesk): Availability =>
  selected === undefined ? { disabled: 'differences.none' } : true;

export const differencesCommands: readonly Command<DifferencesDesk, DifferencesIntent>[] = [
  {
    id: 'differences.decide',
    keys: ['enter'],
    label: 'differences.decide',
    hint: 'differences.decide.hint',
    category: 'act',
    when: (desk) =>
      desk.selected !== undefined && decidedValue(desk.state) === undefined
        ? { disabled: 'differences.no-figure' }
        : withField(desk),
    run: () => ({ type: 'decide' }),
  },
  {
    id: 'differences.take-first',
    keys: ['left', 'h'],
    label: 'differences.take-first',
    hint: 'differences.take-first.hint',
    category: 'act',
    when: withField,
    run: () => ({ type: 'take', entry: 1 }),
  },
  {
    id: 'differences.take-second',
    keys: ['right', 'l'],
    label: 'differences.take-second',
    hint: 'differences.take-second.hint',
    category: 'act',
    when: withField,
    run: () => ({ type: 'take', entry: 2 }),
  },
  ...pointsCommands,
  // Digits are the figure here, not rows.
  ...listCommands.filter(({ id }) => id !== 'list.row'),
];
