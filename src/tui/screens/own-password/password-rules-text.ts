import { passwordLength } from '../../../office/password-rules.ts';
import type { Ui } from '../../ui.ts';

/** What a password must be, said before one is typed. */
export const passwordRules = (ui: Ui): string => ui.t('password.rules', { ...passwordLength });
