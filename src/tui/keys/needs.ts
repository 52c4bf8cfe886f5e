import type { Officer } from '../../office/officers.ts';
import { type Act, may } from '../../office/permissions.ts';
import type { Availability } from './command.ts';

/** For whom the role is enough, and all that is asked: a key that leads where not everybody may. */
export const needs =
  (act: Act) =>
  ({ officer }: { readonly officer: Officer | null }): Availability =>
    officer !== null && may(officer, act) ? true : { disabled: 'program.not-permitted' };
