/** The form of a new account. */

import type { AccountReader } from '../../../office/account-ports.ts';
import { checkAccountName, checkPerson } from '../../../office/account-rules.ts';
import { type Role, roles } from '../../../office/officers.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';

export const newAccountFields = ['name', 'person', 'role'] as const;
export type NewAccountField = (typeof newAccountFields)[number];

/** Whoever scans and keys is made most often. */
const usual: Role = 'entry';

/** The role that is chosen. */
export const roleIn = (state: FormState<NewAccountField>): Role =>
  roles.find((role) => role === formText(state, 'role')) ?? usual;

export function otherRole(state: FormState<NewAccountField>, by: 1 | -1): Role {
  return roles[(roles.indexOf(roleIn(state)) + by + roles.length) % roles.length] ?? usual;
}

export function newAccountComplaint(
  state: FormState<NewAccountField>,
  field: NewAccountField,
  known: Pick<AccountReader, 'account'>,
): Complaint | undefined {
  const name = checkAccountName(formText(state, 'name'));
  switch (field) {
    case 'name':
      if (!name.ok) return name.error;
      return known.account(name.value) === undefined
        ? undefined
        : { code: 'ACCOUNT_EXISTS', params: { found: name.value } };
    case 'person': {
      const person = checkPerson(formText(state, 'name'), formText(state, 'person'));
      return person.ok ? undefined : person.error;
    }
    case 'role':
      return undefined;
  }
}
