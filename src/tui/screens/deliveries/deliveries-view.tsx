/** Every bureau: whether its key is trusted, what it delivered, what is outstanding. */

import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { BureauId } from '../../../election/ids.ts';
import { formatShortInstant } from '../../../i18n/format-time.ts';
import {
  type DeliveriesIn,
  type DeliveryLine,
  deliveriesIn,
  type TakenDelivery,
} from '../../../office/delivery/delivery-lines.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { FilterLine } from '../../widgets/filter-line.tsx';
import { Line, type Part } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { ListByNeed } from '../../widgets/table/by-need.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { signedTrack } from '../reports/signed-bar.ts';
import { bureauName, keyOfDelivery, selectedDelivery, visibleDeliveries } from './deliveries-state.ts';
import { deliverySays } from './delivery-says.ts';
import { deliveryStateText, deliveryTone, shortDigest } from './delivery-words.ts';

export interface DeliveriesViewProps {
  readonly ui: Ui;
  readonly lines: readonly DeliveryLine[];
  /** What stands of the bureaus that are seen. */
  readonly taken: ReadonlyMap<BureauId, TakenDelivery>;
  readonly state: ListByNeed;
}

export function DeliveriesView({ ui, lines, taken, state }: DeliveriesViewProps): ReactNode {
  const shown = visibleDeliveries(ui, lines, state);
  const page = deliveriesPage(ui, shown.length);
  const position = settle(state.position, shown.map(keyOfDelivery), page);
  const selected = selectedDelivery(shown, state);
  const range = rowRange(ui, position, page, shown.length);
  const count = ui.t('deliveries.count', { shown: shown.length, all: lines.length });
  const says = [
    ...(shown.length === lines.length ? [] : [count]),
    ...(range === '' ? [] : [range]),
    ui.t(`board.sort.${state.sort}`),
  ];
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={progressParts(ui, deliveriesIn(lines))} />
      <Table
        ui={ui}
        columns={columns(ui, taken)}
        rows={shown}
        keyOf={keyOfDelivery}
        position={position}
        page={page}
      />
      <FilterLine ui={ui} filter={state.filter} isTyping={state.isFiltering} says={says} />
      {selected === undefined ? (
        <Paragraph ui={ui} text={ui.t('deliveries.none')} rows={2} />
      ) : (
        <>
          <Paragraph ui={ui} text={bureauName(ui, selected)} tone="strong" rows={1} />
          <Paragraph
            ui={ui}
            text={deliverySays(ui, selected, taken.get(selected.bureau.id) ?? null)}
            rows={saysRows(ui)}
          />
        </>
      )}
    </Box>
  );
}

/** Lines in which it is said how the selected one stands. */
const saysRows = ({ columns }: Ui): number => (columns < 70 ? 4 : 3);

/** Rows of bureaus that are seen at once. */
export const deliveriesPage = (ui: Ui, bureaus: number): number =>
  Math.max(1, Math.min(bureaus, ui.rows - 4 - saysRows(ui)));

const mostCells = 24;

/** How many came in of how many that are awaited, as a bar and in figures; and of how many nobody said anything. */
function progressParts(ui: Ui, { taken, awaited, unannounced }: DeliveriesIn): readonly Part[] {
  if (awaited === 0) return [{ text: ui.t('deliveries.none-awaited'), tone: 'warning' }];
  const label: Part = { text: `${ui.t('deliveries.in')} `, tone: 'quiet' };
  const figure: Part = { text: ui.t('board.reports-of', { signed: taken, all: awaited }), tone: 'strong' };
  const rest: Part = {
    text: unannounced === 0 ? '' : `  ${ui.t('deliveries.unannounced', { count: unannounced })}`,
    tone: 'quiet',
  };
  const cells = Math.min(mostCells, ui.columns - textWidth(`${label.text}${figure.text}  ${rest.text}`));
  if (ui.screenReader || cells < 4) return [label, figure, rest];
  const track = signedTrack(ui, { signed: taken, all: awaited }, cells);
  return [
    label,
    figure,
    { text: '  ' },
    { text: track.filled, tone: 'bar' },
    { text: track.rest, tone: 'quiet' },
    rest,
  ];
}

function columns(ui: Ui, taken: DeliveriesViewProps['taken']): readonly Column<DeliveryLine>[] {
  const of = ({ bureau }: DeliveryLine): TakenDelivery | undefined => taken.get(bureau.id);
  return [
    {
      id: 'bureau',
      title: ui.t('reports.bureau'),
      align: 'left',
      text: (line) => bureauName(ui, line),
      ...{ least: 14, comfort: 16 },
    },
    {
      id: 'state',
      title: ui.t('deliveries.state'),
      align: 'left',
      text: ({ state }) => deliveryStateText(ui, state),
      tone: ({ state }) => deliveryTone[state],
    },
    {
      id: 'version',
      title: ui.t('reports.version'),
      align: 'right',
      text: ({ row }) => (row === null ? '' : ui.number(row.version)),
    },
    {
      id: 'trusted',
      title: ui.t('deliveries.trusted-by'),
      align: 'left',
      text: ({ keys }) => ui.text(trustText(ui, keys)),
      ...{ least: 8, comfort: 9, drop: 3 },
    },
    {
      id: 'at',
      title: ui.t('deliveries.taken-at'),
      align: 'left',
      text: (line) => timeText(ui, of(line)),
      drop: 4,
    },
    {
      id: 'signer',
      title: ui.t('deliveries.signer'),
      align: 'left',
      text: (line) => ui.text(of(line)?.manifest.signer.officer ?? ''),
      ...{ least: 8, comfort: 9, drop: 2 },
    },
    {
      id: 'digest',
      title: ui.t('deliveries.digest'),
      align: 'left',
      text: (line) => shortDigest(of(line)?.manifest.report.digest ?? ''),
      drop: 1,
    },
  ];
}

/** Who said that its key is trusted; of more keys than one, how many. */
function trustText(ui: Ui, keys: DeliveryLine['keys']): string {
  const [key, ...more] = keys;
  if (key === undefined) return '';
  return more.length === 0 ? key.said.officer : ui.t('deliveries.keys', { count: keys.length });
}

const timeText = ({ language }: Ui, taken: TakenDelivery | undefined): string =>
  taken === undefined ? '' : formatShortInstant(language, taken.taken.at);
