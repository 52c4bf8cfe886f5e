/**
 * A suspect ballot, set aside while paper is sorted: members and witnesses look at it and may say what they think, then
 * the bureau decides, and the chair may open a decision again or withdraw what was set aside by mistake. Opinions and decisions go into the report, and none of
 * them is ever lost (KWB 158-159; LPKD 155 §4-5, 8; BRU 91 §2; CDLD L4144-8). Drawn in docs/states/suspect-ballot.md;
 * a test holds the drawing against this table.
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

type StateName = SuspectState['state'];
type Step = { readonly to: StateName } | { readonly refused: SuspectRefusal };

/** What follows on each happening in each state, or why it cannot happen there. */
export const suspectTransitions = {
  none: {
    raise: { to: 'raised' },
    opine: { refused: 'SUSPECT_UNKNOWN' },
    decide: { refused: 'SUSPECT_UNKNOWN' },
    reopen: { refused: 'SUSPECT_UNKNOWN' },
    withdraw: { refused: 'SUSPECT_UNKNOWN' },
  },
  raised: {
    raise: { refused: 'SUSPECT_KNOWN' },
    opine: { to: 'raised' },
    decide: { to: 'decided' },
    reopen: { refused: 'SUSPECT_NOT_DECIDED' },
    withdraw: { to: 'withdrawn' },
  },
  decided: {
    raise: { refused: 'SUSPECT_KNOWN' },
    opine: { refused: 'SUSPECT_DECIDED' },
    decide: { refused: 'SUSPECT_DECIDED' },
    reopen: { to: 'reopened' },
    withdraw: { to: 'withdrawn' },
  },
  reopened: {
    raise: { refused: 'SUSPECT_KNOWN' },
    opine: { to: 'reopened' },
    decide: { to: 'decided' },
    reopen: { refused: 'SUSPECT_NOT_DECIDED' },
    withdraw: { to: 'withdrawn' },
  },
  withdrawn: {
    raise: { refused: 'SUSPECT_KNOWN' },
    opine: { refused: 'SUSPECT_WITHDRAWN' },
    decide: { refused: 'SUSPECT_WITHDRAWN' },
    reopen: { refused: 'SUSPECT_WITHDRAWN' },
    withdraw: { refused: 'SUSPECT_WITHDRAWN' },
  },
} as const satisfies Record<StateName, Record<SuspectHappening['type'], Step>>;

/** The state after the happening, or why it cannot happen. */
export function suspectAfter(
  state: SuspectState,
  happening: SuspectHappening,
): Result<SuspectState, SuspectRefusal> {
  const step = suspectTransitions[state.state][happening.type];
  if ('refused' in step) return err(step.refused);
  switch (happening.type) {
    case 'raise': {
      const { contest, ground, note, from } = happening;
      return ok({ state: 'raised', contest, ground, note, from, opinions: [], earlier: [] });
    }
    case 'opine': {
      if (state.state !== 'raised' && state.state !== 'reopened') return err('SUSPECT_DECIDED');
      const { witness, opinion } = happening;
      return ok({ ...state, opinions: [...state.opinions, { witness, opinion }] });
    }
    case 'decide': {
      if (state.state === 'none' || state.state === 'withdrawn') return err('SUSPECT_UNKNOWN');
      const { decision, contested, initials } = happening;
      return ok({ ...state, state: 'decided', ruling: { decision, contested, initials } });
    }
    case 'reopen': {
      if (state.state !== 'decided') return err('SUSPECT_NOT_DECIDED');
      const { ruling, ...facts } = state;
      const earlier = [...facts.earlier, { ruling, reason: happening.reason }];
      return ok({ ...facts, state: 'reopened', earlier });
    }
    case 'withdraw': {
      const { reason } = happening;
      if (state.state === 'none' || state.state === 'withdrawn') return err('SUSPECT_UNKNOWN');
      if (state.state !== 'decided') return ok({ ...state, state: 'withdrawn', reason });
      const { ruling, ...facts } = state;
      return ok({ ...facts, state: 'withdrawn', reason, earlier: [...facts.earlier, { ruling, reason }] });
    }
    default:
      return assertNever(happening);
  }
}

/** A suspect ballot that still waits for its decision: while there is one, its table cannot be presented. */
export const isOpenSuspect = ({ state }: SuspectState): boolean => state === 'raised' || state === 'reopened';
