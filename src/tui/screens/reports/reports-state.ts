/** The reports of the office: which one is selected. */
import type { Election } from '../../../election/election.ts';
import type { ReportState } from '../../../office/reporting/report-parts.ts';
import type { ReportLine } from '../../../office/reports-signed.ts';
import type { Ui } from '../../ui.ts';
import { folded } from '../../widgets/fuzzy.ts';
import { inOrder, type ListByNeed } from '../../widgets/table/by-need.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { reportName } from './report-words.ts';

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
  { filter, sort }: Pick<ListByNeed, 'filter' | 'sort'>,
): readonly ReportLine[] {
  const wanted = folded(fieldText(filter)).trim();
  const shown = reports.filter(({ bureau, signOff }) =>
    folded(`${reportName(ui, election, bureau)} ${ui.t(`report-state.${signOff.state}`)}`).includes(wanted),
  );
  return inOrder(shown, sort, ({ signOff }) => urgency[signOff.state]);
}

/** No bureau has an empty id. */
export const keyOfReport = ({ bureau }: Pick<ReportLine, 'bureau'>): string => bureau ?? '';

export const selectedReport = (
  reports: readonly ReportLine[],
  { position }: ListByNeed,
): ReportLine | undefined => reports[settle(position, reports.map(keyOfReport), 1).row];
