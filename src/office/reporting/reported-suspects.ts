/** Suspect ballots, for the report (KWB 158-159; LPKD 155 §4-5, 8; BRU 91 §2; CDLD L4144-8). */
import type { SuspectGround, SuspectOpinion, SuspectRuling, SuspectState } from '../../count/suspect.ts';
import type { BureauId, ContestId } from '../../election/ids.ts';
import { deliveredReports, namedThere } from '../delivery/delivered-reports.ts';
import { isDelivered } from '../delivery/is-delivered.ts';
import type { SuspectPlace } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { suspectsToReport } from '../suspects.ts';

/** A decision that stands, and who recorded it when: ISO time, UTC. */
type Recorded = SuspectRuling & { readonly officer: string; readonly at: string };

/** Each null where no decision stands. */
type Standing = { readonly [Name in keyof Recorded]: Recorded[Name] | null };

export interface ReportedSuspect extends SuspectPlace, Standing {
  readonly contest: ContestId;
  readonly state: Exclude<SuspectState['state'], 'none'>;
  readonly ground: SuspectGround;
  /** What the second officer doubted who keyed it, where it is something else. */
  readonly otherGround: SuspectGround | null;
  readonly note: string;
  readonly opinions: readonly SuspectOpinion[];
  /** Decisions that were opened again, or set aside with their bundle, oldest first, and why. */
  readonly earlier: readonly (SuspectRuling & { readonly reason: string })[];
  /** Of one that was withdrawn by whom, when and why, and whether its bundle was set aside with it; else null. */
  readonly withdrawn: Withdrawn | null;
}

interface Withdrawn extends Pick<Recorded, 'officer' | 'at'> {
  readonly reason: string;
  readonly withBundle: boolean;
}

/** Those that the report lists, by bureau and number. Of one of a bundle it is not said where it lay. */
export function reportedSuspects(ledger: OfficeRecord, only?: BureauId): readonly ReportedSuspect[] {
  const delivered = deliveredReports(ledger, only).flatMap(({ suspects }) => suspects.map(namedAs));
  const here = suspectsToReport(ledger, only).map(
    ({ bureau, suspect, officer, at, state }): ReportedSuspect => {
      const { contest, ground, otherGround = null, note, opinions, earlier } = state;
      const standing = state.state === 'decided' ? { ...state.ruling, officer, at } : undecided;
      return {
        ...{ bureau, suspect, contest, state: state.state, ground, otherGround, note, opinions },
        ...standing,
        earlier: earlier.map((one) => ({ ...one.ruling, reason: one.reason })),
        withdrawn:
          state.state === 'withdrawn'
            ? { officer, at, reason: state.reason, withBundle: state.from !== null }
            : null,
      };
    },
  );
  if (delivered.length === 0) return here;
  const isThere = isDelivered(ledger);
  return [...here.filter(({ bureau }) => !isThere(bureau)), ...delivered].toSorted((one, other) =>
    one.bureau === other.bureau ? one.suspect - other.suspect : one.bureau < other.bureau ? -1 : 1,
  );
}

/** Of a bureau that counted on another machine, with the names that its officers have here. */
const namedAs = (told: ReportedSuspect): ReportedSuspect => ({
  ...namedThere(told.bureau, told),
  withdrawn: told.withdrawn === null ? null : namedThere(told.bureau, told.withdrawn),
});

const undecided = { decision: null, contested: null, initials: null, officer: null, at: null } as const;
