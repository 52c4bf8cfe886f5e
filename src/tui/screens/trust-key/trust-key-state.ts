/** Saying whose deliveries of a bureau are taken: whose key it is, and its 64 digits as the bureau reads them out. */
import type { SignerRole } from '../../../office/delivery/delivery-events.ts';
import { signerRoles } from '../../../office/delivery/delivery-events.ts';
import { keyTyped } from '../../../office/delivery/trust-signer.ts';
import { nameLimit } from '../../../office/officers.ts';
import { isStated } from '../../../office/table-texts.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';

export const trustKeyFields = ['officer', 'role', 'key'] as const;
export type TrustKeyField = (typeof trustKeyFields)[number];

const [usual] = signerRoles;

/** The role that is chosen. */
export const signerRoleIn = (state: FormState<TrustKeyField>): SignerRole =>
  signerRoles.find((role) => role === formText(state, 'role')) ?? usual;

export const otherSignerRole = (state: FormState<TrustKeyField>): SignerRole =>
  signerRoles.find((role) => role !== signerRoleIn(state)) ?? usual;

/** How far the digits are: spaces between them do not count. */
export interface DigitsTyped {
  readonly digits: string;
  /** Characters that are no hexadecimal digits. */
  readonly others: number;
}

export function digitsTyped(typed: string): DigitsTyped {
  const characters = Array.from(typed.replaceAll(/\s/g, '').toLowerCase());
  const digits = characters.filter((character) => /^[0-9a-f]$/.test(character)).join('');
  return { digits, others: characters.length - digits.length };
}

/** Digits of a key. */
export const keyLength = 64;

/** `known`: keys that are trusted for the bureau already. */
export function trustKeyComplaint(
  state: FormState<TrustKeyField>,
  field: TrustKeyField,
  known: readonly string[],
): Complaint | undefined {
  switch (field) {
    case 'officer':
      return isStated(formText(state, 'officer').trim(), nameLimit)
        ? undefined
        : { key: 'trust-key.officer.missing' };
    case 'role':
      return undefined;
    case 'key': {
      const key = keyTyped(formText(state, 'key'));
      const { digits, others } = digitsTyped(formText(state, 'key'));
      if (key === undefined) return { key: 'trust-key.key.wrong', params: { count: digits.length, others } };
      return known.includes(key) ? { key: 'trust-key.key.known' } : undefined;
    }
  }
}

/** The digits in four lines of four groups, those that are not typed yet as dots. */
export function keyLines(digits: string, missing: string): readonly string[] {
  const groups = digits.slice(0, keyLength).padEnd(keyLength, missing).match(/.{4}/gu) ?? [];
  return [0, 4, 8, 12].map((from) => groups.slice(from, from + 4).join(' '));
}
