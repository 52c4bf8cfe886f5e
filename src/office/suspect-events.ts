/** The events of suspect ballots, and what each of them does to the state of one. */
import { assertNever } from '../base/assert-never.ts';
import { type SuspectHappening, type SuspectState, suspectAfter } from '../count/suspect.ts';
import { rulingFits } from '../count/suspect-ruling.ts';
import type { Election } from '../election/election.ts';
import { findContest } from '../election/lookup.ts';
import type { OfficeEvent } from './events.ts';
import { tableSubject } from './table-events.ts';

export type SuspectEvent = Extract<OfficeEvent, { type: `suspect-${string}` }>;

export function suspectHappening(event: SuspectEvent): SuspectHappening {
  switch (event.type) {
    case 'suspect-raised':
      return {
        type: 'raise',
        contest: event.data.contest,
        ground: event.data.ground,
        note: event.data.note,
      };
    case 'suspect-opinion':
      return { type: 'opine', witness: event.data.witness, opinion: event.data.opinion };
    case 'suspect-decided': {
      const { decision, contested, initials } = event.data;
      return { type: 'decide', decision, contested, initials };
    }
    case 'suspect-reopened':
      return { type: 'reopen', reason: event.data.reason };
    default:
      return assertNever(event);
  }
}

/**
 * Whether the event can follow: `state` is that of its ballot, `last` the highest number of its bureau, 0 where there is
 * none. The numbers of a bureau have no gaps, its contests are its own, and a ruling is one that can be made.
 */
export function suspectEventFits(
  event: SuspectEvent,
  state: SuspectState,
  last: number,
  election: Election,
): boolean {
  if (!suspectAfter(state, suspectHappening(event)).ok) return false;
  const { bureau, suspect } = event.data;
  if (event.type === 'suspect-raised') {
    return (
      suspect === last + 1 && tableSubject(election, { bureau, contest: event.data.contest }) !== undefined
    );
  }
  if (event.type !== 'suspect-decided' || state.state === 'none') return true;
  const contest = findContest(election, state.contest);
  return contest !== undefined && rulingFits(election, contest, event.data);
}
