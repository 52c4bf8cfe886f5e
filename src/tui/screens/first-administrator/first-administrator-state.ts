/** The form of the first account. */
import { checkAccountName, checkPerson } from '../../../office/account-rules.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';
import { passwordComplaint } from '../own-password/own-password-state.ts';

export const firstFields = ['name', 'person', 'password', 'again'] as const;
export type FirstField = (typeof firstFields)[number];

/** What is wrong with the field, as the office would say it. */
export function firstComplaint(state: FormState<FirstField>, field: FirstField): Complaint | undefined {
  switch (field) {
    case 'name': {
      const name = checkAccountName(formText(state, 'name'));
      return name.ok ? undefined : name.error;
    }
    case 'person': {
      const person = checkPerson(formText(state, 'name'), formText(state, 'person'));
      return person.ok ? undefined : person.error;
    }
    case 'password':
    case 'again':
      return passwordComplaint(field, {
        name: formText(state, 'name'),
        password: formText(state, 'password'),
        again: formText(state, 'again'),
      });
  }
}
