/** Is everything there to count with? Looked at once, before sign-in; each answer is a fact an officer can check. */
import { MachineFailure } from '../../../base/failure.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Clock, Ledger } from '../../../office/ports.ts';

export interface Readiness {
  /** Why the office database takes no write; null where it does. */
  readonly notWritable: Problem | null;
  /** The last event is the one the chain ends in. */
  readonly head: { readonly fits: boolean; readonly seq: number; readonly hash: string };
  /** The election in use is the one the office was made with. */
  readonly election: { readonly fits: boolean; readonly fingerprint: string };
  /** When this was looked at; it does not fit where one of the last events is later still. */
  readonly clock: { readonly now: string; readonly fits: boolean };
}

/** So few that even in the largest office nobody waits for them; scans among them have no time. */
const lastEvents = 100;

export function readinessOf(ledger: Ledger, clock: Clock): Readiness {
  const head = ledger.head();
  const latest = ledger.events({ limit: lastEvents });
  const [last] = latest;
  const [created] = ledger.events({ before: 2, limit: 1 });
  const now = clock.now();
  return {
    notWritable: whyNotWritable(ledger),
    head: { ...head, fits: last?.hash === head.hash && last.seq === head.seq },
    election: {
      fits: created?.type === 'office-created' && created.data.fingerprint === ledger.election.fingerprint,
      fingerprint: ledger.election.fingerprint,
    },
    clock: { now, fits: latest.every(({ at }) => at === null || at <= now) },
  };
}

/** Takes the writer's place and gives it back without writing: what a full disk or a read-only file refuses. */
function whyNotWritable(ledger: Ledger): Problem | null {
  try {
    ledger.transact(() => undefined);
    return null;
  } catch (error) {
    if (error instanceof MachineFailure) return error.problem;
    throw error;
  }
}
