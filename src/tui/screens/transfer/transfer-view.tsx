import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import { findBureau, findContest } from '../../../election/lookup.ts';
import type { TransferRow } from '../../../office/transfer-ports.ts';
import { contestName } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import {
  isTableField,
  type TransferFieldName,
  type TransferFormState,
  tableIn,
  tableName,
  transferTables,
} from './transfer-state.ts';

export interface TransferViewProps {
  readonly ui: Ui;
  readonly election: Election;
  /** The transfer that is received; undefined of a new one. */
  readonly transfer: TransferRow | undefined;
  readonly state: TransferFormState;
}

export function TransferView({ ui, election, transfer, state }: TransferViewProps): ReactNode {
  const { fields, focus, texts, wrong } = state;
  const labelWidth = Math.max(...fields.map((field) => textWidth(ui.t(`transfer.${field}`))));
  const said = wrong === null ? named(ui, election, state) : wrongText(ui, election, wrong);
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={titleOf(ui, transfer)} tone="strong" />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {fields.map((field) => (
        <TextFieldView
          key={field}
          ui={ui}
          label={ui.t(`transfer.${field}`)}
          labelWidth={labelWidth}
          field={texts[field]}
          focused={focus === field}
        />
      ))}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {said === '' ? null : <Paragraph ui={ui} text={said} tone={wrong === null ? 'quiet' : 'bad'} />}
    </Box>
  );
}

function titleOf(ui: Ui, transfer: TransferRow | undefined): string {
  if (transfer === undefined) return ui.t('transfer.title.new');
  const { transfer: number, from, to } = transfer;
  return ui.text(
    ui.t('transfer.title.receive', { transfer: number, from: tableName(from), to: tableName(to) }),
  );
}

/** The table in the field that has the focus, in full. */
function named(ui: Ui, election: Election, state: TransferFormState): string {
  const { focus } = state;
  const place = isTableField(focus) ? tableIn(state, focus, transferTables(election)) : undefined;
  if (place === undefined) return '';
  const bureau = findBureau(election, place.bureau)?.name ?? place.bureau;
  const contest = findContest(election, place.contest);
  const name = contest === undefined ? place.contest : contestName(ui, election, contest);
  return ui.text(ui.t('transfer.named', { table: tableName(place), bureau, contest: name }));
}

function wrongText(ui: Ui, election: Election, wrong: TransferFieldName): string {
  const [example] = transferTables(election);
  const text = isTableField(wrong)
    ? ui.t('transfer.no-table', { example: example === undefined ? '' : tableName(example) })
    : ui.t('transfer.no-number');
  return `${ui.glyphs.bad} ${text}`;
}
