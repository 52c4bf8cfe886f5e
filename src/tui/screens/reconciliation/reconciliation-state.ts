/** The reconciliation of a bureau: contests, ballot types and polling stations under each other, one of them selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { PaperRow, TypeRow } from '../../../count/reconciliation.ts';
import type { BureauReconciliation, StationRow } from '../../../office/reconciliation.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';

export type ReconciliationLine =
  | { readonly kind: 'contest'; readonly row: PaperRow }
  | { readonly kind: 'type'; readonly row: TypeRow }
  | { readonly kind: 'station'; readonly row: StationRow };

export interface ReconciliationState {
  readonly position: ListPosition;
}

export type ReconciliationAction =
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export const startReconciliation = (): ReconciliationState => ({ position: startOfList });

export function reduceReconciliation(
  state: ReconciliationState,
  action: ReconciliationAction,
): ReconciliationState {
  switch (action.type) {
    case 'pinned':
      return { position: action.position };
    case 'moved':
      return { position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

/** From the whole to its parts: contests, types, stations. */
export function linesOf({ contests, types, stations }: BureauReconciliation): readonly ReconciliationLine[] {
  return [
    ...contests.map((row) => ({ kind: 'contest' as const, row })),
    ...types.map((row) => ({ kind: 'type' as const, row })),
    ...stations.map((row) => ({ kind: 'station' as const, row })),
  ];
}

export function keyOfLine(line: ReconciliationLine): string {
  switch (line.kind) {
    case 'contest':
      return `contest ${line.row.paper}`;
    case 'type':
      return `type ${line.row.type}`;
    case 'station':
      return `station ${line.row.station.municipality} ${line.row.station.number}`;
    default:
      return assertNever(line);
  }
}

export function selectedLine(
  lines: readonly ReconciliationLine[],
  { position }: ReconciliationState,
): ReconciliationLine | undefined {
  return lines[settle(position, lines.map(keyOfLine), 1).row];
}

/**
 * The station whose voters are keyed next: the selected one, else the first of which two officers do not say the same, else the
 * first.
 */
export function stationToKey(
  lines: readonly ReconciliationLine[],
  state: ReconciliationState,
): StationRow | undefined {
  const selected = selectedLine(lines, state);
  if (selected?.kind === 'station') return selected.row;
  const stations = lines.flatMap((line) => (line.kind === 'station' ? [line.row] : []));
  return stations.find(({ said }) => said.kinds === null) ?? stations[0];
}
