import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import type { Problem } from '../../../base/problem.ts';
import type { CountTable } from '../../../count/count-table.ts';
import type { Contest, Election } from '../../../election/election.ts';
import type { ContestId } from '../../../election/ids.ts';
import { findBureau } from '../../../election/lookup.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { WaitingState } from '../../../office/counts-yet.ts';
import { contestName } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { type Figure, Figures, figuresHeight } from '../../widgets/figures.tsx';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { checksText } from './checks-view.tsx';
import { totalsColumns } from './totals-columns.ts';
import { keyOfList, type TotalsState, totalsRows } from './totals-state.ts';
import { waitingText } from './waiting-text.ts';

export interface TotalsViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  /** The elections that have a table here, this one among them. */
  readonly contests: readonly ContestId[];
  readonly table: CountTable;
  /** What does not hold in the table. */
  readonly problems: readonly Problem[];
  /** How far it is, where nothing of it counts yet: then its zeros are no figures, and no check of them says anything. */
  readonly waiting: WaitingState | null;
  readonly state: TotalsState;
}

export function TotalsView(props: TotalsViewProps): ReactNode {
  const { ui, waiting } = props;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={titleParts(props)} />
      <Line ui={ui} parts={[{ text: contestText(props), tone: 'quiet' }]} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {waiting === null ? <TableFigures {...props} /> : <Paragraph ui={ui} text={waitingText(ui, waiting)} />}
    </Box>
  );
}

function TableFigures({ ui, contest, table, problems, state }: TotalsViewProps): ReactNode {
  const rows = totalsRows(table, state.sort);
  const page = totalsPage(ui, table, problems);
  const position = settle(state.position, rows.map(keyOfList), page);
  const selected = contest.lists.find(({ number }) => number === rows[position.row]?.number);
  const [failure] = problems;
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <>
      <Figures ui={ui} figures={headline(ui, table)} />
      {air}
      <Table
        ui={ui}
        columns={totalsColumns(ui, contest, table)}
        rows={rows}
        keyOf={keyOfList}
        position={position}
        page={page}
        hasTotal
      />
      {air}
      <Line
        ui={ui}
        parts={
          selected === undefined
            ? []
            : [{ text: `${selected.number}  ` }, { text: ui.text(selected.name), tone: 'strong' }]
        }
      />
      <Line ui={ui} parts={footParts(ui, problems, rowRange(ui, position, page, rows.length), state)} />
      {failure === undefined ? null : <Text {...ui.theme.bad}>{problemText(ui.t, failure)}</Text>}
    </>
  );
}

/** Rows of lists that are seen at once. */
export function totalsPage(ui: Ui, table: CountTable, problems: readonly Problem[]): number {
  const [failure] = problems;
  const failureRows =
    failure === undefined ? 0 : 1 + Math.ceil(textWidth(problemText(ui.t, failure)) / ui.columns);
  const around = isLow(ui) ? 6 : 9;
  return Math.max(1, ui.rows - around - failureRows - figuresHeight(ui, headline(ui, table)));
}

function titleParts({ ui, election, contest, state: { bureau } }: TotalsViewProps): readonly Part[] {
  const scope =
    bureau === null
      ? ui.t(`totals.scope.${election.office.level}`, { name: localised(election.office.name, ui.language) })
      : (findBureau(election, bureau)?.name ?? bureau);
  const place = ui.text(scope);
  const between = ` ${ui.glyphs.between} `;
  return [
    { text: place, tone: 'strong' },
    { text: `${between}${contestName(ui, election, contest, ui.columns - textWidth(place + between))}` },
  ];
}

/** What tells the election from others of the same title: which it is of how many, its name in files, its seats. */
function contestText({ ui, contest, contests }: TotalsViewProps): string {
  const place = ui.t('totals.contest-of', {
    place: contests.indexOf(contest.id) + 1,
    all: contests.length,
    id: contest.id,
  });
  return fitTexts(
    [
      contests.length < 2 ? contest.id : place,
      ui.t('totals.seats', { seats: contest.seats }),
      ui.text(ui.t('totals.constituency', { name: localised(contest.constituency.name, ui.language) })),
    ],
    ui.columns,
  );
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

function footParts(
  ui: Ui,
  problems: readonly Problem[],
  range: string,
  { sort }: TotalsState,
): readonly Part[] {
  const holds = problems.length === 0;
  const sign: Part = {
    text: `${holds ? ui.glyphs.good : ui.glyphs.bad} `,
    tone: holds ? 'good' : 'bad',
  };
  const says = [
    checksText(ui, problems),
    range,
    ui.t(sort === 'list' ? 'totals.sort.list' : 'totals.sort.votes'),
  ];
  return [sign, { text: fitTexts(says, ui.columns - textWidth(sign.text)), tone: 'quiet' }];
}
