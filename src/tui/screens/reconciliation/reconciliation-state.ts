/** The reconciliation of a bureau: contests, ballot types and polling stations under each other, one of them selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { PaperRow, TypeRow } from '../../../count/reconciliation.ts';
import type { BureauReconciliation, StationRow } from '../../../office/reconciliation.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';

export type ReconciliationLine =
  | { readonly kind: 'contest'; readonly row: PaperRow }
  | { readonly kind: 'type'; readonly row: TypeRow }
  | { readonly kind: 'station'; readonly row: StationRow };

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
  { position }: Listed,
): ReconciliationLine | undefined {
  return lines[settle(position, lines.map(keyOfLine), 1).row];
}

/**
 * The station whose voters are keyed next: the selected one, else the first of which two officers do not say the same, else the
 * first.
 */
export function stationToKey(lines: readonly ReconciliationLine[], state: Listed): StationRow | undefined {
  const selected = selectedLine(lines, state);
  if (selected?.kind === 'station') return selected.row;
  const stations = lines.flatMap((line) => (line.kind === 'station' ? [line.row] : []));
  return stations.find(({ said }) => said.kinds === null) ?? stations[0];
}
