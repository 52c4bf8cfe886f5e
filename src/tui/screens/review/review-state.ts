/** An agreed count table that is read: where one is in it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { FormField } from '../../../count/table-form.ts';
import type { FormMove } from '../table/form-keys.ts';
import { type Jump, jumpTo, placeOfJump, rubbedOut, withDigit } from '../table/table-jump.ts';
import { sectionStart, type TableLine } from '../table/table-lines.ts';

export interface ReviewState {
  /** Place among the fields. */
  readonly at: number;
  readonly jump: Jump | null;
  /** The last number led nowhere. */
  readonly isLost: boolean;
}

/** The fields of the table, and the same as lines of the screen. */
export interface ReviewedFields {
  readonly fields: readonly FormField[];
  readonly lines: readonly TableLine[];
}

export type ReviewAction =
  | { readonly type: 'moved'; readonly move: FormMove; readonly form: ReviewedFields }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'rub-out' };

export const startReview = (): ReviewState => ({ at: 0, jump: null, isLost: false });

export function reduceReview(state: ReviewState, action: ReviewAction): ReviewState {
  const { jump } = state;
  switch (action.type) {
    case 'moved':
      return moved({ ...state, isLost: false }, action.move, action.form);
    case 'digit':
      return jump === null ? state : { ...state, isLost: false, jump: withDigit(jump, action.digit) };
    case 'rub-out':
      return jump === null ? state : { ...state, jump: rubbedOut(jump) };
    default:
      return assertNever(action);
  }
}

function moved(state: ReviewState, move: FormMove, { fields, lines }: ReviewedFields): ReviewState {
  const last = fields.length - 1;
  const to = (at: number): ReviewState => ({ ...state, at: Math.max(0, Math.min(last, at)), jump: null });
  switch (move.type) {
    case 'step':
      return to(state.at + move.by);
    case 'section':
      return to(sectionStart(lines, state.at, move.by));
    case 'edge':
      return to(move.to === 'first' ? 0 : last);
    case 'jump':
      return { ...state, jump: jumpTo(state.jump, move.to) };
    case 'jump-now': {
      if (state.jump === null) return state;
      const place = placeOfJump(fields, state.at, state.jump.to, Number(state.jump.typed));
      return place === null ? { ...state, jump: { ...state.jump, typed: '' }, isLost: true } : to(place);
    }
    case 'jump-not':
      return { ...state, jump: null };
    default:
      return assertNever(move);
  }
}
