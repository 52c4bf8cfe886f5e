/**
 * A suspect ballot, set aside while paper is sorted: members and witnesses look at it and may say what they think, then
 * the bureau decides, and the chair may open a decision again or withdraw what was set aside by mistake. Opinions and
 * decisions go into the report, and none of them is ever lost (KWB 158-159; LPKD 155 §4-5, 8; BRU 91 §2; CDLD L4144-8).
 * Drawn in docs/states/suspect-ballot.md; a test walks every state with every happening.
 */
import { type InvalidGround, invalidGrounds } from '../ballot/choices.ts';
import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ContestId } from '../election/ids.ts';

/** What was doubted: one of the grounds of the law, or what the voter meant. */
export const suspectGrounds = [...invalidGrounds, 'intention-unclear'] as const;
export type SuspectGround = (typeof suspectGrounds)[number];

export interface SuspectOpinion {
  readonly witness: string;
  readonly opinion: string;
}

export type SuspectDecision =
  /** `choices`: what it counts as, in the choices language, as `CK=3:E1`. */
  | { readonly kind: 'valid'; readonly choices: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly ground: InvalidGround };

/** Who put their initials on the ballot: two members of the bureau, and a witness where one was present. */
export interface SuspectInitials {
  readonly members: readonly [string, string];
  readonly witness: string | null;
  /** Why no witness did although one was heard on this ballot: a refusal does not stop the count, but is told. */
  readonly unsigned?: string;
}

export interface SuspectRuling {
  readonly decision: SuspectDecision;
  /** A member or witness objected. */
  readonly contested: boolean;
  readonly initials: SuspectInitials;
}

/** Where a ballot that is counted in a bundle was keyed as suspect; the place from 1. */
export interface SuspectOrigin {
  readonly bundle: number;
  readonly place: number;
}

export interface SuspectFacts {
  readonly contest: ContestId;
  readonly ground: SuspectGround;
  /** Of a ballot of a bundle what the second officer doubted, where it is something else. */
  readonly otherGround?: SuspectGround;
  /** What is to be seen on it; empty where nothing was said. */
  readonly note: string;
  /** null of a ballot that was set aside by hand, where tables are keyed: its decision goes into the table. */
  readonly from: SuspectOrigin | null;
  readonly opinions: readonly SuspectOpinion[];
  /** Rulings that were opened again, oldest first, and why. */
  readonly earlier: readonly { readonly ruling: SuspectRuling; readonly reason: string }[];
}

export type SuspectState =
  | { readonly state: 'none' }
  | ({ readonly state: 'raised' } & SuspectFacts)
  | ({ readonly state: 'decided'; readonly ruling: SuspectRuling } & SuspectFacts)
  | ({ readonly state: 'reopened' } & SuspectFacts)
  /** Set aside by mistake, or its bundle is keyed anew: a decision that stood is among the earlier ones. */
  | ({ readonly state: 'withdrawn'; readonly reason: string } & SuspectFacts);

export type SuspectHappening =
  | {
      readonly type: 'raise';
      readonly contest: ContestId;
      readonly ground: SuspectGround;
      readonly otherGround?: SuspectGround;
      readonly note: string;
      readonly from: SuspectOrigin | null;
    }
  | ({ readonly type: 'opine' } & SuspectOpinion)
  | ({ readonly type: 'decide' } & SuspectRuling)
  | { readonly type: 'reopen'; readonly reason: string }
  | { readonly type: 'withdraw'; readonly reason: string };

export const suspectRefusals = [
  'SUSPECT_KNOWN',
  'SUSPECT_UNKNOWN',
  'SUSPECT_DECIDED',
  'SUSPECT_NOT_DECIDED',
  'SUSPECT_WITHDRAWN',
] as const;
export type SuspectRefusal = (typeof suspectRefusals)[number];

type Open = Extract<SuspectState, { state: 'raised' | 'reopened' }>;
type Decided = Extract<SuspectState, { state: 'decided' }>;
type After = Result<SuspectState, SuspectRefusal>;

/** The state after the happening, or why it cannot happen; it then leaves everything as it is. */
export function suspectAfter(state: SuspectState, happening: SuspectHappening): After {
  switch (state.state) {
    case 'none': {
      if (happening.type !== 'raise') return err('SUSPECT_UNKNOWN');
      const { type: _, ...raised } = happening;
      return ok({ state: 'raised', ...raised, opinions: [], earlier: [] });
    }
    case 'raised':
    case 'reopened':
      return afterOpen(state, happening);
    case 'decided':
      return afterDecided(state, happening);
    case 'withdrawn':
      return err(happening.type === 'raise' ? 'SUSPECT_KNOWN' : 'SUSPECT_WITHDRAWN');
    default:
      return assertNever(state);
  }
}

function afterOpen(state: Open, happening: SuspectHappening): After {
  switch (happening.type) {
    case 'raise':
      return err('SUSPECT_KNOWN');
    case 'opine': {
      const { witness, opinion } = happening;
      return ok({ ...state, opinions: [...state.opinions, { witness, opinion }] });
    }
    case 'decide': {
      const { decision, contested, initials } = happening;
      return ok({ ...state, state: 'decided', ruling: { decision, contested, initials } });
    }
    case 'reopen':
      return err('SUSPECT_NOT_DECIDED');
    case 'withdraw':
      return ok({ ...state, state: 'withdrawn', reason: happening.reason });
    default:
      return assertNever(happening);
  }
}

function afterDecided({ ruling, ...facts }: Decided, happening: SuspectHappening): After {
  switch (happening.type) {
    case 'raise':
      return err('SUSPECT_KNOWN');
    case 'opine':
    case 'decide':
      return err('SUSPECT_DECIDED');
    case 'reopen': {
      const earlier = [...facts.earlier, { ruling, reason: happening.reason }];
      return ok({ ...facts, state: 'reopened', earlier });
    }
    case 'withdraw': {
      const { reason } = happening;
      return ok({ ...facts, state: 'withdrawn', reason, earlier: [...facts.earlier, { ruling, reason }] });
    }
    default:
      return assertNever(happening);
  }
}

/** A suspect ballot that still waits for its decision: while there is one, its table cannot be presented. */
export const isOpenSuspect = ({ state }: SuspectState): boolean => state === 'raised' || state === 'reopened';

/** Whether the opinion of a witness is recorded on the ballot, before an earlier decision or since. */
export const wasHeard = (state: SuspectState): boolean => state.state !== 'none' && state.opinions.length > 0;
