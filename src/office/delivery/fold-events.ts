/** The events of a delivery, one after the other, as the use cases would have taken them: nothing is believed of what follows. */

import { assertNever } from '../../base/assert-never.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { TableState } from '../../count/double-entry.ts';
import { isSameKinds, type KindsState, kindsSummaryOf } from '../../count/kinds-said.ts';
import { say, type UrnState } from '../../count/said-twice.ts';
import { tableRules } from '../../count/table-rules.ts';
import { transition } from '../../count/transition.ts';
import type { Bureau, Election } from '../../election/election.ts';
import type { ContestId } from '../../election/ids.ts';
import { whyNoComposition } from '../declare-composition.ts';
import { foundFits } from '../declare-found.ts';
import type { Way } from '../events.ts';
import { findTable } from '../find-table.ts';
import { kindsFit } from '../kinds.ts';
import type { StationKinds } from '../kinds-ports.ts';
import { isReportEvent, reportHappening } from '../report-happenings.ts';
import { isFrozen, type ReportStanding, untouchedReport } from '../reporting/report-standing.ts';
import { reportTransition } from '../reporting/report-transition.ts';
import { happeningOf, isTableEvent, tableEventFits } from '../table-events.ts';
import { isMatched } from '../transfer-numbers.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { afterTransferEvent, isTransferEvent, type ToldTransfers } from './follow-transfers.ts';
import { eventsFile } from './manifest.ts';
import type { ToldEvent } from './told-events.ts';

/** What follows from them. */
export interface Folded {
  readonly way: Way | undefined;
  readonly tables: ReadonlyMap<ContestId, TableState>;
  readonly urns: ReadonlyMap<ContestId, UrnState>;
  readonly stations: readonly StationKinds[];
  readonly standing: ReportStanding;
  readonly transfers: ToldTransfers;
}

interface Folding {
  way: Way | undefined;
  readonly tables: Map<ContestId, TableState>;
  readonly urns: Map<ContestId, UrnState>;
  readonly stations: Map<
    string,
    { readonly place: Pick<StationKinds, 'bureau' | 'station'>; readonly state: KindsState }
  >;
  standing: ReportStanding;
  transfers: ToldTransfers;
}

/**
 * `DELIVERY_EVENT_MISPLACED` for the first that cannot follow from those before it, with its line, or that is of a transfer which
 * its two sides never counted alike: nobody is told of those.
 */
export function foldEvents(
  events: readonly ToldEvent[],
  bureau: Bureau,
  election: Election,
): Result<Folded, RefusedDelivery> {
  const now: Folding = {
    ...{ way: undefined, tables: new Map(), urns: new Map(), stations: new Map() },
    standing: untouchedReport,
    transfers: new Map(),
  };
  for (const [index, event] of events.entries()) {
    if (!follows(now, event, bureau, election)) return err(misplaced(event, index));
  }
  for (const [index, event] of events.entries()) {
    const row = isTransferEvent(event) ? now.transfers.get(event.data.transfer) : undefined;
    if (row !== undefined && !isMatched(row)) return err(misplaced(event, index));
  }
  const stations = [...now.stations.values()].map(({ place, state }) => ({
    ...place,
    summary: kindsSummaryOf(state),
  }));
  return ok({ ...now, stations });
}

/** Its number and hash say nothing of what it tells. */
const asRecorded = <Event extends ToldEvent>(
  event: Event,
): Event & { readonly seq: number; readonly hash: string } => ({
  ...event,
  ...{ seq: 0, hash: '' },
});

const misplaced = ({ type }: ToldEvent, index: number): RefusedDelivery => ({
  code: 'DELIVERY_EVENT_MISPLACED',
  at: { file: eventsFile, line: index + 1 },
  params: { type },
});

function follows(now: Folding, event: ToldEvent, bureau: Bureau, election: Election): boolean {
  if (isFrozen(now.standing) && !isReportEvent(event)) return false;
  if (isTableEvent(event)) {
    const state = now.tables.get(event.data.contest) ?? { state: 'empty' };
    const subject = findTable(election, event.data);
    if (now.way !== 'table' || !subject.ok || !tableEventFits(event, state, election)) return false;
    const after = transition(state, happeningOf(event), tableRules(subject.value.contest, bureau));
    if (after.ok) now.tables.set(event.data.contest, after.value);
    return after.ok;
  }
  if (isTransferEvent(event)) {
    const after = afterTransferEvent(now.transfers, event, bureau.id, election);
    if (after !== undefined) now.transfers = after;
    return after !== undefined;
  }
  switch (event.type) {
    case 'way-declared': {
      // Ballots that are in a table would count again one by one.
      const isKeyed = [...now.tables.values()].some(({ state }) => state !== 'empty');
      const { way } = event.data;
      const isFree = now.way !== way && (way === 'table' || !isKeyed);
      now.way = way;
      return bureau.kind === 'counting' && isFree;
    }
    case 'table-remarked':
      return bureau.contests.includes(event.data.contest);
    case 'ballots-found': {
      const { contest, ballots } = event.data;
      const state = now.urns.get(contest) ?? { state: 'unsaid' };
      if (now.way !== 'ballots' || !foundFits(asRecorded(event), state, election)) return false;
      const after = say(state, { officer: event.officer, value: ballots });
      if (after.ok) now.urns.set(contest, after.value);
      return after.ok;
    }
    case 'kinds-declared': {
      const { station, kinds } = event.data;
      const key = `${station.municipality} ${station.number}`;
      const state = now.stations.get(key)?.state ?? { state: 'unsaid' };
      if (!kindsFit(asRecorded(event), state, election)) return false;
      const after = say(state, { officer: event.officer, value: kinds }, isSameKinds);
      if (after.ok) now.stations.set(key, { place: { bureau: bureau.id, station }, state: after.value });
      return after.ok;
    }
    case 'composition-declared':
    case 'incident-noted':
    case 'objection-made':
    case 'report-presented':
    case 'report-returned':
    case 'report-initialled':
    case 'report-signed':
    case 'witness-unsigned':
    case 'report-closed':
    case 'report-reopened': {
      const version = now.standing.version + (event.type === 'report-reopened' ? 1 : 0);
      if ('version' in event.data && event.data.version !== version) return false;
      if (event.type === 'composition-declared') {
        const { bureau, people } = event.data;
        if (whyNoComposition(election, bureau, people) !== null) return false;
      }
      const after = reportTransition(now.standing, reportHappening(event));
      if (after.ok) now.standing = after.value;
      return after.ok;
    }
    default:
      return assertNever(event);
  }
}
