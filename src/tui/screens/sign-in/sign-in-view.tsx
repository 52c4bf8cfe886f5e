import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import { formatDate, formatInstant } from '../../../i18n/format-time.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { practiceOfficers } from '../../../office/officers.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import type { Readiness } from './readiness.ts';
import type { SignInState } from './sign-in-state.ts';

export interface SignInViewProps {
  readonly ui: Ui;
  readonly state: SignInState;
  readonly practice: boolean;
  readonly readiness: Readiness;
  readonly election: Election;
  readonly path: string;
  /** The whole terminal, which the body is only part of. */
  readonly terminal: { readonly columns: number; readonly rows: number };
}

export function SignInView(props: SignInViewProps): ReactNode {
  const { ui, state, practice } = props;
  const isLow = ui.rows < 18;
  const labels = [ui.t('sign-in.name'), ui.t('sign-in.password')];
  const labelWidth = Math.max(...labels.map(textWidth));
  return (
    <Box flexDirection="column">
      <Text {...ui.theme.strong}>{ui.t('sign-in.title')}</Text>
      {isLow && state.problem !== null ? null : <Text {...ui.theme.quiet}>{ui.t('sign-in.what')}</Text>}
      <Box flexDirection="column" marginTop={isLow ? 0 : 1}>
        <TextFieldView
          ui={ui}
          label={ui.t('sign-in.name')}
          labelWidth={labelWidth}
          field={state.name}
          focused={state.focus === 'name'}
        />
        <TextFieldView
          ui={ui}
          label={ui.t('sign-in.password')}
          labelWidth={labelWidth}
          field={state.password}
          focused={state.focus === 'password'}
          secret
        />
        {state.problem === null ? null : (
          <Text {...ui.theme.bad}>{`${ui.glyphs.bad} ${ui.text(problemText(ui.t, state.problem))}`}</Text>
        )}
      </Box>
      {practice && state.problem === null ? <PracticeOfficers ui={ui} isLow={isLow} /> : null}
      <Box flexDirection="column" marginTop={isLow ? 0 : 1}>
        {isLow ? null : <Line ui={ui} parts={[{ text: ui.t('sign-in.ready'), tone: 'strong' }]} />}
        <Checks {...props} />
      </Box>
    </Box>
  );
}

function PracticeOfficers({ ui, isLow }: { readonly ui: Ui; readonly isLow: boolean }): ReactNode {
  const names = practiceOfficers.map((officer) => officer.name).join(', ');
  const intro: Part = {
    text: ui.t('sign-in.practice', { password: 'practice' }),
    tone: isLow ? 'quiet' : 'strong',
  };
  if (isLow) {
    return (
      <>
        <Line ui={ui} parts={[intro]} />
        <Line ui={ui} parts={[{ text: `  ${names}` }]} />
      </>
    );
  }
  const width = Math.max(...practiceOfficers.map(({ name }) => name.length));
  return (
    <Box flexDirection="column" marginTop={1}>
      <Line ui={ui} parts={[intro]} />
      {practiceOfficers.map(({ name, role }) => (
        <Line
          key={name}
          ui={ui}
          parts={[
            { text: `  ${fillText(name, width, 'left')}  ` },
            { text: ui.t(`role.${role}`), tone: 'quiet' },
          ]}
        />
      ))}
    </Box>
  );
}

function Checks({ ui, readiness, election, path, terminal }: SignInViewProps): ReactNode {
  const checks: readonly { readonly name: string; readonly fits: boolean; readonly found: string }[] = [
    { name: ui.t('ready.database'), fits: readiness.writable, found: path },
    {
      name: ui.t('ready.record'),
      fits: readiness.head.fits,
      found: ui.t('ready.record.found', { seq: readiness.head.seq, hash: readiness.head.hash.slice(0, 8) }),
    },
    {
      name: ui.t('ready.election'),
      fits: readiness.election.fits,
      found: ui.t('ready.election.found', {
        date: formatDate(ui.language, election.date),
        bureaus: election.bureaus.length,
        fingerprint: readiness.election.fingerprint.slice(0, 8),
      }),
    },
    {
      name: ui.t('ready.clock'),
      fits: readiness.clock.fits,
      found: formatInstant(ui.language, readiness.clock.now),
    },
    {
      name: ui.t('ready.terminal'),
      fits: true,
      found: ui.t('ready.terminal.found', terminal),
    },
  ];
  const width = Math.max(...checks.map(({ name }) => textWidth(name)));
  const room = ui.columns - width - 5;
  return (
    <>
      {checks.map(({ name, fits, found }) => (
        <Line
          key={name}
          ui={ui}
          parts={[
            { text: fits ? ui.glyphs.good : ui.glyphs.bad, tone: fits ? 'good' : 'bad' },
            { text: ` ${fillText(name, width, 'left')}  ` },
            {
              text: cutText(
                fits ? ui.text(found) : `${ui.t('ready.not')} ${ui.text(found)}`,
                room,
                ui.glyphs.ellipsis,
              ),
              tone: fits ? 'quiet' : 'bad',
            },
          ]}
        />
      ))}
    </>
  );
}
