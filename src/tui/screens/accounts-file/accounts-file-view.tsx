import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { type AccountRow, accountsCsvHeader } from '../../../office/accounts-csv.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import { CsvPathView } from '../../widgets/form/csv-path-view.tsx';
import type { FormState } from '../../widgets/form/form-state.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { type Point, Points } from '../../widgets/points.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { type AccountsFileState, rolesWanted } from './accounts-file-state.ts';

const besides = 6;

/** Rows of the list that are seen at once. */
export const listPage = (ui: Ui): number => Math.max(1, ui.rows - besides);

/** Lines for the problems of a list. */
export const problemRows = (ui: Ui): number => Math.max(1, ui.rows - 3);

/** Each problem after its line and its column. */
export function problemPoints(ui: Ui, problems: readonly Problem[]): readonly Point[] {
  return problems.map((problem, index) => {
    const { line, path } = problem.at ?? {};
    const where = [line === undefined ? '' : ui.t('cli.line', { line }), path ?? ''].filter(
      (part) => part !== '',
    );
    const text = [...where, problemText(ui.t, problem)].join(': ');
    return { key: `${index}`, text: ui.text(text), tone: 'normal' };
  });
}

type At<Stage extends AccountsFileState['stage']> = {
  readonly ui: Ui;
  readonly state: Extract<AccountsFileState, { stage: Stage }>;
};

export function AccountsFileView({
  ui,
  state,
}: {
  readonly ui: Ui;
  readonly state: AccountsFileState;
}): ReactNode {
  switch (state.stage) {
    case 'path':
      return null;
    case 'problems':
      return <Problems ui={ui} state={state} />;
    case 'ready':
      return <Ready ui={ui} state={state} />;
    case 'making':
      return <Making ui={ui} state={state} />;
  }
}

function Problems({ ui, state: { file, problems, page } }: At<'problems'>): ReactNode {
  const title = ui.t('accounts-file.problems', { count: problems.length, file });
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={`${ui.glyphs.bad} ${ui.text(title)}`} tone="bad" rows={2} />
      <Line ui={ui} parts={[]} />
      <Points ui={ui} points={problemPoints(ui, problems)} rows={problemRows(ui)} page={page} />
    </Box>
  );
}

function Ready({ ui, state: { file, rows, position: at } }: At<'ready'>): ReactNode {
  const page = listPage(ui);
  const position = settle(
    at,
    rows.map(({ name }) => name),
    page,
  );
  const wanted = rolesWanted(rows)
    .map(({ role, count }) => `${ui.t(`role.${role}`)} ${ui.number(count)}`)
    .join(` ${ui.glyphs.between} `);
  return (
    <Box flexDirection="column">
      <Paragraph
        ui={ui}
        text={ui.text(ui.t('accounts-file.ready', { count: rows.length, file }))}
        tone="strong"
        rows={2}
      />
      <Paragraph ui={ui} text={wanted} rows={2} />
      <Table
        ui={ui}
        columns={columns(ui)}
        rows={rows}
        keyOf={({ name }) => name}
        position={position}
        page={page}
      />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, rows.length), tone: 'quiet' }]} />
    </Box>
  );
}

function Making({ ui, state: { done, total } }: At<'making'>): ReactNode {
  const cells = Math.min(40, ui.columns);
  return (
    <Box flexDirection="column">
      {ui.screenReader ? null : (
        <Line ui={ui} parts={[{ text: bar(ui.glyphs, done, total, cells), tone: 'bar' }]} />
      )}
      <Line ui={ui} parts={[{ text: ui.t('accounts-file.making', { done, total }) }]} />
      <Paragraph ui={ui} text={ui.t('accounts-file.making.what')} tone="quiet" />
    </Box>
  );
}

const columns = (ui: Ui): readonly Column<AccountRow>[] => [
  { id: 'name', title: ui.t('accounts.name'), align: 'left', text: ({ name }) => ui.text(name), least: 8 },
  {
    id: 'person',
    title: ui.t('accounts.person'),
    align: 'left',
    text: ({ person }) => ui.text(person),
    least: 8,
  },
  { id: 'role', title: ui.t('accounts.role'), align: 'left', text: ({ role }) => ui.t(`role.${role}`) },
];

export function ListPathView({
  ui,
  state,
}: {
  readonly ui: Ui;
  readonly state: FormState<'file'>;
}): ReactNode {
  return (
    <CsvPathView
      {...{ ui, state, header: accountsCsvHeader }}
      title={ui.t('accounts-file.title')}
      what={ui.t('accounts-file.what')}
      example="an.peeters,An Peeters,entry"
    />
  );
}
