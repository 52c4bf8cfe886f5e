/** Found against declared, by contest and by ballot type, with what the polling stations declared below. */

import { Box } from 'ink';
import type { ReactNode } from 'react';
import { assertNever } from '../../../base/assert-never.ts';
import type { Accounted, KindFigure, ReconciliationRow } from '../../../count/reconciliation.ts';
import type { Contradiction } from '../../../office/kinds-against-tables.ts';
import type { BureauReconciliation, StationRow } from '../../../office/reconciliation.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { fitColumns } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { accountedOf, figureNames, reconciliationColumns } from './reconciliation-columns.ts';
import { keyOfLine, linesOf, type ReconciliationLine, selectedLine } from './reconciliation-state.ts';

export interface ReconciliationViewProps {
  readonly ui: Ui;
  readonly reconciliation: BureauReconciliation;
  readonly state: Listed;
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
      {selected === undefined ? null : (
        <Paragraph
          ui={ui}
          text={[...saysOf(ui, selected), ...hiddenFigures(ui, lines, selected)].join(' ')}
          tone="strong"
        />
      )}
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
const textLines = 7;

export function reconciliationPage(ui: Ui): number {
  return Math.max(1, ui.rows - 3 - textLines - (isLow(ui) ? 0 : 1));
}

const saysOf = (ui: Ui, line: ReconciliationLine): readonly string[] =>
  line.kind === 'station' ? stationSays(ui, line.row).map((text) => ui.text(text)) : rowSays(ui, line.row);

/** The figures of the selected row whose columns have no room, and which are not named as those that are not alike. */
function hiddenFigures(
  ui: Ui,
  lines: readonly ReconciliationLine[],
  selected: ReconciliationLine,
): readonly string[] {
  const shown = fitColumns(ui, reconciliationColumns(ui), lines).map(({ id }) => id);
  const accounted = accountedOf(selected);
  const named = selected.kind === 'station' ? [] : selected.row.unlike.map(({ figure }) => figure);
  const hidden = accountedFigures.filter(
    (id) => !ui.screenReader && !shown.includes(id) && !named.some((figure) => figure === id),
  );
  const figures = figuresText(ui, accounted, hidden);
  return figures === '' ? [] : [`${figures}.`];
}

const accountedFigures = ['ticked', 'issued', 'takenBack', 'deposited', 'found'] as const;

/** Those of the figures that are known, each with its name. */
const figuresText = <Figure extends keyof Accounted>(
  ui: Ui,
  accounted: Readonly<Record<Figure, number | null>>,
  figures: readonly Figure[],
): string =>
  figures
    .flatMap((figure) => {
      const value = accounted[figure];
      return value === null ? [] : [`${ui.t(figureNames[figure])} ${ui.number(value)}`];
    })
    .join(', ');

/** Who has said what the station declared and who is awaited, and what the count tables of the bureau have of it. */
function stationSays(ui: Ui, row: StationRow): readonly string[] {
  const { said, contradictions } = row;
  const params = { officers: said.officers.join(', '), last: said.officers.at(-1) ?? '' };
  const figure = (name: KindFigure | Contradiction['figure']): string => ui.t(figureNames[name]);
  switch (said.state) {
    case 'unsaid':
      return [...tablesSay(ui, row), ui.t('reconciliation.says.no-station')];
    case 'said-once':
      return [ui.t('reconciliation.says.said-once', params), ...tablesSay(ui, row)];
    case 'differs': {
      const fields = said.differing.map((one) => `${one.type} ${figure(one.figure)}`);
      return [ui.t('reconciliation.says.station-differs', { ...params, fields: fields.join(', ') })];
    }
    case 'stands': {
      if (contradictions.length === 0) return [ui.t('reconciliation.says.station', params)];
      const contests = [...new Set(contradictions.map(({ contest }) => contest))];
      const figures = contests.map((contest) => {
        const both = contradictions
          .filter((one) => one.contest === contest)
          .map((one) => `${figure(one.figure)} ${ui.number(one.byKinds)}/${ui.number(one.inTable)}`);
        return `${contest} ${both.join(', ')}`;
      });
      return [ui.t('reconciliation.says.contradicts', { figures: figures.join(` ${ui.glyphs.between} `) })];
    }
    default:
      return assertNever(said.state);
  }
}

/** Nothing where the one table that has the station is what its row shows. */
function tablesSay(ui: Ui, { said, inTables }: StationRow): readonly string[] {
  if (inTables.length === 0 || (said.state === 'unsaid' && inTables.length === 1)) return [];
  const stationFigures = ['ticked', 'issued', 'takenBack', 'deposited'] as const;
  const figures = inTables.map((one) => `${one.contest} ${figuresText(ui, one, stationFigures)}`);
  return [ui.t('reconciliation.says.in-tables', { figures: figures.join(` ${ui.glyphs.between} `) })];
}

function rowSays(ui: Ui, { agreement, difference, expected, unlike }: ReconciliationRow): readonly string[] {
  if (agreement === 'open') return [ui.t('reconciliation.says.open')];
  if (agreement === 'agrees') return [ui.t('reconciliation.says.agrees')];
  const says: string[] = [];
  if (difference !== null && difference !== 0) {
    const params = { count: Math.abs(difference), expected: expected ?? 0 };
    says.push(ui.t(difference > 0 ? 'reconciliation.says.more' : 'reconciliation.says.fewer', params));
  }
  if (unlike.length > 0) {
    const isInTables = unlike.some(({ from }) => from === 'tables');
    const figures = unlike.map(({ figure, from, value }) => {
      const byKind = from === 'kinds' && isInTables ? ` ${ui.t('reconciliation.by-kind')}` : '';
      return `${ui.t(figureNames[figure])}${byKind} ${ui.number(value)}`;
    });
    says.push(ui.t('reconciliation.says.unlike', { figures: figures.join(', ') }));
  }
  return says;
}
