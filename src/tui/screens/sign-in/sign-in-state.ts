/** Who signs in, and whether the program is ready to count. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import { practiceOfficers } from '../../../office/officers.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import {
  editField,
  emptyField,
  fieldOf,
  fieldText,
  insertText,
  type TextField,
} from '../../widgets/text-field-state.ts';

export interface SignInState {
  readonly focus: 'name' | 'password';
  readonly name: TextField;
  readonly password: TextField;
  /** The password is being looked at: that is slow on purpose. */
  readonly isAsking: boolean;
  /** Why the last attempt was refused, until the next edit. */
  readonly problem: Problem | null;
}

export type SignInAction =
  | { readonly type: 'edit'; readonly event: Extract<InputEvent, { kind: 'key' | 'text' }> }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'focus'; readonly focus: SignInState['focus'] }
  | { readonly type: 'next-practice-officer'; readonly by: 1 | -1 }
  | { readonly type: 'asked' }
  | { readonly type: 'refused'; readonly problem: Problem };

/**
 * `lost`: whose session ended without them. The focus is on the password, so that what they were still typing into a form,
 * which may have been that, is not read on the screen.
 */
export const startSignIn = (lost = ''): SignInState => ({
  focus: lost === '' ? 'name' : 'password',
  name: fieldOf(lost),
  password: emptyField,
  isAsking: false,
  problem: null,
});

export function reduceSignIn(state: SignInState, action: SignInAction): SignInState {
  switch (action.type) {
    case 'edit': {
      const field = editField(state[state.focus], action.event);
      return field === undefined ? state : { ...state, [state.focus]: field, problem: afterEdit(state) };
    }
    case 'paste':
      return {
        ...state,
        [state.focus]: insertText(state[state.focus], action.text),
        problem: afterEdit(state),
      };
    case 'focus':
      return { ...state, focus: action.focus };
    case 'next-practice-officer': {
      const names = practiceOfficers.map((officer) => officer.name);
      const now = names.indexOf(fieldText(state.name));
      const next =
        now < 0 && action.by === -1 ? names.length - 1 : (now + action.by + names.length) % names.length;
      return { ...state, name: fieldOf(names[next] ?? ''), problem: null };
    }
    case 'asked':
      return { ...state, isAsking: true, problem: null };
    case 'refused':
      return {
        ...state,
        ...{ focus: 'password', password: emptyField, isAsking: false },
        problem: action.problem,
      };
    default:
      return assertNever(action);
  }
}

/** Of a refusal an edit makes a new attempt, but for a wait: that is for the name, whatever password is typed. */
const afterEdit = ({ focus, problem }: SignInState): Problem | null =>
  focus === 'password' && problem?.code === 'OFFICER_MUST_WAIT' ? problem : null;

/** The first field up to the one that has the focus in which nothing is typed: what Enter cannot go on from. */
export function firstEmpty({ focus, name, password }: SignInState): SignInState['focus'] | undefined {
  if (fieldText(name).trim() === '') return 'name';
  return focus === 'password' && fieldText(password) === '' ? 'password' : undefined;
}
