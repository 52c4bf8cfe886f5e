/** One report: which part of it is shown, and which line of that is selected. */
import { assertNever } from '../../../base/assert-never.ts';
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

export const startReport = (): ReportScreenState => ({
  section: 'checklist',
  rows: { checklist: 0, composition: 0, told: 0, history: 0 },
});

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
