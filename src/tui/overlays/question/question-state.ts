/** A question and what is about to be answered. It begins on no, with an empty field. */
import { assertNever } from '../../../base/assert-never.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import { editField, emptyField, type TextField } from '../../widgets/text-field-state.ts';

export interface QuestionState {
  readonly focus: 'field' | 'no' | 'yes';
  readonly field: TextField;
  /** Yes was chosen without the text it needs. */
  readonly fieldMissing: boolean;
}

export type QuestionAction =
  | { readonly type: 'focus'; readonly focus: QuestionState['focus'] }
  | { readonly type: 'edit'; readonly field: TextField }
  | { readonly type: 'field-missing' };

type Typed = Extract<InputEvent, { kind: 'key' | 'text' }>;

/**
 * The field after an event; undefined where it is no edit. A letter is meant for the field also while an answer has the
 * focus; a blank, which elsewhere presses what has the focus, is not, nor is a sign with which a numeric keypad chooses.
 */
export function editedField(state: QuestionState, hasField: boolean, event: Typed): TextField | undefined {
  const isLetter =
    event.kind === 'text' && !event.ctrl && event.text.trim() !== '' && !/^[+-]$/.test(event.text);
  return state.focus === 'field' || (hasField && isLetter) ? editField(state.field, event) : undefined;
}

export function startQuestion(hasField: boolean): QuestionState {
  return { focus: hasField ? 'field' : 'no', field: emptyField, fieldMissing: false };
}

export function reduceQuestion(state: QuestionState, action: QuestionAction): QuestionState {
  switch (action.type) {
    case 'focus':
      return { ...state, focus: action.focus };
    case 'edit':
      return { focus: 'field', field: action.field, fieldMissing: false };
    case 'field-missing':
      return { ...state, focus: 'field', fieldMissing: true };
    default:
      return assertNever(action);
  }
}

/** Where the focus goes from here: field, no, yes, and round. */
export function nextFocus(state: QuestionState, hasField: boolean, by: 1 | -1): QuestionState['focus'] {
  const order: readonly QuestionState['focus'][] = hasField ? ['field', 'no', 'yes'] : ['no', 'yes'];
  return order[(order.indexOf(state.focus) + by + order.length) % order.length] ?? 'no';
}
