/**
 * The states of a ballot that was scanned, and what each happening makes of it. Drawn in docs/states/ballot.md;
 * a test holds the drawing against this table.
 */
import type { EventType } from './events.ts';
import type { KnownBallot } from './ports.ts';

export type BallotState = 'unseen' | KnownBallot['state'];

export const ballotHappenings = ['scan', 'scan-other-content', 'undo', 'void'] as const;
export type BallotHappening = (typeof ballotHappenings)[number];

type BallotEventType = Extract<EventType, `ballot-${string}`>;

/** The event that records a happening and the state that follows; null where it cannot happen. */
export type Transition = { readonly event: BallotEventType; readonly to: BallotState } | null;

/**
 * A token names one ballot for ever: a text with a known token and other content is a conflict in every state,
 * since two different ballots cannot both be the one that the voter printed.
 */
export const ballotTransitions = {
  unseen: {
    scan: { event: 'ballot-counted', to: 'counted' },
    'scan-other-content': null,
    undo: null,
    void: null,
  },
  counted: {
    scan: { event: 'ballot-duplicate', to: 'counted' },
    'scan-other-content': { event: 'ballot-conflict', to: 'counted' },
    undo: { event: 'ballot-undone', to: 'undone' },
    void: { event: 'ballot-voided', to: 'voided' },
  },
  undone: {
    scan: { event: 'ballot-counted', to: 'counted' },
    'scan-other-content': { event: 'ballot-conflict', to: 'undone' },
    undo: null,
    void: null,
  },
  voided: {
    scan: { event: 'ballot-refused', to: 'voided' },
    'scan-other-content': { event: 'ballot-conflict', to: 'voided' },
    undo: null,
    void: null,
  },
} as const satisfies Record<BallotState, Record<BallotHappening, Transition>>;
