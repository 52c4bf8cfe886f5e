/** A short form as it is drawn: what is wrong stands at its field. */
import { Box } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Paragraph } from '../paragraph.tsx';
import { TextFieldView } from '../text-field.tsx';
import { fieldOf, fieldText } from '../text-field-state.ts';
import { ComplaintLine } from './complaint-line.tsx';
import { type FormState, formField } from './form-state.ts';

export interface FormViewProps<Field extends string> {
  readonly ui: Ui;
  readonly state: FormState<Field>;
  labelOf(field: Field): string;
  /** Shown as stars. */
  readonly secrets?: readonly Field[];
  /** What stands in a field that is chosen, not typed, for the text that is kept of it. */
  shownOf?(field: Field, text: string): string;
  /** What is being done while the form is worked at. */
  readonly working: string;
}

export function FormView<Field extends string>(props: FormViewProps<Field>): ReactNode {
  const { ui, state, labelOf, secrets = [], shownOf, working } = props;
  const labelWidth = Math.max(...state.fields.map((field) => textWidth(labelOf(field))));
  return (
    <Box flexDirection="column">
      {state.fields.map((field) => {
        const kept = formField(state, field);
        const shown = shownOf === undefined ? fieldText(kept) : shownOf(field, fieldText(kept));
        return (
          <Fragment key={field}>
            <TextFieldView
              ui={ui}
              label={labelOf(field)}
              labelWidth={labelWidth}
              field={shown === fieldText(kept) ? kept : fieldOf(shown)}
              focused={state.focus === field && !state.isWorking}
              secret={secrets.includes(field)}
            />
            {state.wrong?.field === field ? (
              <ComplaintLine ui={ui} complaint={state.wrong.complaint} />
            ) : null}
          </Fragment>
        );
      })}
      {state.isWorking ? <Paragraph ui={ui} text={working} tone="strong" /> : null}
    </Box>
  );
}
