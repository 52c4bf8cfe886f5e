/**
 * What two officers at the main bureau said alike of a bureau that counted elsewhere, against its delivery, which takes the place of
 * all that stands here of it. What one officer alone said, or two said differently, is no figure, and nothing is asked of it.
 */
import { papersOf, typeOf } from '../../count/ballot-type.ts';
import { sumCounts } from '../../count/exact-count.ts';
import { differingIn, type Kinds } from '../../count/kinds-said.ts';
import { standingOf } from '../../count/said-twice.ts';
import { foundInUrns } from '../../count/table-of-entry.ts';
import type { Election } from '../../election/election.ts';
import type { BureauId, ContestId } from '../../election/ids.ts';
import { kindsOfStation } from '../kinds.ts';
import type { StationKinds } from '../kinds-ports.ts';
import { contestsOn } from '../paper-place.ts';
import type { OfficeRecord } from '../ports.ts';
import { agreedEntry } from '../table-events.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import type { Folded } from './fold-events.ts';
import type { Delivered } from './read-delivery.ts';

/** A delivery that was read, and what follows from its events. */
export interface ToldDelivery {
  readonly delivered: Delivered;
  readonly folded: Folded;
}

type Reads = Pick<OfficeRecord, 'election' | 'ballotsFound' | 'stationKinds'>;

/**
 * `DELIVERY_SAID_OTHERWISE` for the first paper or station of which the delivery says something else, or nothing: `found` as the
 * delivery has it, `expected` as two officers say here; null where it says the same of all of them.
 */
export function whySaidOtherwise(record: Reads, { delivered, folded }: ToldDelivery): RefusedDelivery | null {
  const { bureau } = delivered;
  const urns = papersOf(record.election, bureau.contests).flatMap((paper) => {
    const here = record.ballotsFound({ bureau: bureau.id, contest: paper });
    const there = foundThere(record.election, folded, paper);
    if (here === undefined || here === there) return [];
    return [saidOtherwise(bureau.id, { what: 'urn', paper }, there, here)];
  });
  const stations = record.stationKinds(bureau.id).flatMap((said) => kindsOtherwise(said, folded));
  return [...urns, ...stations][0] ?? null;
}

/** Ballots of the paper found in the urns, by its tables or as two officers said there; undefined where nobody did. */
function foundThere(election: Election, { way, tables, urns }: Folded, paper: ContestId): number | undefined {
  if (way !== 'table') return standingOf(urns.get(paper) ?? { state: 'unsaid' });
  const entries = contestsOn(election, paper).flatMap(
    (contest) => agreedEntry(tables.get(contest) ?? { state: 'empty' }) ?? [],
  );
  return sumCounts(entries.map(foundInUrns));
}

/** The first figure of the station that is another one, or is there with one of the two only. */
function kindsOtherwise(
  { bureau, station, summary }: StationKinds,
  { stations }: Folded,
): readonly RefusedDelivery[] {
  if (summary.kinds === null) return [];
  const there = kindsOfStation(stations, station) ?? [];
  return differingIn([there, summary.kinds])
    .slice(0, 1)
    .map(({ type, figure }) => {
      const valueIn = (kinds: Kinds) => kinds.find(({ contests }) => typeOf(contests) === type)?.[figure];
      const where = { what: figure, paper: type, station: station.number };
      return saidOtherwise(bureau, where, valueIn(there), valueIn(summary.kinds ?? []));
    });
}

const saidOtherwise = (
  bureau: BureauId,
  where: Readonly<Record<string, string | number>>,
  found: number | null | undefined,
  expected: number | null | undefined,
): RefusedDelivery => ({
  code: 'DELIVERY_SAID_OTHERWISE',
  params: { bureau, ...where, found: found ?? '—', expected: expected ?? '—' },
});
