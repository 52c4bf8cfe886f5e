/** What was found in the urn or envelope of each polling station. */
import type { Bureau } from '../election/election.ts';
import type { TableEntry } from './table-entry.ts';
import { fieldKey } from './table-field.ts';
import { stationOfUrn, urnNumbers } from './table-form.ts';

export interface UrnOfStation {
  /** From 1. */
  readonly urn: number;
  readonly station: Bureau['stations'][number];
  /** Ballots found in it. */
  readonly found: number;
}

/** One a station, in the order of the form; undefined where urns are not those of stations, see `stationOfUrn`. */
export function urnsOfStations(
  bureau: Bureau,
  { shape, figures }: TableEntry,
): readonly UrnOfStation[] | undefined {
  const urns = urnNumbers(shape).flatMap((urn): readonly UrnOfStation[] => {
    const station = stationOfUrn(bureau, shape, urn);
    const found = figures[fieldKey({ kind: 'found', urn })] ?? 0;
    return station === undefined ? [] : [{ urn, station, found }];
  });
  return urns.length === 0 ? undefined : urns;
}
