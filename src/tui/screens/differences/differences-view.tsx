/** The open fields of a table, both entries side by side. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { EntrySlip } from '../../../count/hints/entry-slips.ts';
import type { HardCode } from '../../../count/problems.ts';
import type { Election } from '../../../election/election.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { Differences, OpenField } from '../../../office/table-differences.ts';
import { titleAbout } from '../../contest-name.ts';
import { cutText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { type Point, Points, type PointsProps } from '../../widgets/points.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { fullFieldLabel } from '../table/field-label.ts';
import { type DifferencesState, keyOfField, selectedField } from './differences-state.ts';
import { slipText } from './slip-text.ts';

export interface DifferencesViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly differences: Differences;
  readonly state: DifferencesState;
}

export function DifferencesView(props: DifferencesViewProps): ReactNode {
  const { ui, differences, state } = props;
  const { contest, open } = differences;
  const page = differencesPage(props);
  const position = settle(state.position, open.map(keyOfField), page);
  const range = rowRange(ui, position, page, open.length);
  const selected = selectedField(open, state);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={titleOf(props)} tone="strong" />
      {air}
      <Table
        ui={ui}
        columns={columns(ui, differences)}
        rows={open}
        keyOf={keyOfField}
        position={position}
        page={page}
      />
      {range === '' ? air : <Line ui={ui} parts={[{ text: range, tone: 'quiet' }]} />}
      {selected === undefined ? null : (
        <Paragraph ui={ui} text={fullFieldLabel(ui, contest, selected.field.field)} tone="strong" rows={1} />
      )}
      <Line ui={ui} parts={figureParts(ui, differences, state)} />
      {air}
      <Points ui={ui} {...reasonsBelow(props)} page={state.pointsPage} />
    </Box>
  );
}

type Subject = Omit<DifferencesViewProps, 'state'>;

/** Which contest, where there are several, and what is open. */
function titleOf({ ui, election, differences }: Subject): string {
  const what = ui.t(`differences.title.${whyOpen(differences)}`, { count: differences.open.length });
  return titleAbout(ui, election, differences.contest, what);
}

/** Alike too, where an officer was asked and has not said yet; not both officers' word, where the chair has decided. */
function whyOpen({
  because,
  isAlike,
  decisions,
}: Differences): 'alike' | 'different' | 'incoherent' | 'decided' {
  if (because === 'different') return isAlike ? 'alike' : because;
  return decisions === 0 ? because : 'decided';
}

/** Lines kept for what speaks for one figure or the other: the longest reason, and which of them it is. */
const leastReasons = 5;

/** The title, the heads of the columns, which rows are seen, the field with its figure, and the air between them. */
function rowsAround(subject: Subject): number {
  const { ui } = subject;
  return wrapWords(titleOf(subject), ui.columns).length + 4 + (isLow(ui) ? 0 : 2);
}

/** Rows of fields that are seen at once; the reasons have what is left. */
export function differencesPage(subject: Subject): number {
  const { ui, differences } = subject;
  const room = ui.rows - rowsAround(subject) - leastReasons;
  return Math.max(1, Math.min(differences.open.length, room));
}

/** What speaks for one figure or the other, and the lines there are for it. */
export function reasonsBelow(props: DifferencesViewProps): Omit<PointsProps, 'ui' | 'page'> {
  const { ui, differences, state } = props;
  const rows = ui.rows - differencesPage(props) - rowsAround(props);
  return { points: reasonsOf(ui, differences, state), rows };
}

/** Where it is narrow an officer's name gives way to the field. */
const nameWidth = (ui: Ui): number => (ui.columns < 72 ? 10 : 16);

function columns(ui: Ui, { contest, officers, open }: Differences): readonly Column<OpenField>[] {
  const value = (id: string, title: string, of: (one: OpenField) => number | null): Column<OpenField> => ({
    id,
    title: cutText(ui.text(title), nameWidth(ui), ui.glyphs.ellipsis),
    align: 'right',
    text: (one) => figure(ui, of(one)),
  });
  return [
    {
      id: 'field',
      title: ui.t('differences.field'),
      align: 'left',
      text: ({ field }) => fullFieldLabel(ui, contest, field.field),
      least: 20,
      comfort: 40,
    },
    value('first', `1 ${officers[0]}`, ({ first }) => first),
    value('second', `2 ${officers[1]}`, ({ second }) => second),
    ...(open.every(({ decided }) => decided === null) ? [] : [decidedColumn(ui)]),
  ];
}

/** The chair's figure stands beside what the officers keyed, who have not said it. */
const decidedColumn = (ui: Ui): Column<OpenField> => ({
  id: 'decided',
  title: ui.t('differences.decided'),
  align: 'right',
  text: ({ decided }) => (decided === null ? '' : figure(ui, decided.value)),
  tone: () => 'strong',
});

const figure = (ui: Ui, value: number | null): string =>
  value === null ? ui.t('differences.empty') : ui.number(value);

/** The figure that will be decided, as a box that is typed in. */
function figureParts(ui: Ui, { open }: Differences, state: DifferencesState): readonly Part[] {
  if (selectedField(open, state) === undefined) return [];
  const { typed } = state;
  return [
    { text: `${ui.t('differences.figure')} `, tone: 'key' },
    { text: typed === null ? '' : typed === '' ? ui.t('differences.empty') : ui.number(Number(typed)) },
    { text: ui.glyphs.cursor, tone: 'accent' },
  ];
}

/**
 * What speaks for one figure or the other: the slip that explains the selected field, the sums that fail, the digits that
 * would mend it, slips of other fields. Of each code the first with what the chair can do, so that a long list of
 * candidates hides no other code; then the rest.
 */
function reasonsOf(ui: Ui, differences: Differences, state: DifferencesState): readonly Point[] {
  const selected = selectedField(differences.open, state);
  const slip = selected?.slip ?? null;
  const { contest, problems, slips, transpositions, because } = differences;
  const isOwn = ({ explains }: EntrySlip): boolean =>
    selected !== undefined && explains.includes(selected.field.key);
  const slipTexts = (those: readonly EntrySlip[]) => those.map((one) => `? ${slipText(ui, contest, one)}`);
  const failing = because === 'different' ? [] : problems;
  const isFirst = ({ code }: Problem<HardCode>, place: number): boolean =>
    failing.findIndex((one) => one.code === code) === place;
  const textOf = (problem: Problem<HardCode>): string =>
    `${ui.glyphs.bad} ${ui.text(problemText(ui.t, problem))} [${problem.code}]`;
  const texts = [
    ...slipTexts(slips.filter(isOwn)),
    ...(slip === null ? [] : [`? ${ui.text(ui.t(`hint.${slip.code}`, slip.params))}`]),
    ...failing.filter(isFirst).flatMap((problem) => [textOf(problem), ui.t(`code.${problem.code}.chair`)]),
    ...transpositions.map(({ field, corrected, difference }) => {
      const params = {
        figure: fullFieldLabel(ui, contest, field.field),
        value: corrected.value,
        corrected: corrected.corrected,
        difference: Math.abs(difference),
      };
      return `? ${ui.t('hint.HINT_TRANSPOSITION_EXPLAINS', params)}`;
    }),
    ...slipTexts(slips.filter((one) => !isOwn(one))),
    ...failing.filter((problem, place) => !isFirst(problem, place)).map(textOf),
  ];
  return texts.map((text) => ({ key: text, text, tone: 'quiet' }));
}
