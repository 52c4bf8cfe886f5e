import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { Availability, Command } from '../../keys/command.ts';
import { clearFilter, openFilter } from '../../keys/filter-keys.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { FilterIntent } from '../../widgets/table/filtered-list.ts';
import type { AccountsRow, AccountsState } from './accounts-state.ts';

export interface AccountsDesk {
  readonly state: AccountsState;
  readonly selected: AccountsRow | undefined;
  readonly officer: Officer | null;
}

export type AccountsIntent =
  | ListMove
  | FilterIntent
  | { readonly type: 'new' | 'file' | 'reset' | 'close' | 'reopen' | 'revoke-key' };

const manages = ({ officer, state }: AccountsDesk): Availability => {
  if (state.isWorking) return { disabled: 'accounts.working' };
  return officer !== null && may(officer, 'account.manage') ? true : { disabled: 'accounts.administrator' };
};

/** Of an account that is not one’s own: nobody shuts themselves out. */
const ofOther = (desk: AccountsDesk): Availability => {
  const { selected, officer } = desk;
  if (selected === undefined) return { disabled: 'accounts.none' };
  return selected.account.name === officer?.name ? { disabled: 'accounts.own' } : manages(desk);
};

const ofOpen = (desk: AccountsDesk): Availability =>
  desk.selected?.account.state === 'closed' ? { disabled: 'accounts.is-closed' } : ofOther(desk);

export const accountsCommands: readonly Command<AccountsDesk, AccountsIntent>[] = [
  {
    id: 'accounts.new',
    keys: ['n'],
    label: 'accounts.new',
    hint: 'accounts.new.hint',
    category: 'go',
    when: manages,
    run: () => ({ type: 'new' }),
  },
  {
    id: 'accounts.file',
    keys: ['f'],
    label: 'accounts.file',
    hint: 'accounts.file.hint',
    category: 'go',
    when: manages,
    run: () => ({ type: 'file' }),
  },
  {
    id: 'accounts.reset',
    keys: ['r'],
    label: 'accounts.reset',
    hint: 'accounts.reset.hint',
    category: 'act',
    danger: true,
    when: ofOpen,
    run: () => ({ type: 'reset' }),
  },
  {
    id: 'accounts.close',
    keys: ['c'],
    label: 'accounts.close',
    hint: 'accounts.close.hint',
    category: 'act',
    danger: true,
    when: ofOpen,
    run: () => ({ type: 'close' }),
  },
  {
    id: 'accounts.reopen',
    keys: ['o'],
    label: 'accounts.reopen',
    hint: 'accounts.reopen.hint',
    category: 'act',
    when: (desk) =>
      desk.selected !== undefined && desk.selected.account.state !== 'closed'
        ? { disabled: 'accounts.is-open' }
        : ofOther(desk),
    run: () => ({ type: 'reopen' }),
  },
  {
    id: 'accounts.revoke-key',
    keys: ['x'],
    label: 'accounts.revoke-key',
    hint: 'accounts.revoke-key.hint',
    category: 'act',
    danger: true,
    when: (desk) => (desk.selected?.key === null ? { disabled: 'accounts.no-key' } : manages(desk)),
    run: () => ({ type: 'revoke-key' }),
  },
  clearFilter('accounts'),
  openFilter('accounts'),
  ...listCommands,
];
