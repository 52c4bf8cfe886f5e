/** A line of text being typed. Every event is one edit of the text as it then stands, so no burst loses a letter. */
import type { InputEvent } from '../keys/input/input-event.ts';
import { graphemesOf } from '../theme/text-width.ts';

export interface TextField {
  readonly before: string;
  readonly after: string;
}

export const emptyField: TextField = { before: '', after: '' };

export const fieldText = (field: TextField): string => field.before + field.after;

export const fieldOf = (text: string): TextField => ({ before: text, after: '' });

/** The field after the event; undefined where the event is no edit. */
export function editField(
  field: TextField,
  event: Extract<InputEvent, { kind: 'key' | 'text' }>,
): TextField | undefined {
  if (event.kind === 'text') {
    if (event.ctrl) return event.text === 'u' ? emptyField : undefined;
    return insertText(field, event.text);
  }
  switch (event.key) {
    case 'backspace':
      return { before: withoutLast(field.before), after: field.after };
    case 'delete':
      return { before: field.before, after: withoutFirst(field.after) };
    case 'left':
      return { before: withoutLast(field.before), after: lastOf(field.before) + field.after };
    case 'right':
      return { before: field.before + firstOf(field.after), after: withoutFirst(field.after) };
    case 'home':
      return { before: '', after: fieldText(field) };
    case 'end':
      return { before: fieldText(field), after: '' };
    default:
      return undefined;
  }
}

/** The text put in at the cursor, without line ends and other control characters. */
export function insertText(field: TextField, text: string): TextField {
  return { before: field.before + text.replace(/\p{Control}+/gu, ' '), after: field.after };
}

const lastOf = (text: string): string => graphemesOf(text).at(-1) ?? '';
const firstOf = (text: string): string => graphemesOf(text)[0] ?? '';
const withoutLast = (text: string): string => text.slice(0, text.length - lastOf(text).length);
const withoutFirst = (text: string): string => text.slice(firstOf(text).length);
