/** An entry of a bundle as values drawn: the ballot that is typed, its echo, those before it, and what is left in the urn. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { type BallotClass, placeOfKey } from '../../../count/bundle.ts';
import type { UrnSummary } from '../../../count/said-twice.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { contestName } from '../../contest-name.ts';
import { cutText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { urnGauge } from '../../widgets/urn-gauge.ts';
import { classTexts, fittingText } from './ballot-text.ts';
import { type BundleDeskState, isCounting, openPlace, passedPlaces } from './bundle-state.ts';
import { type Echo, echoOf, listed } from './echo.ts';
import { EchoView } from './echo-view.tsx';
import { foundText } from './found-text.ts';
import { quickExamples } from './quick-examples.ts';

export interface BundleViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  readonly bundle: number;
  readonly entry: 1 | 2;
  /** Ballots found in the urns, and those in agreed bundles; of a paper that contests share, where they do. */
  readonly urn: Pick<UrnSummary, 'state' | 'officers'> & {
    readonly found: number | undefined;
    readonly counted: number;
    readonly isShared: boolean;
  };
  readonly state: BundleDeskState;
}

/** Lines for what is typed in words: names are long. */
const echoRows = 3;

export function BundleView(props: BundleViewProps): ReactNode {
  const { ui, election, contest, state } = props;
  const isOneOfSeveral = election.contests.length > 1;
  const counting = isCounting(state);
  const echo = echoFor(ui, contest, state);
  const recent = recentBallots(state);
  const room = Math.max(0, ui.rows - 6 - echoRows);
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: titleText(props), tone: 'strong' }]} />
      <Line ui={ui} parts={gaugeParts(props)} />
      <Line ui={ui} parts={isOneOfSeveral ? [{ text: contestName(ui, election, contest) }] : []} />
      <TextFieldView
        ui={ui}
        label={ui.t(counting ? 'bundle.count.prompt' : 'bundle.prompt')}
        labelWidth={0}
        field={state.line}
        focused
      />
      <Box height={ui.screenReader ? undefined : echoRows} marginLeft={2}>
        <EchoView ui={ui} echo={echo} columns={ui.columns - 2} rows={echoRows} />
      </Box>
      {recent.length === 0 ? null : <Line ui={ui} parts={[{ text: ui.t('bundle.last'), tone: 'quiet' }]} />}
      {recent.slice(0, ui.screenReader ? 1 : room).map(({ place, ballot }) => (
        <Line
          key={place}
          ui={ui}
          parts={[
            { text: `${`${place}`.padStart(4)}  `, tone: 'quiet' },
            { text: recentText(props, ballot) },
          ]}
        />
      ))}
    </Box>
  );
}

/** What is typed, in words; before anything is, what can be. */
function echoFor(ui: Ui, contest: Contest, state: BundleDeskState): Echo {
  if (isCounting(state)) return { texts: [ui.t('bundle.count.lines')], tone: 'quiet' };
  const typed = fieldText(state.line);
  return typed === ''
    ? listed(ui, ui.t('bundle.legend', quickExamples(contest)))
    : echoOf(ui, contest, typed);
}

function titleText({ ui, bundle, entry, state }: BundleViewProps): string {
  const { open, counted, ballots } = state;
  if (open === null) {
    const keyed = ballots.length;
    const params = { bundle, entry: String(entry), place: keyed + 1, keyed, counted: counted ?? 0 };
    if (counted === null) return ui.t('bundle.title.count', params);
    if (keyed > counted) return ui.t('bundle.title.beyond', params);
    return ui.t(ballots.length < counted ? 'bundle.title' : 'bundle.title.all', params);
  }
  const last = openPlace(state) ?? open.at(-1);
  const place = last === undefined ? 0 : placeOfKey(last);
  return ui.t('bundle.title.correction', { bundle, place, left: open.length - passedPlaces(state).length });
}

/** What is left in the urn once this bundle is done. */
function gaugeParts({ ui, urn, state }: BundleViewProps): readonly Part[] {
  const { found, counted, isShared } = urn;
  if (found === undefined) return [{ text: foundText(ui, urn), tone: 'quiet' }];
  const left = Math.max(0, found - counted - (state.open === null ? state.ballots.length : 0));
  return urnGauge(ui, { found, left, isShared });
}

/** One line each, the name of the list cut where even that is too long. */
function recentText({ ui, election, contest }: BundleViewProps, ballot: BallotClass | null): string {
  const columns = ui.columns - 6;
  return cutText(
    fittingText(classTexts(ui, election, contest, ballot), columns, 1),
    columns,
    ui.glyphs.ellipsis,
  );
}

function recentBallots(state: BundleDeskState): readonly {
  readonly place: number;
  readonly ballot: BallotClass | null;
}[] {
  const { ballots, open, places } = state;
  const typed =
    open === null
      ? ballots.map((ballot, index) => ({ place: index + 1, ballot }))
      : passedPlaces(state).map((key) => ({ place: placeOfKey(key), ballot: places[key] ?? null }));
  return typed.toReversed();
}
