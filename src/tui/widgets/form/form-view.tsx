/** A short form as it is drawn: what is wrong stands at its field. */
import { Box } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Paragraph } from '../paragraph.tsx';
import { PickField, type PickFieldProps } from '../pick-field.tsx';
import { TextFieldView } from '../text-field.tsx';
import { ComplaintLine } from './complaint-line.tsx';
import { type FormState, formField } from './form-state.ts';

export interface FormViewProps<Field extends string> {
  readonly ui: Ui;
  readonly state: FormState<Field>;
  labelOf(field: Field): string;
  /** Shown as stars. */
  readonly secrets?: readonly Field[];
  /** Of a field of which one thing is chosen, not typed. */
  picked?(field: Field): Pick<PickFieldProps, 'options' | 'chosen'> | undefined;
  /** What is being done while the form is worked at. */
  readonly working: string;
}

export function FormView<Field extends string>(props: FormViewProps<Field>): ReactNode {
  const { ui, state, labelOf, secrets = [], picked, working } = props;
  const labelWidth = Math.max(...state.fields.map((field) => textWidth(labelOf(field))));
  const drawn = (field: Field): ReactNode => {
    const shared = {
      ui,
      label: labelOf(field),
      labelWidth,
      focused: state.focus === field && !state.isWorking,
    };
    const pick = picked?.(field);
    return pick === undefined ? (
      <TextFieldView {...shared} field={formField(state, field)} secret={secrets.includes(field)} />
    ) : (
      <PickField {...shared} {...pick} />
    );
  };
  return (
    <Box flexDirection="column">
      {state.fields.map((field) => (
        <Fragment key={field}>
          {drawn(field)}
          {state.wrong?.field === field ? <ComplaintLine ui={ui} complaint={state.wrong.complaint} /> : null}
        </Fragment>
      ))}
      {state.isWorking ? <Paragraph ui={ui} text={working} tone="strong" /> : null}
    </Box>
  );
}
