import { type BoundCommand, bindCommands } from '../keys/command.ts';
import { type FormIntent, formCommands } from '../keys/form-keys.ts';
import type { InputEvent } from '../keys/input/input-event.ts';
import type { LayerInput } from '../screen.ts';
import {
  type Complaint,
  type FormAction,
  type FormState,
  filledFields,
  formField,
  reduceForm,
  startForm,
} from '../widgets/form/form-state.ts';
import { editField, emptyField } from '../widgets/text-field-state.ts';
import { useShell } from './shell-context.ts';
import { useStore } from './use-store.ts';

/** The one key that is heard while what was typed is worked at: the way out of the program. */
export const isWayOut = (event: Extract<InputEvent, { kind: 'key' | 'text' }>): boolean =>
  event.kind === 'text' && event.ctrl && event.text === 'c';

export interface Form<Field extends string> {
  readonly state: FormState<Field>;
  current(): FormState<Field>;
  act(action: FormAction<Field>): void;
  readonly input: LayerInput;
}

/**
 * A form on a screen. Enter looks at every field down to the one it stands in and goes to the next; in the last one it
 * submits, and what comes of that is awaited: a complaint of a field, or nothing where the screen has gone on.
 */
export function useForm<Field extends string>(given: {
  readonly fields: readonly [Field, ...Field[]];
  /** What is wrong with the field as it stands; asked again when the form is submitted. */
  complaintOf(state: FormState<Field>, field: Field): Complaint | undefined;
  submit(
    state: FormState<Field>,
  ): Promise<{ readonly field: Field; readonly complaint: Complaint } | undefined>;
  /** What stands in fields at the beginning. */
  readonly given?: Readonly<Partial<Record<Field, string>>>;
  /** Fields in which nothing is typed: keys of the screen choose what they hold. */
  readonly chosen?: readonly Field[];
  /**
   * Fields whose text nobody sees: refused, they are typed anew, not on behind what stands there; all of them where
   * what was submitted is refused for another field.
   */
  readonly secrets?: readonly Field[];
  /** The screen’s own. */
  commands?(form: Pick<Form<Field>, 'current' | 'act'>): readonly BoundCommand[];
}): Form<Field> {
  const { fields, complaintOf, submit, chosen = [], secrets = [], commands } = given;
  const shell = useShell();
  const { state, current, act } = useStore<FormState<Field>, FormAction<Field>>(reduceForm, () =>
    startForm(fields, given.given),
  );

  const refuse = (field: Field, complaint: Complaint): void => {
    if (secrets.includes(field)) act({ type: 'put', field, text: emptyField });
    act({ type: 'wrong', field, complaint });
  };
  const finish = async (): Promise<void> => {
    act({ type: 'began' });
    const wrong = await submit(current());
    if (wrong === undefined) return;
    if (!secrets.includes(wrong.field)) {
      for (const field of secrets) act({ type: 'put', field, text: emptyField });
    }
    refuse(wrong.field, wrong.complaint);
  };
  const enter = (): void => {
    const now = current();
    if (now.isWorking) return;
    for (const field of fields.slice(0, fields.indexOf(now.focus) + 1)) {
      const complaint = complaintOf(now, field);
      if (complaint === undefined) continue;
      refuse(field, complaint);
      return;
    }
    if (now.focus === fields.at(-1)) finish().catch(shell.onCrash);
    else act({ type: 'step', by: 1 });
  };
  const give = (intent: FormIntent): void => {
    if (intent.type === 'enter') enter();
    else act(intent);
  };
  const isTyped = (): boolean => !current().isWorking && !chosen.includes(current().focus);
  return {
    ...{ state, current, act },
    input: {
      commands: [
        ...bindCommands(formCommands, { current, act: give }),
        ...(commands?.({ current, act }) ?? []),
      ],
      isTyping: true,
      isForm: true,
      typing: (event) => {
        if (current().isWorking) return !isWayOut(event);
        if (!isTyped()) return event.kind === 'text' && !event.ctrl;
        if (editField(formField(current(), current().focus), event) === undefined) return false;
        act({ type: 'edit', event });
        return true;
      },
      onPaste: (text) => {
        if (isTyped()) act({ type: 'paste', text });
      },
      unsavedFields: () => filledFields(current()),
    },
  };
}
