/** One report: which part of it is shown, and which line of that is selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { ChecklistPoint } from '../../../office/present-checklist.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';

export const reportSections = ['checklist', 'composition', 'told', 'history'] as const;
export type ReportSection = (typeof reportSections)[number];

export interface ReportScreenState {
  readonly section: ReportSection;
  /** By part, so that one comes back to where one was. */
  readonly rows: Readonly<Record<ReportSection, number>>;
}

export type ReportAction =
  | { readonly type: 'section'; readonly by: 1 | -1 }
  | { readonly type: 'moved'; readonly move: ListMove; readonly length: number; readonly page: number };

/** At that point of the checklist. */
export const startReport = (checklist = 0): ReportScreenState => ({
  section: 'checklist',
  rows: { checklist, composition: 0, told: 0, history: 0 },
});

/** The first point that is open, for that is where Enter leads on; the first one where all are fulfilled. */
export const firstOpenPoint = (checklist: readonly Pick<ChecklistPoint, 'fulfilled'>[]): number =>
  Math.max(
    0,
    checklist.findIndex(({ fulfilled }) => !fulfilled),
  );

export function reduceReport(state: ReportScreenState, action: ReportAction): ReportScreenState {
  const { section, rows } = state;
  switch (action.type) {
    case 'section': {
      const next = reportSections.indexOf(section) + action.by + reportSections.length;
      return { ...state, section: reportSections[next % reportSections.length] ?? 'checklist' };
    }
    case 'moved':
      return {
        ...state,
        rows: { ...rows, [section]: movedRow(rows[section], action.move, action.length, action.page) },
      };
    default:
      return assertNever(action);
  }
}
