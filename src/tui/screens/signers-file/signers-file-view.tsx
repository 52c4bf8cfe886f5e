import { Box } from 'ink';
import type { ReactNode } from 'react';
import { groupedKey } from '../../../office/delivery/manifest.ts';
import { signersHeader } from '../../../office/delivery/trust-signer.ts';
import { keyGroups } from '../../key-groups.ts';
import type { Ui } from '../../ui.ts';
import { CsvPathView } from '../../widgets/form/csv-path-view.tsx';
import type { FormState } from '../../widgets/form/form-state.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { keyOfSigner, newSigners, type SignerRow, type SignersFileState } from './signers-file-state.ts';

const besides = 8;

/** Rows of the list that are seen at once. */
export const signersPage = (ui: Ui): number => Math.max(1, ui.rows - besides);

export function SignersView({
  ui,
  state: { file, rows, position: at },
}: {
  readonly ui: Ui;
  readonly state: Extract<SignersFileState, { stage: 'ready' }>;
}): ReactNode {
  const page = signersPage(ui);
  const position = settle(at, rows.map(keyOfSigner), page);
  const selected = rows[position.row];
  const title = ui.t('signers-file.ready', { count: rows.length, file, anew: newSigners(rows) });
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.text(title)} tone="strong" rows={2} />
      <Table ui={ui} columns={columns(ui)} rows={rows} keyOf={keyOfSigner} position={position} page={page} />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, rows.length), tone: 'quiet' }]} />
      {selected === undefined
        ? null
        : keyGroups(selected.key).map((groups, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a half has no identity but its place
            <Line key={index} ui={ui} parts={[{ text: `  ${groups}`, tone: 'accent' }]} />
          ))}
    </Box>
  );
}

function columns(ui: Ui): readonly Column<SignerRow>[] {
  const { good, crumb } = ui.glyphs;
  return [
    { id: 'bureau', title: ui.t('reports.bureau'), align: 'left', text: ({ bureau }) => bureau, least: 6 },
    {
      id: 'officer',
      title: ui.t('trust-key.officer'),
      align: 'left',
      text: ({ officer }) => ui.text(officer ?? ''),
      ...{ least: 6, comfort: 12 },
    },
    {
      id: 'role',
      title: ui.t('trust-key.role'),
      align: 'left',
      text: ({ role }) => (role === null ? '' : ui.t(`role.${role}`)),
      drop: 1,
    },
    {
      id: 'key',
      title: ui.t('trust-key.key'),
      align: 'left',
      text: ({ key }) => groupedKey(key.slice(0, 16)),
      drop: 2,
    },
    {
      id: 'known',
      title: '',
      align: 'left',
      text: ({ isKnown }) =>
        isKnown ? `${good} ${ui.t('signers-file.known')}` : `${crumb} ${ui.t('signers-file.new')}`,
      tone: ({ isKnown }) => (isKnown ? 'quiet' : 'accent'),
    },
  ];
}

export function SignersPathView({
  ui,
  state,
}: {
  readonly ui: Ui;
  readonly state: FormState<'file'>;
}): ReactNode {
  return (
    <CsvPathView
      {...{ ui, state, header: signersHeader }}
      title={ui.t('signers-file.title')}
      what={ui.t('signers-file.what')}
      example="TB-1,An Peeters,chair,rL/2..."
    />
  );
}
