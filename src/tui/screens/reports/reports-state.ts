/** The reports of the office: which one is selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { BureauId } from '../../../election/ids.ts';
import type { ReportLine } from '../../../office/reports-signed.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';

export interface ReportsState {
  readonly position: ListPosition;
}

export type ReportsAction =
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

/** At the report of that bureau, or at the first one. */
export const startReports = (selected: BureauId | null = null): ReportsState => ({
  position: { ...startOfList, key: selected },
});

export function reduceReports(state: ReportsState, action: ReportsAction): ReportsState {
  switch (action.type) {
    case 'pinned':
      return { position: action.position };
    case 'moved':
      return { position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

/** No bureau has an empty id. */
export const keyOfReport = ({ bureau }: Pick<ReportLine, 'bureau'>): string => bureau ?? '';

export const selectedReport = (
  reports: readonly ReportLine[],
  { position }: ReportsState,
): ReportLine | undefined => reports[settle(position, reports.map(keyOfReport), 1).row];
