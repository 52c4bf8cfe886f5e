/** Which urn or envelope is that of which polling station. */
import type { Bureau } from '../election/election.ts';
import type { TableEntry } from './table-entry.ts';
import { fieldKey } from './table-field.ts';

export interface UrnOfStation {
  /** From 1. */
  readonly urn: number;
  readonly station: Bureau['stations'][number];
  /** Ballots found in it. */
  readonly found: number;
}

/**
 * One urn for each station, the usual shape of the form: the first is that of the bureau's first station in the election
 * package, and so on, the order in which the form has both. undefined where there are more urns or fewer, or one figure
 * for all: which ballots came from which station is then not known.
 */
export function urnsOfStations(
  { stations }: Bureau,
  { shape, figures }: TableEntry,
): readonly UrnOfStation[] | undefined {
  if (shape.urns !== stations.length) return undefined;
  return stations.map((station, index) => {
    const urn = index + 1;
    return { urn, station, found: figures[fieldKey({ kind: 'found', urn })] ?? 0 };
  });
}
