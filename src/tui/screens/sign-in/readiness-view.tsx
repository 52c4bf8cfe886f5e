/** Whether the program is ready to count: a line a check, each with the fact it rests on. */
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import { formatDate, formatInstant } from '../../../i18n/format-time.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Readiness } from './readiness.ts';

export interface ReadinessViewProps {
  readonly ui: Ui;
  readonly readiness: Readiness;
  readonly election: Election;
  readonly path: string;
  /** The whole terminal, which the body is only part of. */
  readonly terminal: { readonly columns: number; readonly rows: number };
}

interface Check {
  readonly name: string;
  readonly fits: boolean;
  /** What was found; the last ones are left out where it is narrow. */
  readonly found: readonly string[];
}

const shownHash = 8;

export function ReadinessView(props: ReadinessViewProps): ReactNode {
  const { ui, readiness } = props;
  const checks = checksOf(props);
  const width = Math.max(...checks.map(({ name }) => textWidth(name)));
  const room = ui.columns - width - 5;
  return (
    <>
      {checks.map(({ name, fits, found }) => {
        const not = fits ? '' : `${ui.t('ready.not')} `;
        const said = fitTexts(found, room - textWidth(not), ', ');
        return (
          <Line
            key={name}
            ui={ui}
            parts={[
              { text: fits ? ui.glyphs.good : ui.glyphs.bad, tone: fits ? 'good' : 'bad' },
              { text: ` ${fillText(name, width, 'left')}  ` },
              { text: cutText(`${not}${said}`, room, ui.glyphs.ellipsis), tone: fits ? 'quiet' : 'bad' },
            ]}
          />
        );
      })}
      {readiness.notWritable === null ? null : (
        <Paragraph ui={ui} text={ui.text(problemText(ui.t, readiness.notWritable))} tone="bad" />
      )}
    </>
  );
}

function checksOf({ ui, readiness, election, path, terminal }: ReadinessViewProps): readonly Check[] {
  const { head, notWritable } = readiness;
  const hash = (whole: string): string => ui.t('ready.hash', { hash: whole.slice(0, shownHash) });
  return [
    { name: ui.t('ready.database'), fits: notWritable === null, found: [ui.text(path)] },
    {
      name: ui.t('ready.record'),
      fits: head.fits,
      found: [
        ui.t('log.head', { events: head.seq }),
        ...(head.fits ? [ui.t('ready.record.last')] : []),
        hash(head.hash),
        ui.t('ready.record.verify'),
      ],
    },
    {
      name: ui.t('ready.election'),
      fits: readiness.election.fits,
      found: [
        ui.text(formatDate(ui.language, election.date)),
        ui.t('ready.bureaus', { bureaus: election.bureaus.length }),
        hash(readiness.election.fingerprint),
      ],
    },
    {
      name: ui.t('ready.clock'),
      fits: readiness.clock.fits,
      found: [ui.text(formatInstant(ui.language, readiness.clock.now))],
    },
    { name: ui.t('ready.terminal'), fits: true, found: [ui.t('ready.terminal.found', terminal)] },
  ];
}
