/** Where a number leads that an officer types to jump: a list, or a candidate of the list one is in. */
import { assertNever } from '../../../base/assert-never.ts';
import type { FormField } from '../../../count/table-form.ts';

export type JumpTarget = 'list' | 'candidate' | 'substitute';

/** A number is being typed to jump to. */
export interface Jump {
  readonly to: JumpTarget;
  readonly typed: string;
}

/** No list or candidate has a longer number. */
const mostDigits = 3;

/** After the key of a jump; the same key again leads from the candidates to the substitutes. */
export const jumpTo = (jump: Jump | null, to: JumpTarget): Jump => ({
  to: jump?.to === 'candidate' && to === 'candidate' ? 'substitute' : to,
  typed: '',
});

export const withDigit = (jump: Jump, digit: string): Jump => ({
  ...jump,
  typed: `${jump.typed}${digit}`.slice(0, mostDigits),
});

/** Without the last digit. Where there is none the jump stays: a key held down must not go on to the figure below. */
export const rubbedOut = (jump: Jump): Jump => ({ ...jump, typed: jump.typed.slice(0, -1) });

const listOf = (one: FormField | undefined): number | undefined =>
  one !== undefined && 'list' in one.field ? one.field.list : undefined;

/** The number by which a field is jumped to from another one; undefined where it is not. */
function numberOf(one: FormField, from: FormField | undefined, to: JumpTarget): number | undefined {
  switch (to) {
    case 'list':
      return listOf(one);
    case 'candidate':
    case 'substitute': {
      const { field } = one;
      const isMeant = field.kind === 'votes' && field.of === (to === 'candidate' ? 'E' : 'S');
      return isMeant && field.list === listOf(from) ? field.number : undefined;
    }
    default:
      return assertNever(to);
  }
}

/** The place of the first field that fits, or null where there is none among these. */
export function placeOfJump(
  fields: readonly FormField[],
  at: number,
  to: JumpTarget,
  number: number,
): number | null {
  const place = fields.findIndex((one) => numberOf(one, fields[at], to) === number);
  return place === -1 ? null : place;
}

/** The numbers that lead somewhere, each once, in the order of the form. */
export function jumpNumbers(fields: readonly FormField[], at: number, to: JumpTarget): readonly number[] {
  const numbers = fields.flatMap((one) => numberOf(one, fields[at], to) ?? []);
  return [...new Set(numbers)];
}
