/** The suspect ballots of a bureau, and of the selected one what was said and decided. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { isOpenSuspect } from '../../../count/suspect.ts';
import type { Election } from '../../../election/election.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import type { Ui } from '../../ui.ts';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { SuspectDetails } from './suspect-details.tsx';
import { groundsText, suspectStateText, suspectTone } from './suspect-text.ts';
import { keyOfSuspect, type SuspectsState, selectedSuspect, visibleSuspects } from './suspects-state.ts';

export interface SuspectsViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly suspects: readonly SuspectRow[];
  readonly state: SuspectsState;
}

export function SuspectsView({ ui, election, suspects, state }: SuspectsViewProps): ReactNode {
  const rows = visibleSuspects(suspects, state);
  const page = suspectsPage(ui, rows);
  const selected = selectedSuspect(suspects, state);
  if (selected === undefined) {
    return <Paragraph ui={ui} text={ui.t(suspects.length === 0 ? 'suspects.empty' : 'suspects.none-open')} />;
  }
  const position = settle(state.position, rows.map(keyOfSuspect), page);
  const open = suspects.filter((one) => isOpenSuspect(one.state)).length;
  const says = [
    ui.t('suspects.count', { open }),
    rowRange(ui, position, page, rows.length),
    state.onlyOpen ? ui.t('suspects.only-open') : '',
  ];
  return (
    <Box flexDirection="column">
      <Table ui={ui} columns={columns(ui)} rows={rows} keyOf={keyOfSuspect} position={position} page={page} />
      <Line ui={ui} parts={[{ text: fitTexts(says, ui.columns), tone: 'quiet' }]} />
      <SuspectDetails
        ui={ui}
        election={election}
        suspect={selected}
        room={ui.screenReader ? Number.POSITIVE_INFINITY : ui.rows - page - 2}
      />
    </Box>
  );
}

/** Rows that are seen at once: as many as there are, up to half of the screen, for what was said needs the rest. */
export function suspectsPage(ui: Ui, rows: readonly SuspectRow[]): number {
  return Math.max(1, Math.min(rows.length, Math.floor(ui.rows / 2)));
}

function columns(ui: Ui): readonly Column<SuspectRow>[] {
  return [
    {
      id: 'number',
      title: ui.t('suspects.number'),
      align: 'right',
      text: ({ suspect }) => ui.number(suspect),
    },
    {
      id: 'contest',
      title: ui.t('tables.contest'),
      align: 'left',
      text: ({ state }) => state.contest,
      drop: 2,
    },
    {
      id: 'ground',
      title: ui.t('suspects.ground'),
      align: 'left',
      text: ({ state }) => groundsText(ui, state),
      least: 12,
      comfort: 32,
    },
    {
      id: 'state',
      title: ui.t('tables.state'),
      align: 'left',
      text: (row) => suspectStateText(ui, row),
      tone: suspectTone,
    },
    {
      id: 'contested',
      title: ui.t('suspects.contested'),
      align: 'left',
      text: ({ state }) =>
        state.state === 'decided' && state.ruling.contested
          ? `${ui.glyphs.warning} ${ui.t('suspect.contested.yes')}`
          : '',
      tone: () => 'warning',
      drop: 1,
    },
  ];
}
