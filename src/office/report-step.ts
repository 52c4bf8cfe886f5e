/** What is to be done next with a report, and whether the officer who looks can do it. */
import { assertNever } from '../base/assert-never.ts';
import type { Officer } from './officers.ts';
import type { OfficeRecord } from './ports.ts';
import { type ReportAct, whyNotNow } from './report-acts.ts';
import type { BureauPerson } from './reporting/report-parts.ts';
import {
  missingRoles,
  type ReportOf,
  type ReportStanding,
  witnessesAwaited,
} from './reporting/report-standing.ts';

export const reportSteps = [
  'checklist',
  'present',
  'await-present',
  'await-delivery',
  'initial',
  'await-initial',
  'sign',
  'unsigned',
  'await-signers',
  'close',
  'close-delivered',
  'await-close',
  'done',
  'done-delivered',
] as const;
export type ReportStep = (typeof reportSteps)[number];

/** The likely next step; `await-…` where another officer takes it. */
export function nextReportStep(record: OfficeRecord, officer: Officer, bureau: ReportOf): ReportStep {
  const can = (act: ReportAct): boolean => whyNotNow(record, officer, bureau, act) === null;
  const { signOff, delivery } = record.report(bureau);
  const { state } = signOff;
  switch (state) {
    case 'draft':
    case 'returned': {
      if (delivery !== null) return 'await-delivery';
      const why = whyNotNow(record, officer, bureau, 'present');
      if (why === null) return 'present';
      return why.code === 'NOT_PERMITTED' ? 'await-present' : 'checklist';
    }
    case 'presented':
      return can('initial') ? 'initial' : 'await-initial';
    case 'initialled':
      if (can('sign')) return 'sign';
      return can('unsigned') && missingRoles(record.report(bureau)).length === 0
        ? 'unsigned'
        : 'await-signers';
    case 'signed':
      if (!can('close')) return 'await-close';
      return delivery === null ? 'close' : 'close-delivered';
    case 'closed':
      return delivery === null ? 'done' : 'done-delivered';
    default:
      return assertNever(state);
  }
}

/** A signature that the law wants and that is not there yet: any one of these people gives it. */
export interface WantedSignature {
  readonly role: 'chair' | 'member' | 'witness';
  readonly people: readonly BureauPerson[];
}

/** Those still wanted of the current version: the chair, the secretary or a second member, each witness awaited. */
export function wantedSignatures(
  standing: Pick<ReportStanding, 'composition' | 'signOff'>,
): readonly WantedSignature[] {
  const { composition } = standing;
  return [
    ...missingRoles(standing).map((role) => ({
      role,
      people: composition.filter(
        ({ function: what, account }) =>
          account !== null && (role === 'chair' ? what === 'chair' : what !== 'chair' && what !== 'witness'),
      ),
    })),
    ...witnessesAwaited(standing).map((person) => ({ role: 'witness' as const, people: [person] })),
  ];
}
