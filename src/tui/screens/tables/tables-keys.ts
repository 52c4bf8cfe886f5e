import { type BureauTable, nextStep } from '../../../office/bureau-tables.ts';
import type { Way } from '../../../office/events.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { TableSummary } from '../../../office/table-ports.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { type PointsMove, pointsCommands } from '../../keys/points-keys.ts';
import { decidersBeside, stepParams } from './step-params.ts';

export interface TablesDesk {
  /** How the bureau counts; undefined while nobody has begun. */
  readonly way: Way | undefined;
  /** By table for nothing but suspect ballots that were set aside by hand. */
  readonly isHeldBySuspects: boolean;
  readonly selected: BureauTable | undefined;
  readonly officer: Officer | null;
  /** Of the points of the selected one. */
  readonly pages: number;
}

export type TablesIntent =
  | ListMove
  | PointsMove
  | { readonly type: 'key' }
  | { readonly type: 'decide' }
  | { readonly type: 'review' }
  | { readonly type: 'remark' }
  | { readonly type: 'reset' }
  | { readonly type: 'open-totals' }
  | { readonly type: 'open-suspects' }
  | { readonly type: 'open-report' }
  | { readonly type: 'by-ballot' };

/** Where ballots are keyed one by one, in its bundles. */
const keyAvailability = ({ selected, officer, way }: TablesDesk): Availability => {
  if (selected === undefined || officer === null) return { disabled: 'tables.none' };
  if (way === 'ballots') return true;
  const step = nextStep(selected, officer);
  switch (step) {
    case 'key-first':
    case 'key-second':
    case 'go-on':
    case 'key-anew':
    case 'chair':
      return true;
    default:
      return { disabled: `tables.next.${step}`, params: stepParams(selected.summary, officer) };
  }
};

/** Whether the officer decides what is open of a table, or of a bundle: a chair who keyed neither entry. */
export function decideAvailability({ open, officers }: TableSummary, officer: Officer): Availability {
  if (!may(officer, 'table.decide')) return { disabled: 'tables.decide.chair' };
  if (open === 0) return { disabled: 'tables.decide.nothing' };
  return officers.includes(officer.name)
    ? { disabled: 'tables.decide.own', params: { chairs: decidersBeside(officers) } }
    : true;
}

const reviewAvailability = ({ selected }: TablesDesk): Availability => {
  if (selected === undefined) return { disabled: 'tables.none' };
  return selected.summary.state === 'agreed' ? true : { disabled: 'tables.review.nothing' };
};

const remarkAvailability = ({ selected, officer }: TablesDesk): Availability => {
  if (selected === undefined || officer === null) return { disabled: 'tables.none' };
  if (!may(officer, 'table.remark')) return { disabled: 'tables.remark.not-permitted' };
  return selected.raised.length === 0 ? { disabled: 'tables.remark.nothing' } : true;
};

const resetAvailability = ({ selected, officer }: TablesDesk): Availability => {
  if (selected === undefined || officer === null) return { disabled: 'tables.none' };
  if (!may(officer, 'table.reset')) return { disabled: 'tables.reset.chair' };
  return selected.summary.state === 'empty' ? { disabled: 'tables.reset.nothing' } : true;
};

export const tablesCommands: readonly Command<TablesDesk, TablesIntent>[] = [
  {
    id: 'tables.key',
    keys: ['enter'],
    label: 'tables.key',
    hint: 'tables.key.hint',
    category: 'act',
    when: keyAvailability,
    run: () => ({ type: 'key' }),
  },
  {
    id: 'tables.decide',
    // The same key where the chair has nothing to key.
    keys: ['enter', 'd'],
    label: 'tables.decide',
    hint: 'tables.decide.hint',
    category: 'go',
    when: ({ selected, officer }) =>
      selected === undefined || officer === null
        ? { disabled: 'tables.none' }
        : decideAvailability(selected.summary, officer),
    run: () => ({ type: 'decide' }),
  },
  {
    id: 'tables.review',
    // The same key where nothing is left to key or to decide.
    keys: ['enter', 'v'],
    label: 'tables.review',
    hint: 'tables.review.hint',
    category: 'go',
    when: reviewAvailability,
    run: () => ({ type: 'review' }),
  },
  {
    id: 'tables.remark',
    keys: ['m'],
    label: 'tables.remark',
    hint: 'tables.remark.hint',
    category: 'act',
    when: remarkAvailability,
    run: () => ({ type: 'remark' }),
  },
  ...pointsCommands,
  {
    id: 'tables.suspects',
    keys: ['s'],
    label: 'tables.suspects',
    hint: 'tables.suspects.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-suspects' }),
  },
  {
    id: 'tables.report',
    keys: ['o'],
    label: 'tables.report',
    hint: 'tables.report.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-report' }),
  },
  {
    id: 'tables.by-ballot',
    keys: ['b'],
    label: 'tables.by-ballot',
    hint: 'tables.by-ballot.hint',
    category: 'go',
    when: ({ selected, way, isHeldBySuspects }) => {
      if (selected === undefined) return { disabled: 'tables.none' };
      if (isHeldBySuspects) return { disabled: 'tables.held-by-suspects' };
      return way === 'table' ? { disabled: 'tables.counts-by-table' } : true;
    },
    run: () => ({ type: 'by-ballot' }),
  },
  {
    id: 'tables.totals',
    keys: ['t'],
    label: 'tables.totals',
    hint: 'tables.totals.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-totals' }),
  },
  {
    id: 'tables.reset',
    keys: ['X'],
    label: 'tables.reset',
    hint: 'tables.reset.hint',
    category: 'act',
    danger: true,
    when: resetAvailability,
    run: () => ({ type: 'reset' }),
  },
  ...listCommands,
];
