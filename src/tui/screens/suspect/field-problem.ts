/** What is wrong with what stands in a field of the form: said at that field, before it is left. */
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { initialsOf } from '../../../office/suspect-initials.ts';
import { initialsLimit } from '../../../office/suspect-texts.ts';
import { notedText, statedText } from '../../../office/table-texts.ts';
import type { FieldName } from './suspect-fields.ts';
import { type SuspectForm, textOf, visibleFields } from './suspect-state.ts';

export interface WrongField {
  readonly field: FieldName;
  /** null where the line beside the field says it already. */
  readonly problem: Problem | null;
}

export interface KnownOfForm {
  readonly isValid: boolean;
  witness(written: string): Result<string, Problem>;
}

/**
 * The first field up to the one that has the focus from which one cannot go on.
 *
 * @param known.isValid whether what is typed as a valid ballot is one
 * @param known.witness who of the bureau is meant with a name
 */
export function firstWrongField(form: SuspectForm, known: KnownOfForm): WrongField | undefined {
  const fields = visibleFields(form);
  for (const field of fields.slice(0, fields.indexOf(form.focus) + 1)) {
    if (field === 'choices' && !known.isValid) return { field, problem: null };
    const checked = checkField(form, field, known);
    if (checked?.ok === false) return { field, problem: checked.error };
  }
  return undefined;
}

/** By the rules of the use case that records it; of the initials those up to the field. */
function checkField(
  form: SuspectForm,
  field: FieldName,
  { witness }: KnownOfForm,
): Result<unknown, Problem> | undefined {
  const text = (name: Parameters<typeof textOf>[1]): string => textOf(form, name);
  switch (field) {
    case 'note':
      return notedText(text('note'));
    case 'witness':
      return witness(text('witness'));
    case 'opinion':
      return statedText(text('opinion'));
    case 'member-one':
      return statedText(text('member-one'), initialsLimit);
    case 'member-two':
      return initialsOf({ members: [text('member-one'), text('member-two')], witness: null }, false);
    case 'member-witness':
      return initialsOf(
        { members: [text('member-one'), text('member-two')], witness: text('member-witness') },
        false,
      );
    case 'unsigned':
      return statedText(text('unsigned'));
    default:
      return undefined;
  }
}
