import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import type { Problem } from '../../../base/problem.ts';
import type { CountTable, ListCount } from '../../../count/count-table.ts';
import type { Contest, Election } from '../../../election/election.ts';
import type { BureauId } from '../../../election/ids.ts';
import { findBureau } from '../../../election/lookup.ts';
import type { Category } from '../../../election/regime.ts';
import { regimes } from '../../../election/regimes.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import { type Figure, Figures, figuresHeight } from '../../widgets/figures.tsx';
import { Line, type Part } from '../../widgets/line.tsx';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { type ListPosition, settle } from '../../widgets/table/list-position.ts';
import { Table } from '../../widgets/table/table.tsx';
import { categoryTitles } from './category-titles.ts';
import { identityResults } from './totals-state.ts';

export interface TotalsViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly bureau: BureauId | null;
  readonly contest: Contest;
  readonly table: CountTable;
  /** What does not hold in the table. */
  readonly problems: readonly Problem[];
  readonly position: ListPosition;
}

export const keyOfList = (list: ListCount): string => String(list.number);

export function TotalsView(props: TotalsViewProps): ReactNode {
  const { ui, contest, table, position } = props;
  const page = totalsPage(ui, table, props.problems);
  const [failure] = props.problems;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={titleParts(props)} />
      <Line ui={ui} parts={[]} />
      <Figures ui={ui} figures={headline(ui, table)} />
      <Line ui={ui} parts={[]} />
      <Table
        ui={ui}
        columns={columnsOf(ui, contest, table)}
        rows={table.lists}
        keyOf={keyOfList}
        position={settle(position, table.lists.map(keyOfList), page)}
        page={page}
        hasTotal
      />
      <Line ui={ui} parts={[]} />
      <Line ui={ui} parts={checkParts(props)} />
      {failure === undefined ? null : <Text {...ui.theme.bad}>{problemText(ui.t, failure)}</Text>}
    </Box>
  );
}

/** Rows of lists that are seen at once. */
export function totalsPage(ui: Ui, table: CountTable, problems: readonly Problem[]): number {
  const [failure] = problems;
  const failureRows =
    failure === undefined ? 0 : 1 + Math.ceil(textWidth(problemText(ui.t, failure)) / ui.columns);
  return Math.max(1, ui.rows - 7 - failureRows - figuresHeight(ui, headline(ui, table)));
}

function titleParts({ ui, election, bureau, contest }: TotalsViewProps): readonly Part[] {
  const scope =
    bureau === null
      ? ui.t(`totals.scope.${election.office.level}`, { name: localised(election.office.name, ui.language) })
      : (findBureau(election, bureau)?.name ?? bureau);
  const title = ` ${ui.glyphs.between} ${ui.text(localised(contest.title, ui.language))}`;
  const seats = ` ${ui.glyphs.between} ${ui.t('totals.seats', { seats: contest.seats })}`;
  const parts: readonly Part[] = [{ text: ui.text(scope), tone: 'strong' }, { text: title }];
  const fits = textWidth(ui.text(scope) + title + seats) <= ui.columns;
  return fits ? [...parts, { text: seats, tone: 'quiet' }] : parts;
}

function headline(ui: Ui, { found, valid, blank, invalid, blankOrInvalid }: CountTable): readonly Figure[] {
  const figure = (label: MessageKey, value: number): Figure => ({
    label: ui.t(label),
    value: ui.number(value),
  });
  return [
    figure('totals.found', found),
    { ...figure('totals.valid', valid), tone: 'accent' },
    ...(blank === null || invalid === null
      ? []
      : [figure('totals.blank', blank), figure('totals.invalid', invalid)]),
    figure('totals.blank-or-invalid', blankOrInvalid),
  ];
}

const barCells = 10;

function columnsOf(ui: Ui, contest: Contest, table: CountTable): readonly Column<ListCount>[] {
  const names = new Map(contest.lists.map((list) => [list.number, ui.text(list.name)]));
  const inCategory = (list: ListCount, category: Category): number => list.categories[category] ?? 0;
  const largest = Math.max(0, ...table.lists.map((list) => list.electoralFigure));
  return [
    { id: 'number', title: ui.t('totals.number'), align: 'right', text: (list) => String(list.number) },
    {
      id: 'name',
      title: ui.t('totals.list'),
      align: 'left',
      text: (list) => names.get(list.number) ?? '',
      total: ui.t('list.total'),
      least: 10,
      comfort: 16,
    },
    ...regimes[contest.regime].categories.map(
      (category): Column<ListCount> => ({
        id: category,
        title: ui.t(categoryTitles[category]),
        align: 'right',
        text: (list) => ui.number(inCategory(list, category)),
        tone: (list) => (inCategory(list, category) === 0 ? 'quiet' : 'normal'),
        total: ui.number(table.lists.reduce((sum, list) => sum + inCategory(list, category), 0)),
        drop: 4,
      }),
    ),
    {
      id: 'figure',
      title: ui.t('totals.electoral-figure'),
      align: 'right',
      text: (list) => ui.number(list.electoralFigure),
      tone: () => 'strong',
      total: ui.number(table.valid),
    },
    {
      id: 'share',
      title: ui.t('totals.share'),
      align: 'right',
      text: (list) => share(ui, list.electoralFigure, table.valid),
      total: share(ui, table.valid, table.valid),
      drop: 3,
    },
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: (list) => bar(ui.glyphs, list.electoralFigure, largest, barCells),
      tone: () => 'bar',
      drop: 2,
    },
  ];
}

/** H1 to H5, each with whether it holds. */
function checkParts({ ui, problems }: TotalsViewProps): readonly Part[] {
  return [
    { text: `${ui.t('totals.checks')}  `, tone: 'quiet' },
    ...identityResults(problems).map(
      ({ name, holds }): Part => ({
        text: `${holds ? ui.glyphs.good : ui.glyphs.bad} ${name}  `,
        tone: holds ? 'good' : 'bad',
      }),
    ),
    { text: ui.t(problems.length === 0 ? 'totals.checks.hold' : 'totals.checks.fail'), tone: 'quiet' },
  ];
}
