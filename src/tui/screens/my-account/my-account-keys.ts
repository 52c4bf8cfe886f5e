import type { Availability, Command } from '../../keys/command.ts';
import { always } from '../../keys/command.ts';
import type { MyAccount } from './my-account-state.ts';

export interface MyAccountIntent {
  readonly type: 'password' | 'replace-key' | 'export-key' | 'revoke-key';
}

const signs = ({ key }: MyAccount): Availability =>
  key === undefined ? { disabled: 'my-account.no-key-role' } : true;

const hasKey = (account: MyAccount): Availability =>
  account.key === null ? { disabled: 'my-account.no-key' } : signs(account);

export const myAccountCommands = [
  {
    id: 'my-account.password',
    keys: ['p'],
    label: 'my-account.password',
    hint: 'my-account.password.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'password' }),
  },
  {
    id: 'my-account.export-key',
    keys: ['e'],
    label: 'my-account.export-key',
    hint: 'my-account.export-key.hint',
    category: 'go',
    when: hasKey,
    run: () => ({ type: 'export-key' }),
  },
  {
    id: 'my-account.replace-key',
    keys: ['r'],
    label: 'my-account.replace-key',
    hint: 'my-account.replace-key.hint',
    category: 'go',
    when: signs,
    run: () => ({ type: 'replace-key' }),
  },
  {
    id: 'my-account.revoke-key',
    keys: ['x'],
    label: 'my-account.revoke-key',
    hint: 'my-account.revoke-key.hint',
    category: 'act',
    danger: true,
    when: hasKey,
    run: () => ({ type: 'revoke-key' }),
  },
] as const satisfies readonly Command<MyAccount, MyAccountIntent>[];
