/** The open places of a bundle, both entries side by side, and the ballot that is decided. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { readQuickLine } from '../../../ballot/quick-line.ts';
import type { BallotClass } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import type { BundleDifferences, OpenPlace } from '../../../office/decide-bundle.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { classText, echoOf } from '../bundle/ballot-text.ts';
import { type BundleDifferencesState, keyOfPlace, selectedPlace } from './bundle-differences-state.ts';

export interface BundleDifferencesViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  readonly differences: BundleDifferences;
  readonly state: BundleDifferencesState;
}

export function BundleDifferencesView(props: BundleDifferencesViewProps): ReactNode {
  const { ui, contest, differences, state } = props;
  const { open } = differences;
  const page = bundleDifferencesPage(ui);
  const position = settle(state.position, open.map(keyOfPlace), page);
  const echo = state.isNone
    ? ({ text: ui.t('bundle-differences.none-there'), tone: 'good' } as const)
    : echoOf(ui, contest, readQuickLine(contest, fieldText(state.line)));
  return (
    <Box flexDirection="column">
      <Box height={2}>
        <Paragraph ui={ui} text={ui.t('bundle-differences.title', { count: open.length })} tone="strong" />
      </Box>
      <Table
        ui={ui}
        columns={columns(props)}
        rows={open}
        keyOf={keyOfPlace}
        position={position}
        page={page}
      />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, open.length), tone: 'quiet' }]} />
      {selectedPlace(open, state) === undefined ? null : (
        <TextFieldView
          ui={ui}
          label={ui.t('bundle-differences.figure')}
          labelWidth={0}
          field={state.line}
          focused
        />
      )}
      <Paragraph ui={ui} text={`  ${echo.text}`} tone={echo.tone} />
    </Box>
  );
}

const echoRows = 3;

export function bundleDifferencesPage(ui: Ui): number {
  return Math.max(1, ui.rows - 5 - echoRows);
}

function columns({
  ui,
  election,
  contest,
  differences: { officers },
}: BundleDifferencesViewProps): readonly Column<OpenPlace>[] {
  const ballot = (value: BallotClass | null): string =>
    value === null ? ui.t('bundle-differences.none-there') : classText(ui, election, contest, value);
  return [
    {
      id: 'place',
      title: ui.t('bundle-differences.place'),
      align: 'right',
      text: ({ place }) => ui.number(place),
    },
    {
      id: 'first',
      title: ui.text(`1 ${officers[0]}`),
      align: 'left',
      text: ({ first }) => ballot(first),
      least: 16,
      comfort: 28,
    },
    {
      id: 'second',
      title: ui.text(`2 ${officers[1]}`),
      align: 'left',
      text: ({ second }) => ballot(second),
      least: 16,
      comfort: 28,
    },
  ];
}
