/** Where a number leads that an officer types to jump: a list, or a candidate of the list one is in. */
import { assertNever } from '../../../base/assert-never.ts';
import type { FormField } from '../../../count/table-form.ts';

export type JumpTarget = 'list' | 'candidate' | 'substitute';

const listOf = (one: FormField | undefined): number | undefined =>
  one !== undefined && 'list' in one.field ? one.field.list : undefined;

/** The place of the first field that fits, or null where there is none among these. */
export function placeOfJump(
  fields: readonly FormField[],
  at: number,
  to: JumpTarget,
  number: number,
): number | null {
  const own = listOf(fields[at]);
  const place = fields.findIndex((one) => {
    switch (to) {
      case 'list':
        return listOf(one) === number;
      case 'candidate':
      case 'substitute':
        return (
          one.field.kind === 'votes' &&
          one.field.list === own &&
          one.field.of === (to === 'candidate' ? 'E' : 'S') &&
          one.field.number === number
        );
      default:
        return assertNever(to);
    }
  });
  return place === -1 ? null : place;
}
