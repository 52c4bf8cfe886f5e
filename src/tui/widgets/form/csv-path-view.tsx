import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Ui } from '../../ui.ts';
import { Line } from '../line.tsx';
import { isLow } from '../panel.tsx';
import { Paragraph } from '../paragraph.tsx';
import type { FormState } from './form-state.ts';
import { FormView } from './form-view.tsx';

/** Asks for the path of a list: what it is for, its header and a line as an example, and the field. */
export function CsvPathView({
  ui,
  state,
  title,
  what,
  header,
  example,
}: {
  readonly ui: Ui;
  readonly state: FormState<'file'>;
  readonly title: string;
  readonly what: string;
  readonly header: string;
  readonly example: string;
}): ReactNode {
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={title} tone="strong" />
      <Paragraph ui={ui} text={what} />
      {air}
      <Line ui={ui} parts={[{ text: `  ${header}`, tone: 'strong' }]} />
      <Line ui={ui} parts={[{ text: `  ${example}` }]} />
      {air}
      <FormView
        ui={ui}
        state={state}
        labelOf={() => ui.t('accounts-file.file')}
        working={ui.t('accounts-file.reading')}
      />
    </Box>
  );
}
