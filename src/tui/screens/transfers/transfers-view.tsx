/** Every transfer of the office: where from, where to, how many ballots by either side, and how far it is. */

import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { TablePlace } from '../../../office/events.ts';
import type { Officer } from '../../../office/officers.ts';
import { decidesTransfer, transferNumbers } from '../../../office/transfer-numbers.ts';
import type { TransferRow } from '../../../office/transfer-ports.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { type Detail, Details } from '../../widgets/details.tsx';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { keyOfTransfer, selectedTransfer } from './transfers-state.ts';

export interface TransfersViewProps {
  readonly ui: Ui;
  readonly transfers: readonly TransferRow[];
  /** Who looks: a number that is not matched is not everybody's to see. */
  readonly officer: Officer | null;
  readonly state: Listed;
}

export function TransfersView({ ui, transfers, officer, state }: TransfersViewProps): ReactNode {
  if (transfers.length === 0) return <Paragraph ui={ui} text={ui.t('transfers.empty')} />;
  const page = transfersPage(ui);
  const position = settle(state.position, transfers.map(keyOfTransfer), page);
  const selected = selectedTransfer(transfers, state);
  return (
    <Box flexDirection="column">
      <Table
        ui={ui}
        columns={columns({ ui, transfers, officer })}
        rows={transfers}
        keyOf={keyOfTransfer}
        position={position}
        page={page}
      />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, transfers.length), tone: 'quiet' }]} />
      {selected === undefined ? null : (
        <Selected
          {...{ ui, transfers, officer }}
          transfer={selected}
          room={ui.rows - 2 - Math.min(page, transfers.length)}
        />
      )}
    </Box>
  );
}

/** Lines below the table at least: what is to be done with the selected transfer, and what both bureaus wrote of it. */
const textLines = 7;

export function transfersPage(ui: Ui): number {
  return Math.max(1, ui.rows - 2 - textLines);
}

type Seen = Omit<TransfersViewProps, 'state'>;

function Selected(props: Seen & { readonly transfer: TransferRow; readonly room: number }): ReactNode {
  const { ui, transfers, transfer, officer, room } = props;
  const { state, withdrawal } = transfer;
  const { sent, received } = transferNumbers(transfer, transfers, officer);
  const receiver = 'receiver' in state ? (state.receiver ?? '') : '';
  const params = {
    ...{ sender: state.sender, receiver, officer: withdrawal?.officer ?? '' },
    ...{ ballots: sent ?? 0, received: received ?? 0 },
  };
  const key = decidesTransfer(transfer, transfers, officer) ? 'decide' : state.state;
  const says = ui.text(ui.t(`transfers.says.${key}`, params));
  return (
    <Details
      ui={ui}
      details={[{ key: 'says', text: says, tone: 'strong' }, ...writtenOf(ui, transfer)]}
      room={ui.screenReader ? Number.POSITIVE_INFINITY : room}
      more={() => ui.t('transfers.more')}
    />
  );
}

/** Why it was withdrawn, then what the sender wrote and who counted the ballots last: the reports of both mention it. */
function writtenOf(ui: Ui, { state, note, receipts, withdrawal }: TransferRow): readonly Detail[] {
  const last = receipts.at(-1);
  const said = (key: string, officer: string, words: string): readonly Detail[] =>
    words === ''
      ? []
      : [{ key, text: ui.text(ui.t('transfers.note', { officer, note: words })), tone: 'normal' }];
  const reason = withdrawal?.reason ?? '';
  return [
    ...(reason === ''
      ? []
      : [{ key: 'reason', text: ui.text(ui.t('transfers.reason', { reason })), tone: 'normal' as const }]),
    ...said('sent', state.sender, note),
    ...(last === undefined ? [] : said('received', last.officer, last.note)),
  ];
}

export const placeName = ({ bureau, contest }: TablePlace): string => `${bureau} ${contest}`;

const tones = {
  sent: 'normal',
  received: 'good',
  mismatch: 'warning',
  withdrawn: 'quiet',
} as const satisfies Readonly<Record<TransferRow['state']['state'], Tone>>;

function columns({ ui, transfers, officer }: Seen): readonly Column<TransferRow>[] {
  const place = (id: 'from' | 'to'): Column<TransferRow> => ({
    id,
    title: ui.t(`transfers.${id}`),
    align: 'left',
    text: (row) => ui.text(placeName(row[id])),
    least: 7,
    comfort: 14,
  });
  return [
    {
      id: 'number',
      title: ui.t('transfers.number'),
      align: 'right',
      text: ({ transfer }) => ui.number(transfer),
      drop: 1,
    },
    place('from'),
    place('to'),
    {
      id: 'ballots',
      title: ui.t('transfers.ballots'),
      align: 'right',
      text: (row) => numberText(ui, transferNumbers(row, transfers, officer).sent),
    },
    {
      id: 'received',
      title: ui.t('transfers.received'),
      align: 'right',
      text: (row) =>
        isCounted(row) ? numberText(ui, transferNumbers(row, transfers, officer).received) : '',
    },
    {
      id: 'state',
      title: ui.t('transfers.state'),
      align: 'left',
      text: ({ state }) => `${signOf(ui, state.state)} ${ui.t(`transfer-state.${state.state}`)}`,
      tone: ({ state }) => tones[state.state],
    },
  ];
}

/** A number that is there and not for the eyes of who looks has a sign in its place. */
const numberText = (ui: Ui, number: number | null): string =>
  number === null ? ui.glyphs.between : ui.number(number);

const isCounted = ({ receipts }: TransferRow): boolean => receipts.length > 0;

const signOf = ({ glyphs }: Ui, state: TransferRow['state']['state']): string =>
  ({ sent: glyphs.between, received: glyphs.good, mismatch: glyphs.warning, withdrawn: glyphs.bad })[state];
