import type { Shift } from '../../../count/bundle.ts';
import type { UrnSummary } from '../../../count/said-twice.ts';
import type { BundleRow } from '../../../office/bundle-ports.ts';
import { type NextStep, nextStep } from '../../../office/bureau-tables.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { RaisedCode } from '../../../office/table-codes.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { Message } from '../../message.ts';
import { stepParams } from '../tables/step-params.ts';
import { decideAvailability } from '../tables/tables-keys.ts';

export interface BundlesDesk {
  readonly selected: BundleRow | undefined;
  /** Where the entries of the selected one are shifted. */
  readonly shift: Shift | null;
  /** Suspect ballots of the selected one that wait for a decision. */
  readonly undecided: number;
  readonly officer: Officer | null;
  /** Soft codes of the contest at the bureau. */
  readonly raised: readonly RaisedCode[];
  readonly urn: UrnSummary;
  /** Nothing is begun here as long as suspect ballots that were set aside by hand keep the bureau to tables. */
  readonly isHeldBySuspects: boolean;
}

export type BundlesIntent =
  | ListMove
  | { readonly type: 'new' }
  | { readonly type: 'key' }
  | { readonly type: 'set-found' }
  | { readonly type: 'decide' }
  | { readonly type: 'remark' }
  | { readonly type: 'open-suspects' }
  | { readonly type: 'reset' };

/** Whose turn it is at a bundle: as at a count table, which it is like but for its codes. */
const bundleStep = ({ summary }: BundleRow, officer: Officer): NextStep =>
  nextStep({ summary, raised: [], suspects: 0, otherwise: 0 }, officer);

/** The same in words: those of a count table, where they do not speak of its fields. */
export function stepMessage(
  { row, shift, undecided }: Pick<BundlesDesk, 'shift' | 'undecided'> & { readonly row: BundleRow },
  officer: Officer,
): Message {
  const { summary } = row;
  const step = bundleStep(row, officer);
  const isDecidable = shift?.before !== 0;
  const params = { ...stepParams(summary, officer, isDecidable), ...shift };
  switch (step) {
    case 'key-anew':
      return { key: `bundles.next.${shift === null ? step : 'key-shifted'}`, params };
    case 'decide':
      if (shift === null) return { key: `bundles.next.${step}`, params };
      return { key: isDecidable ? 'bundles.next.decide-before' : 'bundles.next.shifted', params };
    case 'others':
      return { key: `bundles.next.${step}`, params };
    case 'done':
      return { key: `bundles.next.${step}`, params: { suspects: undecided } };
    default:
      return { key: `tables.next.${step}`, params };
  }
}

/** Why nothing of a bundle is decided that is shifted from the first open place on, in a few words. */
const nothingToDecide = ({ from }: Shift): Availability => ({
  disabled: 'bundles.decide.shifted',
  params: { from },
});

/** Why nothing is done at a bundle where there is none: none is begun yet, or none can be. */
const noBundle = ({ isHeldBySuspects }: BundlesDesk): Availability => ({
  disabled: isHeldBySuspects ? 'tables.held-by-suspects' : 'bundles.empty',
});

const keyAvailability = (desk: BundlesDesk): Availability => {
  const { selected, shift, undecided, officer } = desk;
  if (selected === undefined || officer === null) return noBundle(desk);
  const step = bundleStep(selected, officer);
  if (step === 'decide' && shift?.before === 0) return nothingToDecide(shift);
  switch (step) {
    case 'key-first':
    case 'key-second':
    case 'go-on':
    case 'key-anew':
    case 'chair':
      return true;
    default: {
      const { key, params = {} } = stepMessage({ row: selected, shift, undecided }, officer);
      return { disabled: key, params };
    }
  }
};

const byMember = ({ officer, isHeldBySuspects }: BundlesDesk): Availability => {
  if (officer === null || !may(officer, 'table.enter')) return { disabled: 'tables.next.look-on' };
  return isHeldBySuspects ? { disabled: 'tables.held-by-suspects' } : true;
};

export const bundlesCommands: readonly Command<BundlesDesk, BundlesIntent>[] = [
  {
    id: 'bundles.key',
    keys: ['enter'],
    label: 'bundles.key',
    hint: 'bundles.key.hint',
    category: 'act',
    when: keyAvailability,
    run: () => ({ type: 'key' }),
  },
  {
    id: 'bundles.new',
    keys: ['n', '+'],
    label: 'bundles.new',
    hint: 'bundles.new.hint',
    category: 'act',
    when: byMember,
    run: () => ({ type: 'new' }),
  },
  {
    id: 'bundles.decide',
    // The same key where the chair has nothing to key.
    keys: ['enter', 'd'],
    label: 'bundles.decide',
    hint: 'bundles.decide.hint',
    category: 'go',
    when: (desk) => {
      const { selected, shift, officer } = desk;
      if (selected === undefined || officer === null) return noBundle(desk);
      const decides = decideAvailability(selected.summary, officer);
      return decides === true && shift?.before === 0 ? nothingToDecide(shift) : decides;
    },
    run: () => ({ type: 'decide' }),
  },
  {
    id: 'bundles.set-found',
    keys: ['u'],
    label: 'bundles.set-found',
    hint: 'bundles.set-found.hint',
    category: 'act',
    when: (desk) => {
      const { urn, officer } = desk;
      const hasSpokenLast = urn.state === 'differs' && urn.officers.at(-1) === officer?.name;
      return hasSpokenLast ? { disabled: 'said-twice.last' } : byMember(desk);
    },
    run: () => ({ type: 'set-found' }),
  },
  {
    id: 'bundles.remark',
    keys: ['m'],
    label: 'tables.remark',
    hint: 'tables.remark.hint',
    category: 'act',
    when: ({ officer, raised }) => {
      if (officer === null || !may(officer, 'table.remark')) {
        return { disabled: 'tables.remark.not-permitted' };
      }
      return raised.length === 0 ? { disabled: 'tables.remark.nothing' } : true;
    },
    run: () => ({ type: 'remark' }),
  },
  {
    id: 'bundles.suspects',
    keys: ['s'],
    label: 'tables.suspects',
    hint: 'tables.suspects.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-suspects' }),
  },
  {
    id: 'bundles.reset',
    keys: ['X'],
    label: 'tables.reset',
    hint: 'tables.reset.hint',
    category: 'act',
    danger: true,
    when: (desk) => {
      const { selected, officer } = desk;
      if (selected === undefined || officer === null) return noBundle(desk);
      return may(officer, 'table.reset') ? true : { disabled: 'tables.reset.chair' };
    },
    run: () => ({ type: 'reset' }),
  },
  ...listCommands,
];
