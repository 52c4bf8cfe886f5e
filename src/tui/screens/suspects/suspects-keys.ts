import { isOpenSuspect } from '../../../count/suspect.ts';
import type { Way } from '../../../office/events.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export interface SuspectsDesk {
  readonly selected: SuspectRow | undefined;
  readonly officer: Officer | null;
  /** How the bureau counts; a ballot is set aside by hand only where tables are keyed. */
  readonly way: Way | undefined;
}

export type SuspectsIntent =
  | ListMove
  | { readonly type: 'raise' }
  | { readonly type: 'opine' }
  | { readonly type: 'decide' }
  | { readonly type: 'reopen' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'filter' };

const closedBecause = ({ state }: SuspectRow): 'suspects.withdrawn' | 'suspects.decided' =>
  state.state === 'withdrawn' ? 'suspects.withdrawn' : 'suspects.decided';

const raiseAvailability = ({ officer, way }: SuspectsDesk): Availability => {
  if (officer === null || !may(officer, 'suspect.raise')) return { disabled: 'suspects.not-permitted' };
  return way === 'ballots' ? { disabled: 'suspects.by-ballot' } : true;
};

const opineAvailability = ({ selected, officer }: SuspectsDesk): Availability => {
  if (officer === null || !may(officer, 'suspect.opinion')) return { disabled: 'suspects.not-permitted' };
  if (selected === undefined) return { disabled: 'suspects.none' };
  return isOpenSuspect(selected.state) ? true : { disabled: closedBecause(selected) };
};

const decideAvailability = ({ selected, officer }: SuspectsDesk): Availability => {
  if (officer === null || !may(officer, 'suspect.decide')) return { disabled: 'suspects.chair' };
  if (selected === undefined) return { disabled: 'suspects.none' };
  return isOpenSuspect(selected.state) ? true : { disabled: closedBecause(selected) };
};

const reopenAvailability = ({ selected, officer }: SuspectsDesk): Availability => {
  if (officer === null || !may(officer, 'suspect.reopen')) return { disabled: 'suspects.chair' };
  if (selected === undefined) return { disabled: 'suspects.none' };
  if (selected.state.state === 'withdrawn') return { disabled: 'suspects.withdrawn' };
  return isOpenSuspect(selected.state) ? { disabled: 'suspects.not-decided' } : true;
};

const withdrawAvailability = ({ selected, officer }: SuspectsDesk): Availability => {
  if (officer === null || !may(officer, 'suspect.withdraw')) return { disabled: 'suspects.chair' };
  if (selected === undefined) return { disabled: 'suspects.none' };
  if (selected.state.state === 'withdrawn') return { disabled: 'suspects.withdrawn' };
  return selected.state.from === null ? true : { disabled: 'suspects.in-bundle' };
};

export const suspectsCommands: readonly Command<SuspectsDesk, SuspectsIntent>[] = [
  {
    id: 'suspects.decide',
    keys: ['enter', 'd'],
    label: 'suspects.decide',
    hint: 'suspects.decide.hint',
    category: 'act',
    when: decideAvailability,
    run: () => ({ type: 'decide' }),
  },
  {
    id: 'suspects.raise',
    keys: ['n'],
    label: 'suspects.raise',
    hint: 'suspects.raise.hint',
    category: 'act',
    when: raiseAvailability,
    run: () => ({ type: 'raise' }),
  },
  {
    id: 'suspects.opine',
    keys: ['o'],
    label: 'suspects.opine',
    hint: 'suspects.opine.hint',
    category: 'act',
    when: opineAvailability,
    run: () => ({ type: 'opine' }),
  },
  {
    id: 'suspects.reopen',
    keys: ['r'],
    label: 'suspects.reopen',
    hint: 'suspects.reopen.hint',
    category: 'act',
    when: reopenAvailability,
    run: () => ({ type: 'reopen' }),
  },
  {
    id: 'suspects.withdraw',
    keys: ['X'],
    label: 'suspects.withdraw',
    hint: 'suspects.withdraw.hint',
    category: 'act',
    danger: true,
    when: withdrawAvailability,
    run: () => ({ type: 'withdraw' }),
  },
  {
    id: 'suspects.narrow',
    keys: ['f'],
    label: 'suspects.filter',
    hint: 'suspects.filter.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'filter' }),
  },
  ...listCommands,
];
