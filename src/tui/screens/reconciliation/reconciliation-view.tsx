/** Found against declared, by contest and by ballot type, with what the polling stations declared below. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { assertNever } from '../../../base/assert-never.ts';
import type { KindFigure, ReconciliationRow } from '../../../count/reconciliation.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Contradiction } from '../../../office/kinds-against-tables.ts';
import type { BureauReconciliation, StationRow } from '../../../office/reconciliation.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { figureNames, reconciliationColumns } from './reconciliation-columns.ts';
import {
  keyOfLine,
  linesOf,
  type ReconciliationLine,
  type ReconciliationState,
  selectedLine,
} from './reconciliation-state.ts';

export interface ReconciliationViewProps {
  readonly ui: Ui;
  readonly reconciliation: BureauReconciliation;
  readonly state: ReconciliationState;
}

export function ReconciliationView({ ui, reconciliation, state }: ReconciliationViewProps): ReactNode {
  const lines = linesOf(reconciliation);
  const page = reconciliationPage(ui);
  const position = settle(state.position, lines.map(keyOfLine), page);
  const selected = selectedLine(lines, state);
  const { swapped } = reconciliation;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: ui.t('reconciliation.title'), tone: 'strong' }]} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <Table
        ui={ui}
        columns={reconciliationColumns(ui)}
        rows={lines}
        keyOf={keyOfLine}
        position={position}
        page={page}
      />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, lines.length), tone: 'quiet' }]} />
      {selected === undefined ? null : <Paragraph ui={ui} text={saysOf(ui, selected)} tone="strong" />}
      {swapped === null ? null : (
        <Paragraph
          ui={ui}
          text={`${ui.glyphs.warning} ${ui.t('reconciliation.swapped', { count: swapped })}`}
          tone="warning"
        />
      )}
    </Box>
  );
}

/** Lines below the table: what the selected row says, and that ballots are of a wrong type. */
const textLines = 5;

export function reconciliationPage(ui: Ui): number {
  return Math.max(1, ui.rows - 3 - textLines - (isLow(ui) ? 0 : 1));
}

function saysOf(ui: Ui, line: ReconciliationLine): string {
  if (line.kind !== 'station') return ui.t(...rowSays(line.row));
  return ui.text(stationSays(ui, line.row));
}

/** Who has said what the station declared and who is awaited, or where the count tables of the bureau say otherwise. */
function stationSays(ui: Ui, { said, contradictions }: StationRow): string {
  const params = { officers: said.officers.join(', '), last: said.officers.at(-1) ?? '' };
  const figure = (name: KindFigure | Contradiction['figure']): string => ui.t(figureNames[name]);
  switch (said.state) {
    case 'unsaid':
      return ui.t('reconciliation.says.no-station');
    case 'said-once':
      return ui.t('reconciliation.says.said-once', params);
    case 'differs': {
      const fields = said.differing.map((one) => `${one.type} ${figure(one.figure)}`);
      return ui.t('reconciliation.says.station-differs', { ...params, fields: fields.join(', ') });
    }
    case 'stands': {
      if (contradictions.length === 0) return ui.t('reconciliation.says.station', params);
      const contests = [...new Set(contradictions.map(({ contest }) => contest))];
      const figures = contests.map((contest) => {
        const both = contradictions
          .filter((one) => one.contest === contest)
          .map((one) => `${figure(one.figure)} ${ui.number(one.byKinds)}/${ui.number(one.inTable)}`);
        return `${contest} ${both.join(', ')}`;
      });
      return ui.t('reconciliation.says.contradicts', { figures: figures.join('; ') });
    }
    default:
      return assertNever(said.state);
  }
}

function rowSays({
  agreement,
  difference,
  expected,
}: ReconciliationRow): readonly [MessageKey, Readonly<Record<string, number>>] {
  if (agreement === 'open') return ['reconciliation.says.open', {}];
  if (agreement === 'agrees') return ['reconciliation.says.agrees', {}];
  if (difference === null || difference === 0) return ['reconciliation.says.declared', {}];
  const params = { count: Math.abs(difference), expected: expected ?? 0 };
  return [difference > 0 ? 'reconciliation.says.more' : 'reconciliation.says.fewer', params];
}
