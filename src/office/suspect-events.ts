/** The events of suspect ballots, and what each of them does to the state of one. */
import { assertNever } from '../base/assert-never.ts';
import { type SuspectHappening, suspectAfter, wasHeard } from '../count/suspect.ts';
import { decisionFits } from '../count/suspect-ruling.ts';
import type { Election } from '../election/election.ts';
import { findContest } from '../election/lookup.ts';
import { suspectsAt } from './bundle-events.ts';
import type { OfficeEvent } from './events.ts';
import type { LedgerReader } from './ports.ts';
import { initialsOf } from './suspect-initials.ts';
import { suspectsOfBundle } from './suspects-of-bundle.ts';
import { tableSubject } from './table-events.ts';
import { type Asked, canCount } from './ways.ts';

export type SuspectEvent = Extract<OfficeEvent, { type: `suspect-${string}` }>;

export function isSuspectEvent<Event extends OfficeEvent>(event: Event): event is Event & SuspectEvent {
  switch (event.type) {
    case 'suspect-raised':
    case 'suspect-opinion':
    case 'suspect-decided':
    case 'suspect-reopened':
    case 'suspect-withdrawn':
      return true;
    default:
      return false;
  }
}

export function suspectHappening(event: SuspectEvent): SuspectHappening {
  switch (event.type) {
    case 'suspect-raised': {
      const { bureau: _, suspect: __, ...raised } = event.data;
      return { type: 'raise', ...raised };
    }
    case 'suspect-opinion':
      return { type: 'opine', witness: event.data.witness, opinion: event.data.opinion };
    case 'suspect-decided': {
      const { decision, contested, initials } = event.data;
      return { type: 'decide', decision, contested, initials };
    }
    case 'suspect-reopened':
      return { type: 'reopen', reason: event.data.reason };
    case 'suspect-withdrawn':
      return { type: 'withdraw', reason: event.data.reason };
    default:
      return assertNever(event);
  }
}

/**
 * Whether the event can follow what the record says before it. The numbers of a bureau have no gaps, its contests are its
 * own, a ruling is one that can be made, and a ballot of a bundle was keyed as suspect there, on these grounds, and has no other number.
 */
export function suspectEventFits(
  event: SuspectEvent,
  before: Pick<LedgerReader, 'suspectState' | 'lastSuspect' | 'suspectRows' | 'bundleState' | 'way' | Asked>,
  election: Election,
): boolean {
  const state = before.suspectState(event.data);
  if (!suspectAfter(state, suspectHappening(event)).ok) return false;
  if (event.type === 'suspect-raised') {
    const { bureau, suspect, contest, from, ground, otherGround } = event.data;
    if (suspect !== before.lastSuspect(bureau) + 1) return false;
    if (tableSubject(election, { bureau, contest }) === undefined) return false;
    if (from === null) return otherGround === undefined && canCount(before, bureau, 'table');
    const known = suspectsAt(before.bundleState({ bureau, contest, bundle: from.bundle }));
    return (
      known.some(
        (one) => one.place === from.place && one.ground === ground && one.otherGround === otherGround,
      ) &&
      !suspectsOfBundle(before, { bureau, contest, bundle: from.bundle }).some(
        (other) => other.state.from?.place === from.place,
      )
    );
  }
  if (event.type !== 'suspect-decided' || state.state === 'none') return true;
  const contest = findContest(election, state.contest);
  const { decision, initials } = event.data;
  const kept = initialsOf(initials, wasHeard(state));
  if (!kept.ok || kept.value.unsigned !== initials.unsigned) return false;
  return contest !== undefined && decisionFits(election, contest, decision);
}
