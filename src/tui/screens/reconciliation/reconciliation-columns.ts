/** The columns of a reconciliation, and its signs and words. */
import { assertNever } from '../../../base/assert-never.ts';
import { papersOfType } from '../../../count/ballot-type.ts';
import type { Accounted, Agreement, ReconciliationRow } from '../../../count/reconciliation.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { StationRow } from '../../../office/reconciliation.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import type { Column } from '../../widgets/table/columns.ts';
import type { ReconciliationLine } from './reconciliation-state.ts';

export const figureNames = {
  ticked: 'reconciliation.ticked',
  issued: 'reconciliation.issued',
  takenBack: 'reconciliation.taken-back',
  deposited: 'reconciliation.deposited',
  found: 'reconciliation.found',
} as const satisfies Readonly<Record<keyof Accounted, MessageKey>>;

export function reconciliationColumns(ui: Ui): readonly Column<ReconciliationLine>[] {
  const figure = (id: keyof Accounted, drop?: number): Column<ReconciliationLine> => ({
    id,
    title: ui.t(figureNames[id]),
    align: 'right',
    text: (line) => shown(ui, accountedOf(line)[id]),
    ...(drop === undefined ? {} : { drop }),
  });
  return [
    {
      id: 'what',
      title: ui.t('reconciliation.what'),
      align: 'left',
      text: (line) => lineName(ui, line),
      least: 10,
      comfort: 18,
    },
    figure('ticked'),
    figure('issued', 2),
    figure('takenBack', 1),
    figure('deposited', 3),
    figure('found'),
    {
      id: 'difference',
      title: ui.t('reconciliation.difference'),
      align: 'right',
      text: (line) => (line.kind === 'station' ? '' : signed(ui, line.row.difference)),
      tone: toneOf,
      drop: 4,
    },
    {
      id: 'state',
      title: ui.t('reconciliation.state'),
      align: 'left',
      text: (line) => stateText(ui, line),
      tone: toneOf,
    },
  ];
}

export const accountedOf = (line: ReconciliationLine): Accounted =>
  line.kind === 'station' ? { ...line.row.accounted, found: null } : line.row;

const shown = (ui: Ui, figure: number | null): string => (figure === null ? '' : ui.number(figure));

/** With its sign: a number alone would not say on which side ballots are missing. */
function signed(ui: Ui, difference: number | null): string {
  if (difference === null) return '';
  return `${difference > 0 ? '+' : ''}${ui.number(difference)}`;
}

function lineName(ui: Ui, line: ReconciliationLine): string {
  switch (line.kind) {
    case 'contest':
      return ui.t('reconciliation.contest', { contest: line.row.paper });
    case 'type':
      return ui.t('reconciliation.type', { type: papersOfType(line.row.type).join('+') });
    case 'station':
      return ui.t('reconciliation.station', { station: line.row.station.number });
    default:
      return assertNever(line);
  }
}

const tones = { agrees: 'good', differs: 'warning', open: 'quiet' } as const satisfies Readonly<
  Record<Agreement, Tone>
>;

function agreementOf(line: ReconciliationLine): Agreement {
  if (line.kind !== 'station') return line.row.agreement;
  const { said, contradictions, inTables } = line.row;
  if (said.state === 'differs' || contradictions.length > 0) return 'differs';
  const isDeclared = said.state === 'stands' || (said.state === 'unsaid' && inTables.length > 0);
  return isDeclared ? 'agrees' : 'open';
}

const toneOf = (line: ReconciliationLine): Tone => tones[agreementOf(line)];

function stateText(ui: Ui, line: ReconciliationLine): string {
  const agreement = agreementOf(line);
  const sign = { agrees: ui.glyphs.good, differs: ui.glyphs.warning, open: ui.glyphs.between }[agreement];
  return `${sign} ${ui.t(`reconciliation.${line.kind === 'station' ? stationWord(line.row) : rowWord(line.row)}`)}`;
}

/** As many may be found as expected while the figures that were declared are not one. */
const rowWord = ({ agreement, difference }: ReconciliationRow) =>
  agreement === 'differs' && (difference ?? 0) === 0 ? 'unlike' : agreement;

function stationWord({ said: { state }, contradictions, inTables }: StationRow) {
  if (contradictions.length > 0) return 'differs';
  if (state === 'unsaid') return inTables.length > 0 ? 'in-table' : 'not-declared';
  return ({ 'said-once': 'said-once', differs: 'differs', stands: 'by-kind' } as const)[state];
}
