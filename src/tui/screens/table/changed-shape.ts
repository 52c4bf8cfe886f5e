import { assertNever } from '../../../base/assert-never.ts';
import type { FormShape } from '../../../count/table-form.ts';

/** The shape with another number of urns, or the other way of blank and invalid. */
export function changedShape(shape: FormShape, change: 'more-urns' | 'fewer-urns' | 'apart'): FormShape {
  switch (change) {
    case 'more-urns':
      return { ...shape, urns: shape.urns + 1 };
    case 'fewer-urns':
      return { ...shape, urns: Math.max(1, shape.urns - 1) };
    case 'apart':
      return { ...shape, blankAndInvalid: shape.blankAndInvalid === 'apart' ? 'sum' : 'apart' };
    default:
      return assertNever(change);
  }
}
