/** A short form: fields of text one below the other, and what is wrong with one of them. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import type { Message } from '../../message.ts';
import {
  editField,
  emptyField,
  fieldOf,
  fieldText,
  insertText,
  type TextField,
} from '../text-field-state.ts';

/** What is wrong with a field: a problem of the office, or a sentence of the screen. */
export type Complaint = Problem | Message;

export interface FormState<Field extends string> {
  readonly fields: readonly [Field, ...Field[]];
  readonly focus: Field;
  readonly texts: Readonly<Partial<Record<Field, TextField>>>;
  /** Until the next edit. */
  readonly wrong: { readonly field: Field; readonly complaint: Complaint } | null;
  /** What was given is being worked at: nothing is typed meanwhile. */
  readonly isWorking: boolean;
}

export type FormAction<Field extends string> =
  | { readonly type: 'edit'; readonly event: Extract<InputEvent, { kind: 'key' | 'text' }> }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'put'; readonly field: Field; readonly text: TextField }
  | { readonly type: 'wrong'; readonly field: Field; readonly complaint: Complaint }
  | { readonly type: 'began' };

/** `given`: what stands in fields already. */
export function startForm<Field extends string>(
  fields: readonly [Field, ...Field[]],
  given: Readonly<Partial<Record<Field, string>>> | undefined,
): FormState<Field> {
  const texts: Partial<Record<Field, TextField>> = {};
  for (const field of fields) texts[field] = fieldOf(given?.[field] ?? '');
  return { fields, focus: fields[0], texts, wrong: null, isWorking: false };
}

export function reduceForm<Field extends string>(
  state: FormState<Field>,
  action: FormAction<Field>,
): FormState<Field> {
  const { fields, focus, texts } = state;
  switch (action.type) {
    case 'edit': {
      const edited = editField(texts[focus] ?? emptyField, action.event);
      return edited === undefined ? state : written(state, focus, edited);
    }
    case 'paste':
      return written(state, focus, insertText(texts[focus] ?? emptyField, action.text));
    case 'step': {
      const at = (fields.indexOf(focus) + action.by + fields.length) % fields.length;
      return { ...state, focus: fields[at] ?? focus };
    }
    case 'put':
      return written(state, action.field, action.text);
    case 'wrong': {
      const { field, complaint } = action;
      return { ...state, focus: field, wrong: { field, complaint }, isWorking: false };
    }
    case 'began':
      return { ...state, wrong: null, isWorking: true };
    default:
      return assertNever(action);
  }
}

function written<Field extends string>(
  state: FormState<Field>,
  field: Field,
  text: TextField,
): FormState<Field> {
  return { ...state, texts: { ...state.texts, [field]: text }, wrong: null };
}

export const formField = <Field extends string>({ texts }: FormState<Field>, field: Field): TextField =>
  texts[field] ?? emptyField;

export const formText = <Field extends string>(state: FormState<Field>, field: Field): string =>
  fieldText(formField(state, field));

/** How many fields hold something. */
export const filledFields = <Field extends string>(state: FormState<Field>): number =>
  state.fields.filter((field) => formText(state, field).trim() !== '').length;
