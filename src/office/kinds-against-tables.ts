/**
 * What two officers said of the voters of a polling station by kind, against what two officers keyed of the same station in
 * the count tables of its bureau: both are read off one report, so that one of them is wrong where they differ.
 */
import { declaredByKinds } from '../count/reconciliation.ts';
import { type Declaration, fieldKey } from '../count/table-field.ts';
import type { Election, Station } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import type { AgreedTable } from './agreed-tables.ts';
import type { StationKinds } from './kinds-ports.ts';
import { contestsOn } from './paper-place.ts';

/** One figure of a station that its voters by kind and an agreed table say otherwise. */
export interface Contradiction {
  readonly contest: ContestId;
  readonly figure: 'ticked' | 'deposited' | 'takenBack';
  readonly byKinds: number;
  readonly inTable: number;
}

const compared = ['ticked', 'deposited', 'takenBack'] as const satisfies readonly Declaration[];

/** Contest by contest of these papers; nothing where the kinds do not stand, the table is not agreed, or one leaves it out. */
export function contradictionsAt(
  election: Election,
  { municipality, number }: Station,
  kinds: StationKinds['summary']['kinds'],
  papers: readonly ContestId[],
  tables: readonly AgreedTable[],
): readonly Contradiction[] {
  return papers.flatMap((paper) => {
    const told = declaredByKinds(kinds, paper);
    const own = contestsOn(election, paper).flatMap(
      (id) => tables.find(({ contest }) => contest.id === id) ?? [],
    );
    return own.flatMap(({ contest, entry }) =>
      compared.flatMap((figure): readonly Contradiction[] => {
        const byKinds = told[figure];
        const inTable = entry.figures[fieldKey({ kind: figure, municipality, station: number })];
        if (byKinds === null || inTable === undefined || byKinds === inTable) return [];
        return [{ contest: contest.id, figure, byKinds, inTable }];
      }),
    );
  });
}
