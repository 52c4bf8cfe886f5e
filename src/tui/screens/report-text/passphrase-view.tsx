/** The last step of signing: what is signed, in which role, under which digest; and the passphrase. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Election } from '../../../election/election.ts';
import { findContest } from '../../../election/lookup.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { ReportModel } from '../../../office/reporting/report-content.ts';
import type { Signature } from '../../../office/reporting/report-parts.ts';
import { contestName } from '../../contest-name.ts';
import type { Ui } from '../../ui.ts';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { Points } from '../../widgets/points.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { emptyField } from '../../widgets/text-field-state.ts';
import { ofReport } from '../reports/report-words.ts';
import { digestLines } from './digest-lines.ts';
import type { ReportTextState } from './report-text-state.ts';

export interface PassphraseViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly model: ReportModel;
  readonly role: Signature['role'];
  /** With this signature all have signed whom the law wants. */
  readonly isLast: boolean;
  /** Seconds before the next attempt; 0 without a wait. */
  readonly wait: number;
  readonly state: ReportTextState;
}

/** Who signs is known: of a sign-in that is refused only the password can be wrong. */
const refusalText = (ui: Ui, problem: Problem): string =>
  problem.code === 'OFFICER_SIGN_IN_REFUSED' ? ui.t('report-text.wrong') : problemText(ui.t, problem);

/** Lines kept for title, digest, field and what was refused; the rest is for the figures. */
const around = 10;

export function PassphraseView(props: PassphraseViewProps): ReactNode {
  const { ui, election, model, role, isLast, wait, state } = props;
  const { bureau, version, digest, tables } = model;
  const { problem } = state;
  const params = { ...ofReport(bureau), version, role: ui.t(`signer.${role}`) };
  const figures = tables.map(({ contest: id, found, valid }) => {
    const own = findContest(election, id);
    const contest = own === undefined ? id : contestName(ui, election, own, Math.floor(ui.columns / 2));
    const text = ui.t('report-text.passphrase.figures', { contest, found, valid });
    return { key: id, text, tone: 'normal' as const };
  });
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('report-text.passphrase.title', params)} tone="strong" />
      <Points ui={ui} points={figures} rows={Math.max(1, ui.rows - around)} page={null} />
      <Paragraph ui={ui} text={ui.t('report-text.digest')} tone="quiet" />
      {digestLines(ui, digest).map((line) => (
        <Paragraph key={line} ui={ui} text={line} tone="accent" />
      ))}
      {isLast ? <Paragraph ui={ui} text={ui.t('report-text.passphrase.last')} tone="normal" /> : null}
      <Box flexDirection="column" marginTop={isLow(ui) ? 0 : 1}>
        <TextFieldView
          ui={ui}
          label={ui.t('report-text.passphrase.field')}
          labelWidth={0}
          field={state.passphrase ?? emptyField}
          focused={!state.isAsking}
          secret
        />
        {state.isAsking ? <Paragraph ui={ui} text={ui.t('report-text.checking')} tone="accent" /> : null}
        {problem === null || problem.code === 'OFFICER_MUST_WAIT' ? null : (
          <Paragraph
            ui={ui}
            text={`${ui.glyphs.bad} ${ui.text(refusalText(ui, problem))}`}
            tone="bad"
            rows={4}
          />
        )}
        {wait === 0 ? null : (
          <Paragraph
            ui={ui}
            text={`${ui.glyphs.warning} ${ui.t('report-text.wait', { seconds: wait })}`}
            tone="warning"
          />
        )}
      </Box>
    </Box>
  );
}
