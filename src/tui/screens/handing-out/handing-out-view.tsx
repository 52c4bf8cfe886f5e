import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { HandedOut } from '../../../office/accounts.ts';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { type ListPosition, settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';

export interface HandingOutViewProps {
  readonly ui: Ui;
  readonly handedOut: readonly HandedOut[];
  readonly position: ListPosition;
  /** They were written out, or somebody said that they are noted. */
  readonly isKept: boolean;
}

/** Lines besides the rows: what these are, and which rows are seen. */
const besides = 6;

export const handingOutPage = (ui: Ui): number => Math.max(1, ui.rows - besides);

export function HandingOutView(props: HandingOutViewProps): ReactNode {
  const { ui, handedOut, isKept } = props;
  const page = handingOutPage(ui);
  const position = settle(
    props.position,
    handedOut.map(({ name }) => name),
    page,
  );
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('handing-out.title', { count: handedOut.length })} tone="strong" />
      <Paragraph
        ui={ui}
        text={isKept ? `${ui.glyphs.good} ${ui.t('handing-out.kept')}` : ui.t('handing-out.once')}
        tone={isKept ? 'good' : 'warning'}
        rows={3}
      />
      <Table
        ui={ui}
        columns={columns(ui)}
        rows={handedOut}
        keyOf={({ name }) => name}
        position={position}
        page={page}
      />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, handedOut.length), tone: 'quiet' }]} />
    </Box>
  );
}

const columns = (ui: Ui): readonly Column<HandedOut>[] => [
  {
    id: 'name',
    title: ui.t('accounts.name'),
    align: 'left',
    text: ({ name }) => ui.text(name),
  },
  {
    id: 'password',
    title: ui.t('handing-out.password'),
    align: 'left',
    text: ({ password }) => password,
    tone: () => 'strong',
  },
  {
    id: 'person',
    title: ui.t('accounts.person'),
    align: 'left',
    text: ({ person }) => ui.text(person),
    ...{ least: 6, comfort: 12, drop: 2 },
  },
  {
    id: 'role',
    title: ui.t('accounts.role'),
    align: 'left',
    text: ({ role }) => ui.t(`role.${role}`),
    drop: 1,
  },
];

export function EnvelopesView(props: {
  readonly ui: Ui;
  readonly state: FormState<'folder'>;
  readonly count: number;
}): ReactNode {
  const { ui, state, count } = props;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('envelopes.title', { count })} tone="strong" />
      <Paragraph ui={ui} text={ui.t('envelopes.what')} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <FormView
        ui={ui}
        state={state}
        labelOf={() => ui.t('own-key.folder')}
        working={ui.t('envelopes.working')}
      />
    </Box>
  );
}
