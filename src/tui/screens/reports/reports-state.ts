/** The reports of the office: which one is selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Election } from '../../../election/election.ts';
import type { BureauId } from '../../../election/ids.ts';
import type { ReportState } from '../../../office/reporting/report-parts.ts';
import type { ReportLine } from '../../../office/reports-signed.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import type { Ui } from '../../ui.ts';
import { folded } from '../../widgets/fuzzy.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import { emptyField, fieldText, type TextField } from '../../widgets/text-field-state.ts';
import { reportName } from './report-words.ts';

/** needs-somebody: those that wait for the chair or for signatures first, those that are done last. */
export type ReportsSort = 'package' | 'needs-somebody';

export interface ReportsState {
  readonly filter: TextField;
  readonly isFiltering: boolean;
  readonly position: ListPosition;
  readonly sort: ReportsSort;
}

export type ReportsAction =
  | { readonly type: 'next-sort' }
  | { readonly type: 'filter-opened' }
  | { readonly type: 'filter'; readonly filter: TextField }
  | { readonly type: 'filter-closed'; readonly keep: boolean }
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

/** At the report of that bureau, or at the first one. */
export const startReports = (selected: BureauId | null = null): ReportsState => ({
  ...{ filter: emptyField, isFiltering: false },
  position: { ...startOfList, key: selected },
  sort: 'package',
});

export function reduceReports(state: ReportsState, action: ReportsAction): ReportsState {
  switch (action.type) {
    case 'next-sort':
      return { ...state, sort: state.sort === 'package' ? 'needs-somebody' : 'package' };
    case 'filter-opened':
      return { ...state, isFiltering: true };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'filter-closed':
      return { ...state, isFiltering: false, filter: action.keep ? state.filter : emptyField };
    case 'pinned':
      return { ...state, position: action.position };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

const urgency = {
  presented: 0,
  initialled: 1,
  returned: 2,
  draft: 3,
  signed: 4,
  closed: 5,
} as const satisfies Readonly<Record<ReportState, number>>;

/**
 * Those that the filter leaves, by bureau or state in the words of the screen, in the order that is wished; of those that are
 * as far, in that of the package.
 */
export function visibleReports(
  ui: Ui,
  election: Election,
  reports: readonly ReportLine[],
  { filter, sort }: Pick<ReportsState, 'filter' | 'sort'>,
): readonly ReportLine[] {
  const wanted = folded(fieldText(filter)).trim();
  const shown = reports.filter(({ bureau, signOff }) =>
    folded(`${reportName(ui, election, bureau)} ${ui.t(`report-state.${signOff.state}`)}`).includes(wanted),
  );
  return sort === 'package'
    ? shown
    : shown.toSorted((one, other) => urgency[one.signOff.state] - urgency[other.signOff.state]);
}

/** No bureau has an empty id. */
export const keyOfReport = ({ bureau }: Pick<ReportLine, 'bureau'>): string => bureau ?? '';

export const selectedReport = (
  reports: readonly ReportLine[],
  { position }: ReportsState,
): ReportLine | undefined => reports[settle(position, reports.map(keyOfReport), 1).row];
