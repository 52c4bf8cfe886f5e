/** The reports of the office: which one is selected. */
import type { Election } from '../../../election/election.ts';
import type { BureauId } from '../../../election/ids.ts';
import type { ReportState } from '../../../office/reporting/report-parts.ts';
import type { ReportLine } from '../../../office/reports-signed.ts';
import type { Ui } from '../../ui.ts';
import { folded } from '../../widgets/fuzzy.ts';
import {
  type FilteredList,
  type FilteredListAction,
  reduceFilteredList,
  startFilteredList,
} from '../../widgets/table/filtered-list.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { reportName } from './report-words.ts';

/** needs-somebody: those that wait for the chair or for signatures first, those that are done last. */
export type ReportsSort = 'package' | 'needs-somebody';

export interface ReportsState extends FilteredList {
  readonly sort: ReportsSort;
}

export type ReportsAction = FilteredListAction | { readonly type: 'next-sort' };

/** At the report of that bureau, or at the first one. */
export const startReports = (selected: BureauId | null = null): ReportsState => ({
  ...startFilteredList(selected),
  sort: 'package',
});

export function reduceReports(state: ReportsState, action: ReportsAction): ReportsState {
  switch (action.type) {
    case 'next-sort':
      return { ...state, sort: state.sort === 'package' ? 'needs-somebody' : 'package' };
    default:
      return reduceFilteredList(state, action);
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
