/** What is asked before a signing key is replaced or copied. */
import type { KeyTask } from '../../screen.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';

export type OwnKeyField = 'reason' | 'passphrase' | 'folder';

export const keyTaskFields = {
  replace: ['reason', 'passphrase'],
  export: ['folder'],
} as const satisfies Readonly<Record<KeyTask, readonly OwnKeyField[]>>;

export const ownKeyComplaint = (state: FormState<OwnKeyField>, field: OwnKeyField): Complaint | undefined =>
  formText(state, field).trim() === '' ? { key: `own-key.${field}.missing` } : undefined;
