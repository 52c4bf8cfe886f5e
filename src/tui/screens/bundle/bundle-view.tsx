/** An entry of a bundle as values drawn: the ballot that is typed, its echo, those before it, and what is left in the urn. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { type BallotClass, placeOfKey } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { cutText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { classTexts, fittingText } from './ballot-text.ts';
import { type BundleDeskState, openPlace } from './bundle-state.ts';
import { echoOf } from './echo.ts';

export interface BundleViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  readonly bundle: number;
  readonly entry: 1 | 2;
  /** Ballots found in the urns, and those of other bundles that are counted already. */
  readonly urn: { readonly found: number | undefined; readonly counted: number };
  readonly state: BundleDeskState;
}

/** Lines for what is typed in words: names are long. */
const echoRows = 3;

export function BundleView(props: BundleViewProps): ReactNode {
  const { ui, contest, state } = props;
  const typed = fieldText(state.line);
  const echo =
    typed === '' ? { texts: [ui.t('bundle.legend')], tone: 'quiet' as const } : echoOf(ui, contest, typed);
  const recent = recentBallots(state);
  const room = Math.max(0, ui.rows - 6 - echoRows);
  const sign = echo.tone === 'bad' ? `${ui.glyphs.bad} ` : '';
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: titleText(props), tone: 'strong' }]} />
      <Line ui={ui} parts={gaugeParts(props)} />
      <Line ui={ui} parts={[]} />
      <TextFieldView ui={ui} label={ui.t('bundle.prompt')} labelWidth={0} field={state.line} focused />
      <Box height={ui.screenReader ? undefined : echoRows} marginLeft={2}>
        <Paragraph
          ui={ui}
          text={sign + fittingText(echo.texts, ui.columns - 2, echoRows)}
          tone={echo.tone}
          columns={ui.columns - 2}
          rows={echoRows}
        />
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

function titleText({ ui, bundle, entry, state }: BundleViewProps): string {
  const key = openPlace(state);
  if (state.open === null) {
    return ui.t('bundle.title', { bundle, entry: String(entry), place: state.ballots.length + 1 });
  }
  const last = key ?? state.open.at(-1);
  const place = last === undefined ? 0 : placeOfKey(last);
  return ui.t('bundle.title.correction', { bundle, place, left: state.open.length - state.passed });
}

/** What is left in the urn once this bundle is done: a gauge that empties. */
function gaugeParts({ ui, urn, state }: BundleViewProps): readonly Part[] {
  const { found, counted } = urn;
  if (found === undefined) return [{ text: ui.t('bundle.found-unknown'), tone: 'quiet' }];
  const left = Math.max(0, found - counted - (state.open === null ? state.ballots.length : 0));
  const width = Math.max(8, Math.min(30, ui.columns - 44));
  return [
    ...(ui.screenReader
      ? []
      : ([{ text: `${bar(ui.glyphs, left, Math.max(1, found), width)} `, tone: 'bar' }] as const)),
    { text: ui.t('bundle.left', { left, found }), tone: 'quiet' },
  ];
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
  const { ballots, open, passed, places } = state;
  const typed =
    open === null
      ? ballots.map((ballot, index) => ({ place: index + 1, ballot }))
      : open.slice(0, passed).map((key) => ({ place: placeOfKey(key), ballot: places[key] ?? null }));
  return typed.toReversed();
}
