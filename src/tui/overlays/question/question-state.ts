/** A question and what is about to be answered. It begins on no, with an empty field. */
import { assertNever } from '../../../base/assert-never.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import { editField, emptyField, fieldText, type TextField } from '../../widgets/text-field-state.ts';

export interface QuestionState {
  readonly focus: 'field' | 'no' | 'yes';
  /** Yes has the focus by the Enter of the field, and nobody has chosen it yet: the key that chooses it leaves it there. */
  readonly isOffered: boolean;
  readonly field: TextField;
  /**
   * Yes was chosen without the text it needs, a character typed while an answer has the focus, or Esc pressed once on a
   * text that is long to type.
   */
  readonly refused: 'field-missing' | 'not-in-field' | 'escape-again' | null;
}

export type QuestionAction =
  | { readonly type: 'focus'; readonly focus: QuestionState['focus'] }
  /** The field is left by Enter: for yes where what was typed is the answer, else for no. */
  | { readonly type: 'leave-field'; readonly isAnswered: boolean }
  | { readonly type: 'edit'; readonly field: TextField }
  | { readonly type: NonNullable<QuestionState['refused']> };

type Typed = Extract<InputEvent, { kind: 'key' | 'text' }>;

/** The field after an event; undefined where it is no edit, or where an answer has the focus. */
export function editedField(state: QuestionState, event: Typed): TextField | undefined {
  return state.focus === 'field' ? editField(state.field, event) : undefined;
}

/**
 * Whether a character is refused: it was meant for the field, and an answer has the focus. A number typed after Enter is
 * another one, and must not be joined to the first. `-` chooses, and a `+` too many means nothing.
 */
export function isRefused({ focus }: QuestionState, hasField: boolean, event: Typed): boolean {
  if (focus === 'field' || !hasField || event.kind !== 'text' || event.ctrl) return false;
  return event.text.trim() !== '' && !/^[+-]$/.test(event.text);
}

/** Typed anew as fast as it is asked about, in graphemes or so: it may go at once. */
const soonTyped = 8;

/** Whether Esc would throw away what is long to type, and was not pressed for it before. */
export const asksToLeave = ({ field, refused }: QuestionState): boolean =>
  refused !== 'escape-again' && fieldText(field).trim().length > soonTyped;

export function startQuestion(hasField: boolean): QuestionState {
  return { focus: hasField ? 'field' : 'no', isOffered: false, field: emptyField, refused: null };
}

export function reduceQuestion(state: QuestionState, action: QuestionAction): QuestionState {
  switch (action.type) {
    case 'focus':
      return { ...state, focus: action.focus, isOffered: false, refused: null };
    case 'leave-field': {
      const isOffered = action.isAnswered && fieldText(state.field).trim() !== '';
      return { ...state, focus: isOffered ? 'yes' : 'no', isOffered, refused: null };
    }
    case 'edit':
      return { ...state, focus: 'field', isOffered: false, field: action.field, refused: null };
    case 'field-missing':
      return { ...state, focus: 'field', isOffered: false, refused: action.type };
    case 'not-in-field':
    case 'escape-again':
      return { ...state, refused: action.type };
    default:
      return assertNever(action);
  }
}

/**
 * Where the focus goes from here: field, no, yes, and round. The same keys say yes to a figure as to a reason: what is
 * offered is not passed by the key that would choose it.
 */
export function nextFocus(state: QuestionState, hasField: boolean, by: 1 | -1): QuestionState['focus'] {
  if (state.isOffered && by === 1) return 'yes';
  const order: readonly QuestionState['focus'][] = hasField ? ['field', 'no', 'yes'] : ['no', 'yes'];
  return order[(order.indexOf(state.focus) + by + order.length) % order.length] ?? 'no';
}

/** The other answer; of one that is offered, that one. */
export const otherFocus = ({ focus, isOffered }: QuestionState): 'no' | 'yes' =>
  focus === 'no' || isOffered ? 'yes' : 'no';
