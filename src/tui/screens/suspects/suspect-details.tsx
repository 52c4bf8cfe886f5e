/** What was said about a suspect ballot and what was decided, in as many lines as there are; the rest is counted. */
import type { ReactNode } from 'react';
import type { SuspectInitials } from '../../../count/suspect.ts';
import type { Election } from '../../../election/election.ts';
import { findContest } from '../../../election/lookup.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import { whichContest } from '../../contest-name.ts';
import type { Ui } from '../../ui.ts';
import { type Detail, Details } from '../../widgets/details.tsx';
import { groundsText, rulingText } from './suspect-text.ts';
import { boxOf } from './table-of-suspect.ts';

export interface SuspectDetailsProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly suspect: SuspectRow;
  readonly room: number;
}

export function SuspectDetails({ ui, election, suspect, room }: SuspectDetailsProps): ReactNode {
  const details = detailsOf(ui, election, suspect);
  return <Details {...{ ui, details, room }} more={(count) => ui.t('tables.more', { count })} />;
}

/** The decision that stands first, for it is what counts. */
function detailsOf(ui: Ui, election: Election, { state }: SuspectRow): readonly Detail[] {
  const contest = findContest(election, state.contest);
  if (contest === undefined) return [];
  const ruling = state.state === 'decided' ? state.ruling : null;
  const initials = ruling === null ? null : initialsText(ui, ruling.initials);
  const decision = ruling === null ? null : rulingText(ui, election, contest, ruling);
  const box = boxOf(ui, { election }, state);
  const named = `${contest.id} ${whichContest(ui, election, contest)}`.trim();
  const what = `${named} ${ui.glyphs.between} ${groundsText(ui, state)}`;
  return [
    ...(decision === null
      ? []
      : [{ key: 'ruling', text: ui.t('suspects.ruling', { decision }), tone: 'strong' as const }]),
    ...(box === null
      ? []
      : [{ key: 'box', text: ui.t('suspects.box', { box: box.text }), tone: 'strong' as const }]),
    ...(initials === null ? [] : [{ key: 'initials', text: initials, tone: 'quiet' as const }]),
    // In full, for the table may have no room for it.
    { key: 'what', text: what, tone: 'quiet' },
    ...(state.state === 'withdrawn'
      ? [
          {
            key: 'why',
            text: ui.text(ui.t('suspects.withdrawn-why', { reason: state.reason })),
            tone: 'strong' as const,
          },
        ]
      : []),
    ...(state.from === null
      ? []
      : [{ key: 'from', text: ui.t('suspects.from', { ...state.from }), tone: 'normal' as const }]),
    ...(state.note === '' ? [] : [{ key: 'note', text: ui.text(state.note), tone: 'normal' as const }]),
    ...state.opinions.map((opinion, index) => ({
      key: `opinion ${index}`,
      text: ui.text(ui.t('suspects.opinion', { ...opinion })),
      tone: 'normal' as const,
    })),
    ...state.earlier.map((earlier, index) => {
      const params = {
        decision: rulingText(ui, election, contest, earlier.ruling),
        reason: ui.text(earlier.reason),
      };
      return { key: `earlier ${index}`, text: ui.t('suspects.earlier', params), tone: 'quiet' as const };
    }),
  ];
}

function initialsText(ui: Ui, { members: [first, second], witness, unsigned }: SuspectInitials): string {
  const signed = witness !== null ? 'yes' : unsigned === undefined ? 'absent' : 'no';
  const params = { first, second, signed, witness: witness ?? '', why: unsigned ?? '' };
  return ui.text(ui.t('suspects.initials', params));
}
