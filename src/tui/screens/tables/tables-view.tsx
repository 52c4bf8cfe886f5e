/** The count tables of a bureau, and of the selected one what it needs next, its codes and its hints. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Hint } from '../../../count/hints/hint.ts';
import type { HardCode } from '../../../count/problems.ts';
import type { Election } from '../../../election/election.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { type BureauTable, nextStep } from '../../../office/bureau-tables.ts';
import type { Way } from '../../../office/events.ts';
import type { Officer } from '../../../office/officers.ts';
import { missingToPresent } from '../../../office/presentable.ts';
import { codesOwed, type RaisedCode } from '../../../office/table-codes.ts';
import { contestName } from '../../contest-name.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { type Point, Points, type PointsProps } from '../../widgets/points.tsx';
import { type Column, fitColumns } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { Table } from '../../widgets/table/table.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { codeMessage } from '../table/code-message.ts';
import { missingText } from './missing-text.ts';
import { stepParams } from './step-params.ts';
import { stateTone, tableStateText } from './table-state-text.ts';
import { keyOfTable, selectedTable, type TablesState } from './tables-state.ts';

/** Cells for an assembly in full, "Kamer van volksvertegenwoordigers" among them; officers are named below before it is cut. */
const comfortableName = 36;

export interface TablesViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly tables: readonly BureauTable[];
  /** How the bureau counts, as far as something was keyed so. */
  readonly way: Way | undefined;
  /** What it was declared to count by; the urns are counted before anything is keyed. */
  readonly declared: Way | undefined;
  readonly officer: Officer | null;
  /** Of the selected table; for whoever may decide. */
  readonly hints: readonly Hint[];
  /** What both its entries cannot be true for; for the officers who keyed them. */
  readonly failing: readonly Problem<HardCode>[];
  readonly state: TablesState;
}

export function TablesView(props: TablesViewProps): ReactNode {
  const { ui, election, tables, way, state } = props;
  const page = tablesPage(ui, tables);
  const { next, presenting, officers, air } = saidBelow(props);
  return (
    <Box flexDirection="column">
      <Table
        ui={ui}
        columns={columns(ui, election, way)}
        rows={tables}
        keyOf={keyOfTable}
        position={settle(state.position, tables.map(keyOfTable), page)}
        page={page}
      />
      {air === 0 ? null : <Line ui={ui} parts={[]} />}
      {next === '' ? null : <Paragraph ui={ui} text={next} tone="strong" />}
      {presenting === null ? null : <Paragraph ui={ui} {...presenting} />}
      {officers === '' ? null : <Paragraph ui={ui} text={officers} tone="quiet" />}
      <Points ui={ui} {...pointsBelow(props)} page={state.pointsPage} />
    </Box>
  );
}

/** Of the selected table whose turn it is, and what is to be done before it is complete. */
function saidBelow(props: TablesViewProps) {
  const { ui, tables, officer, state } = props;
  const selected = selectedTable(tables, state);
  return {
    selected,
    next: selected === undefined || officer === null ? '' : nextText(props, selected, officer),
    presenting: selected === undefined ? null : presentingOf(ui, selected),
    officers: officersBelow(props, selected),
    air: isLow(ui) ? 0 : 1,
  };
}

/** Who keys the selected table, where the names of elections leave their column no room. */
function officersBelow(
  { ui, election, tables, way }: TablesViewProps,
  selected: BureauTable | undefined,
): string {
  const officers = selected?.summary.officers ?? [];
  const shown = fitColumns(ui, columns(ui, election, way), tables);
  if (isLow(ui) || officers.length === 0 || shown.some(({ id }) => id === 'officers')) return '';
  return ui.text(ui.t('tables.keyed-by', { officers: officers.join(', ') }));
}

/** The points of the selected table, and the lines there are for them. */
export function pointsBelow(props: TablesViewProps): Omit<PointsProps, 'ui' | 'page'> {
  const { ui, tables, hints, failing } = props;
  const { selected, next, presenting, officers, air } = saidBelow(props);
  const said = [next, presenting?.text, officers].reduce((sum, text) => sum + linesOf(ui, text), 0);
  const above = tablesPage(ui, tables) + 1 + air + said;
  const points = selected === undefined ? [] : pointsOf(ui, { raised: selected.raised, hints, failing });
  return { points, rows: ui.rows - above };
}

