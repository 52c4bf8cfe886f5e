/** Suspect ballots, for the report (KWB 158-159; LPKD 155 §4-5, 8; BRU 91 §2; CDLD L4144-8). */
import type { SuspectGround, SuspectOpinion, SuspectRuling } from '../count/suspect.ts';
import type { ContestId } from '../election/ids.ts';
import type { SuspectPlace } from '../office/events.ts';
import type { Ledger } from '../office/ports.ts';
import { contestedSuspects } from '../office/suspects.ts';

export interface ReportedSuspect extends SuspectPlace, SuspectRuling {
  readonly contest: ContestId;
  readonly ground: SuspectGround;
  readonly note: string;
  readonly opinions: readonly SuspectOpinion[];
  /** Who recorded the decision, and when: ISO time, UTC. */
  readonly officer: string;
  readonly at: string;
  /** Decisions that were opened again, oldest first, and why. */
  readonly earlier: readonly (SuspectRuling & { readonly reason: string })[];
}

/** Those that the report lists, by bureau and number. Of one of a bundle it is not said where it lay. */
export function reportedSuspects(ledger: Ledger): readonly ReportedSuspect[] {
  return contestedSuspects(ledger).flatMap(({ bureau, suspect, officer, at, state }) => {
    if (state.state !== 'decided') return [];
    const { contest, ground, note, opinions, ruling, earlier } = state;
    return [
      {
        ...{ bureau, suspect, contest, ground, note, opinions },
        ...ruling,
        ...{ officer, at },
        earlier: earlier.map((one) => ({ ...one.ruling, reason: one.reason })),
      },
    ];
  });
}
