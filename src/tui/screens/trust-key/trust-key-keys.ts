import type { Availability, Command } from '../../keys/command.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import type { TrustKeyField } from './trust-key-state.ts';

const atRole = ({ focus }: FormState<TrustKeyField>): Availability =>
  focus === 'role' ? true : { disabled: 'new-account.no-role-here' };

/** There are two roles: any of these keys takes the other one. */
export const trustKeyCommands = [
  {
    id: 'trust-key.other-role',
    keys: ['right', 'left', 'space'],
    label: 'trust-key.other-role',
    hint: 'trust-key.other-role.hint',
    category: 'act',
    when: atRole,
    run: () => ({ type: 'other-role' }),
  },
] as const satisfies readonly Command<FormState<TrustKeyField>, { readonly type: 'other-role' }>[];
