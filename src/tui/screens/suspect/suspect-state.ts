/** The form of a suspect ballot: what is typed and chosen in it, and which field has the focus. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import { readable } from '../../../office/table-texts.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import {
  editField,
  emptyField,
  fieldText,
  insertText,
  type TextField,
} from '../../widgets/text-field-state.ts';
import {
  decisionKinds,
  type FieldName,
  fieldsOf,
  isPick,
  optionalTexts,
  type PickName,
  pickSizes,
  type TaskType,
  type TextName,
} from './suspect-fields.ts';

export interface SuspectForm {
  readonly task: TaskType;
  /** How many contests the bureau counts. */
  readonly contests: number;
  /** Whether the opinion of a witness is recorded on the ballot. */
  readonly wasHeard: boolean;
  readonly focus: FieldName;
  readonly texts: Readonly<Record<TextName, TextField>>;
  /** The choice of each field, from 0. */
  readonly picks: Readonly<Record<PickName, number>>;
  /** Why it was refused, until the next edit, and at which field; null where it is none of a field. */
  readonly problem: { readonly field: FieldName | null; readonly problem: Problem } | null;
}

type Typed = Extract<InputEvent, { kind: 'key' | 'text' }>;

export type SuspectFormAction =
  | { readonly type: 'edit'; readonly event: Typed }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'focus'; readonly focus: FieldName }
  | { readonly type: 'next-field'; readonly by: 1 | -1 }
  | { readonly type: 'next-choice'; readonly by: 1 | -1 }
  | { readonly type: 'refused'; readonly field: FieldName | null; readonly problem: Problem };

export function startSuspectForm(task: TaskType, contests: number, wasHeard: boolean): SuspectForm {
  const [focus = 'ground'] = fieldsOf(task, { contests, kind: 'valid', isUnsigned: wasHeard });
  return {
    ...{ task, contests, wasHeard, focus, problem: null },
    texts: {
      note: emptyField,
      witness: emptyField,
      opinion: emptyField,
      choices: emptyField,
      'member-one': emptyField,
      'member-two': emptyField,
      'member-witness': emptyField,
      unsigned: emptyField,
    },
    picks: { contest: 0, ground: 0, kind: 0, 'invalid-ground': 0, contested: 0 },
  };
}

export function reduceSuspectForm(form: SuspectForm, action: SuspectFormAction): SuspectForm {
  switch (action.type) {
    case 'edit':
      return editedForm(form, action.event) ?? form;
    case 'paste': {
      const { focus, texts } = form;
      if (isPick(focus)) return form;
      return { ...form, texts: { ...texts, [focus]: insertText(texts[focus], action.text) }, problem: null };
    }
    case 'focus':
      return { ...form, focus: action.focus };
    case 'next-field': {
      const fields = visibleFields(form);
      const next = (fields.indexOf(form.focus) + action.by + fields.length) % fields.length;
      return { ...form, focus: fields[next] ?? form.focus };
    }
    case 'next-choice': {
      const { focus } = form;
      if (!isPick(focus)) return form;
      const size = choicesOf(form, focus);
      return picked(form, focus, (form.picks[focus] + action.by + size) % size);
    }
    case 'refused': {
      const { field, problem } = action;
      // A witness was heard since the form was opened.
      if (problem.code === 'SUSPECT_WITNESS_UNSIGNED') {
        return { ...form, wasHeard: true, focus: 'unsigned', problem: { field: 'unsigned', problem } };
      }
      return { ...form, focus: field ?? form.focus, problem: { field, problem } };
    }
    default:
      return assertNever(action);
  }
}

/** The form after a key or character; undefined where it means nothing to the field that has the focus. */
export function editedForm(form: SuspectForm, event: Typed): SuspectForm | undefined {
  const { focus, texts } = form;
  if (!isPick(focus)) {
    const field = editField(texts[focus], event);
    return field === undefined ? undefined : { ...form, texts: { ...texts, [focus]: field }, problem: null };
  }
  if (event.kind !== 'text' || event.ctrl) return undefined;
  // A digit is a choice, a letter nothing; a burst of them is taken to its end.
  const digit = Number(event.text.trim().at(-1) ?? 0);
  return digit >= 1 && digit <= choicesOf(form, focus) ? picked(form, focus, digit - 1) : form;
}

const picked = (form: SuspectForm, name: PickName, choice: number): SuspectForm => ({
  ...form,
  picks: { ...form.picks, [name]: choice },
  problem: null,
});

export const choicesOf = ({ contests }: SuspectForm, name: PickName): number =>
  name === 'contest' ? contests : pickSizes[name];

export const kindOf = ({ picks }: SuspectForm): (typeof decisionKinds)[number] =>
  decisionKinds[picks.kind] ?? 'valid';

export const visibleFields = (form: SuspectForm): readonly FieldName[] =>
  fieldsOf(form.task, {
    ...{ contests: form.contests, kind: kindOf(form) },
    isUnsigned: form.wasHeard && readable(textOf(form, 'member-witness')) === '',
  });

export const textOf = ({ texts }: SuspectForm, name: TextName): string => fieldText(texts[name]).trim();

/** The first field up to the one that has the focus in which something is missing: what Enter cannot go on from. */
export function firstEmptyField(form: SuspectForm): FieldName | undefined {
  const fields = visibleFields(form);
  return fields
    .slice(0, fields.indexOf(form.focus) + 1)
    .find((name) => !isPick(name) && !optionalTexts.has(name) && textOf(form, name) === '');
}

/** How many fields hold something that was typed or chosen. */
export const filledFields = (form: SuspectForm): number =>
  visibleFields(form).filter((name) => (isPick(name) ? form.picks[name] !== 0 : textOf(form, name) !== ''))
    .length;

export const isLastField = (form: SuspectForm): boolean => visibleFields(form).at(-1) === form.focus;