/** Whether the table is complete, or what is to be done first; of one that is not agreed only the suspect ballots. */
function presentingOf(ui: Ui, table: BureauTable): { readonly text: string; readonly tone: Tone } {
  const { suspects } = table;
  if (table.summary.state !== 'agreed') {
    const tone = suspects === 0 ? 'quiet' : 'warning';
    return { text: ui.t('tables.suspects.open', { count: suspects }), tone };
  }
  const missing = missingToPresent(table);
  return { text: missingText(ui, missing), tone: missing.length === 0 ? 'good' : 'warning' };
}

const linesOf = (ui: Ui, text = ''): number => (text === '' ? 0 : wrapWords(text, ui.columns).length);

function nextText({ ui, way, declared }: TablesViewProps, table: BureauTable, officer: Officer): string {
  if (way === 'ballots') return ui.t('tables.counts-by-ballot');
  const params = stepParams(table.summary, officer);
  const step = nextStep(table, officer);
  const isInstead = step === 'key-first' && way === undefined && declared === 'ballots';
  return ui.text(ui.t(`tables.next.${isInstead ? 'key-instead' : step}`, params));
}

/** Rows of tables that are seen at once: few bureaus have more. */
export function tablesPage(ui: Ui, tables: readonly BureauTable[]): number {
  return Math.max(1, Math.min(tables.length, Math.floor(ui.rows / 3)));
}

function columns(ui: Ui, election: Election, way: Way | undefined): readonly Column<BureauTable>[] {
  return [
    {
      id: 'contest',
      title: ui.t('tables.contest'),
      align: 'left',
      text: ({ contest }) => contestName(ui, election, contest),
      least: 12,
      comfort: comfortableName,
    },
    {
      id: 'state',
      title: ui.t('tables.state'),
      align: 'left',
      text: ({ summary: { because }, state }) =>
        way === 'ballots' ? ui.t('tables.by-ballot') : tableStateText(ui, { state, because }),
      tone: stateTone,
    },
    {
      id: 'officers',
      title: ui.t('tables.officers'),
      align: 'left',
      text: ({ summary }) => ui.text(summary.officers.join(', ')),
      drop: 1,
    },
    {
      id: 'open',
      title: ui.t('tables.open'),
      align: 'right',
      text: ({ summary }) => ui.number(summary.open),
      tone: ({ summary }) => (summary.open === 0 ? 'quiet' : 'warning'),
    },
    {
      id: 'owed',
      title: ui.t('tables.owed'),
      align: 'right',
      text: ({ raised }) => ui.number(codesOwed(raised).length),
      tone: ({ raised }) => (codesOwed(raised).length === 0 ? 'quiet' : 'warning'),
    },
  ];
}

/** What cannot be true, then the soft codes, then the hints. */
const pointsOf = (
  ui: Ui,
  { failing, raised, hints }: Pick<TablesViewProps, 'failing' | 'hints'> & Pick<BureauTable, 'raised'>,
): readonly Point[] => [
  ...failing.map((problem) => failingText(ui, problem)),
  ...raised.map((one) => codeText(ui, one)),
  ...hints.map((hint) => hintText(ui, hint)),
];

function failingText(ui: Ui, problem: Problem<HardCode>): Point {
  const { key, params } = codeMessage(problem);
  const text = `${ui.glyphs.warning} ${ui.t(key, params)} [${problem.code}]`;
  return { key: text, text, tone: 'warning' };
}

function codeText(ui: Ui, raised: RaisedCode): Point {
  const { problem, remark } = raised;
  const said = saidText(ui, raised);
  const sign = remark === null ? ui.glyphs.warning : ui.glyphs.good;
  return {
    key: `${problem.code} ${JSON.stringify(problem.params)}`,
    text: `${sign} ${ui.text(problemText(ui.t, problem))} ${ui.text(said)} [${problem.code}]`,
    tone: remark === null ? 'warning' : 'normal',
  };
}

function saidText(ui: Ui, { remark, outdated }: RaisedCode): string {
  if (remark === null) return ui.t(outdated === null ? 'tables.remark-owed' : 'tables.remark-owed-again');
  return ui.t('tables.remarked', { officer: remark.officer, text: remark.text });
}

function hintText(ui: Ui, hint: Hint): Point {
  return {
    key: `${hint.code} ${JSON.stringify(hint.params)}`,
    text: `? ${ui.text(ui.t(`hint.${hint.code}`, hint.params))}`,
    tone: 'quiet',
  };
}
