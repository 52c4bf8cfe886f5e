/** What is asked before a bureau is delivered: where to, and the passphrase, for the delivery is signed. */
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';

export const deliverFields = ['folder', 'passphrase'] as const;
export type DeliverField = (typeof deliverFields)[number];
export const deliverSecrets = ['passphrase'] as const;

export const deliverComplaint = (
  state: FormState<DeliverField>,
  field: DeliverField,
): Complaint | undefined =>
  formText(state, field).trim() === '' ? { key: `own-key.${field}.missing` } : undefined;

/** The name of the folder that is made: each version of a bureau has its own. */
export const deliveryFolder = (bureau: string, version: number): string => `${bureau}-v${version}`;
