import type { Availability, Command } from '../../keys/command.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import type { NewAccountField } from './new-account-state.ts';

export interface RoleMove {
  readonly type: 'role';
  readonly by: 1 | -1;
}

const atRole = ({ focus }: FormState<NewAccountField>): Availability =>
  focus === 'role' ? true : { disabled: 'new-account.no-role-here' };

export const newAccountCommands = [
  {
    id: 'new-account.next-role',
    keys: ['right', 'space'],
    label: 'new-account.next-role',
    hint: 'new-account.next-role.hint',
    category: 'act',
    when: atRole,
    run: () => ({ type: 'role', by: 1 }),
  },
  {
    id: 'new-account.previous-role',
    keys: ['left'],
    label: 'new-account.previous-role',
    hint: 'new-account.previous-role.hint',
    category: 'move',
    when: atRole,
    run: () => ({ type: 'role', by: -1 }),
  },
] as const satisfies readonly Command<FormState<NewAccountField>, RoleMove>[];
