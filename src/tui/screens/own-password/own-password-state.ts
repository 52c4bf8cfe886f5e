/** Choosing a password of one's own. */
import { accountName } from '../../../office/account-rules.ts';
import { checkPassword } from '../../../office/password-rules.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';

export type OwnPasswordField = 'old' | 'password' | 'again';

/** Of an officer who has just signed in with the old one. */
export const chosenFields = ['password', 'again'] as const satisfies readonly OwnPasswordField[];
export const changedFields = ['old', 'password', 'again'] as const satisfies readonly OwnPasswordField[];

/** What is wrong with a new password, or with typing it again. */
export function passwordComplaint(
  field: 'password' | 'again',
  given: {
    readonly name: string;
    readonly password: string;
    readonly again: string;
    readonly old?: string;
  },
): Complaint | undefined {
  const { name, password, again, old } = given;
  if (field === 'again') return again === password ? undefined : { key: 'password.not-again' };
  const sound = checkPassword(password, { name: accountName(name), ...(old === undefined ? {} : { old }) });
  return sound.ok ? undefined : sound.error;
}

export function ownPasswordComplaint(
  state: FormState<OwnPasswordField>,
  field: OwnPasswordField,
  known: { readonly name: string; readonly temporary: string | null },
): Complaint | undefined {
  const old = known.temporary ?? formText(state, 'old');
  if (field === 'old') return old === '' ? { key: 'password.old-missing' } : undefined;
  const password = formText(state, 'password');
  return passwordComplaint(field, { name: known.name, password, again: formText(state, 'again'), old });
}
