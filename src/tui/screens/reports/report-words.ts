/** A report and its state in words, the same on every screen. */

import type { Problem } from '../../../base/problem.ts';
import type { Election } from '../../../election/election.ts';
import { findBureau } from '../../../election/lookup.ts';
import type { ReportState } from '../../../office/reporting/report-parts.ts';
import type { ReportOf } from '../../../office/reporting/report-standing.ts';
import type { Message } from '../../message.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';

/** Id and name of the bureau; the office as such. */
export function reportName(ui: Ui, election: Election, bureau: ReportOf): string {
  if (bureau === null) return ui.t('reports.office');
  return `${bureau} ${ui.text(findBureau(election, bureau)?.name ?? '')}`.trim();
}

/** What a sentence about a report chooses by. */
export const ofReport = (bureau: ReportOf) =>
  ({ of: bureau === null ? 'office' : 'bureau', bureau: bureau ?? '' }) as const;

export const reportTone = {
  draft: 'quiet',
  presented: 'accent',
  returned: 'warning',
  initialled: 'accent',
  signed: 'good',
  closed: 'good',
} as const satisfies Readonly<Record<ReportState, Tone>>;

/** So that a state is told without colour and found without reading. */
export const reportSign = ({ glyphs }: Ui, state: ReportState): string =>
  ({
    draft: glyphs.between,
    presented: glyphs.crumb,
    returned: glyphs.warning,
    initialled: glyphs.crumb,
    signed: glyphs.good,
    closed: glyphs.good,
  })[state];

export const reportStateText = (ui: Ui, state: ReportState): string =>
  `${reportSign(ui, state)} ${ui.t(`report-state.${state}`)}`;

/** Why an act is not possible now, in one line; `open` are the points of the checklist that are not fulfilled. */
export function whyNotMessage(ui: Ui, { code, params = {} }: Problem, open: number): Message {
  const state = params['state'];
  const word = reportStateOf(state);
  const roles = `${params['expected'] ?? ''}`.split('_').map((role) => roleWord(ui, role));
  return {
    key: whyKey(code),
    params: {
      ...params,
      open,
      roles: roles.join(', '),
      ...(word === undefined ? {} : { state: ui.t(word) }),
    },
  };
}

const reportStateOf = (state: unknown) => {
  const known = Object.keys(reportTone).find((one): one is ReportState => one === state);
  return known === undefined ? undefined : (`report-state.${known}` as const);
};

const roleKeys = ['administrator', 'entry', 'member', 'chair', 'witness', 'auditor', 'observer'] as const;
function roleWord(ui: Ui, role: string): string {
  const known = roleKeys.find((one) => one === role);
  return known === undefined ? role : ui.t(`role.${known}`);
}

const whyCodes = [
  'NOT_PERMITTED',
  'REPORT_DELIVERED',
  'REPORT_FROZEN',
  'REPORT_BEING_SIGNED',
  'REPORT_PRESENTED',
  'REPORT_NOT_PRESENTED',
  'REPORT_INITIALLED',
  'REPORT_NOT_INITIALLED',
  'REPORT_SAME_OFFICER',
  'REPORT_NOT_OF_BUREAU',
  'REPORT_SIGNED_BEFORE',
  'REPORT_WITNESS_DONE',
  'REPORT_NOT_SIGNED',
  'REPORT_CLOSED',
  'REPORT_NOT_READY',
  'REPORT_OFFICE_FIRST',
  'REPORT_MAIN_CHAIR',
  'KEY_NONE',
] as const;

/** Every refusal that `whyNotNow` can give has its short words. */
function whyKey(code: string): `report.why.${(typeof whyCodes)[number]}` {
  const known = whyCodes.find((one) => one === code);
  if (known === undefined) throw new Error(`no short words for ${code}`);
  return `report.why.${known}`;
}
