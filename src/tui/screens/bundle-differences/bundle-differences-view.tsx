/** The open places of a bundle, both entries side by side, and the ballot that is decided. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Contest, Election } from '../../../election/election.ts';
import type { BundleDifferences, OpenPlace } from '../../../office/bundle-differences.ts';
import { titleAbout } from '../../contest-name.ts';
import { cutText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { type Column, columnGap, selectionWidth } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { echoOf } from '../bundle/echo.ts';
import { EchoView } from '../bundle/echo-view.tsx';
import { detailText, shortText } from './ballot-pair.ts';
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
  const page = bundleDifferencesPage(props);
  const position = settle(state.position, open.map(keyOfPlace), page);
  const range = rowRange(ui, position, page, open.length);
  const selected = selectedPlace(open, state);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  const echo = echoOf(ui, contest, fieldText(state.line));
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={titleOf(props)} tone="strong" />
      {air}
      <Table
        ui={ui}
        columns={columns(props)}
        rows={open}
        keyOf={keyOfPlace}
        position={position}
        page={page}
      />
      {range === '' ? air : <Line ui={ui} parts={[{ text: range, tone: 'quiet' }]} />}
      {selected === undefined ? null : (
        <>
          <Details {...props} selected={selected} />
          {air}
          <TextFieldView
            ui={ui}
            label={ui.t('bundle-differences.figure')}
            labelWidth={0}
            field={state.line}
            focused
          />
        </>
      )}
      <Box marginLeft={2}>
        <EchoView ui={ui} echo={echo} columns={ui.columns - 2} rows={echoRows(ui)} />
      </Box>
    </Box>
  );
}

/** What each officer keyed at the selected place, in words, and what the chair decided of it. */
function Details(props: BundleDifferencesViewProps & { readonly selected: OpenPlace }): ReactNode {
  const { ui, differences, selected } = props;
  const { first, second, decided } = selected;
  const [one, other] = differences.officers.map((name) => ui.text(name));
  const sides = [
    { officer: `1 ${one}`, ballot: first, other: second },
    { officer: `2 ${other}`, ballot: second, other: first },
  ];
  const chairs =
    decided === null
      ? []
      : [
          {
            officer: ui.t('bundle-differences.decided', { officer: ui.text(decided.officer) }),
            ballot: decided.value,
            other: first,
          },
        ];
  return [...sides, ...chairs].map((side) => (
    <Paragraph key={side.officer} ui={ui} text={detailText(props, side, detailRows)} rows={detailRows} />
  ));
}

type Subject = Pick<BundleDifferencesViewProps, 'ui' | 'election' | 'contest' | 'differences'>;

/** Which contest, where there are several, and what is open. */
function titleOf({ ui, election, contest, differences }: Subject): string {
  return titleAbout(ui, election, contest, openText(ui, differences));
}

function openText(ui: Ui, differences: BundleDifferences): string {
  const { open, because, isAlike, decisions, keyed, counted, shiftedFrom } = differences;
  if (because === 'incoherent') {
    const title = decisions === 0 ? 'not-as-counted' : 'decided';
    return ui.t(`bundle-differences.title.${title}`, {
      keyed,
      counted: counted.map((ballots) => ui.number(ballots)).join(', '),
    });
  }
  // Alike too, where an officer was asked and has not said yet.
  const title = isAlike ? 'bundle-differences.title.alike' : 'bundle-differences.title';
  const decidable = open.length === 0 ? '' : ui.t(title, { count: open.length });
  const shifted = shiftedFrom === null ? '' : ui.t('bundles.next.shifted', { from: shiftedFrom });
  return `${decidable} ${shifted}`.trim();
}

/** Lines at most for one entry in words, and for what is typed. */
const detailRows = 2;
const echoRows = (ui: Ui): number => (isLow(ui) ? 2 : 3);

/** Rows of places that are seen at once. */
export function bundleDifferencesPage(subject: Subject): number {
  const { ui, differences } = subject;
  const title = wrapWords(titleOf(subject), ui.columns).length;
  const headsRangeAndField = 3;
  const air = isLow(ui) ? 0 : 2;
  const sides = differences.open.some(({ decided }) => decided !== null) ? 3 : 2;
  const room = ui.rows - title - headsRangeAndField - sides * detailRows - echoRows(ui) - air;
  return Math.max(1, Math.min(differences.open.length, room));
}

function columns(props: BundleDifferencesViewProps): readonly Column<OpenPlace>[] {
  const { ui, differences } = props;
  const place = ui.t('bundle-differences.place');
  const width = Math.floor((ui.columns - selectionWidth - textWidth(place) - 2 * columnGap) / 2);
  const entry = (id: 'first' | 'second', other: 'first' | 'second', officer: string): Column<OpenPlace> => ({
    id,
    title: cutText(ui.text(officer), width, ui.glyphs.ellipsis),
    align: 'left',
    text: (row) => shortText(props, row[id], row[other], width),
  });
  const [one, two] = differences.officers;
  return [
    { id: 'place', title: place, align: 'right', text: (row) => ui.number(row.place) },
    entry('first', 'second', `1 ${one}`),
    entry('second', 'first', `2 ${two}`),
  ];
}
