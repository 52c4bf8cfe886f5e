/**
 * One officer scanning at one bureau: what was said of the last ballot, what waits, what to set right. Pure; the
 * recording itself is `scan-session.ts`.
 *
 * A refusal stops the desk until it is acknowledged by hand: scans that come meanwhile are kept, in order, and
 * nothing is done with them.
 */
import type { ContestResult } from '../../../ballot/ballot-result.ts';
import type { KeyboardLayoutId } from '../../../ballot/keyboard-layouts.ts';
import { assertNever } from '../../../base/assert-never.ts';
import type { Localised } from '../../../base/language.ts';
import type { Verdict } from '../../../office/verdict.ts';

/** What an officer is told in one word. `several`: counted, and not the same in each of its elections. */
export type Headline = 'valid' | 'blank' | 'invalid' | 'several' | Exclude<Verdict['verdict'], 'counted'>;

/**
 * What one paper of a counted ballot counts as. Never more than this: not its list, not its names, and of a paper that
 * elections share not which of them was chosen.
 */
export type PaperResult = { readonly paper: string } & (
  | { readonly result: 'valid' | 'blank' }
  | Pick<Extract<ContestResult, { result: 'invalid' }>, 'result' | 'reason' | 'article'>
);

/** One scan that has been judged and recorded. */
export interface JudgedScan {
  readonly headline: Headline;
  /** The number of the event that recorded it. */
  readonly event: number;
  /** The first characters of the ballot's token; null where no ballot could be read. */
  readonly token: string | null;
  /** What it counts as, paper by paper; empty where it does not count. */
  readonly results: readonly PaperResult[];
  /** Why it does not count; null where it does. */
  readonly problem: {
    readonly code: Exclude<Verdict, { verdict: 'counted' }>['code'];
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  /** The keyboard layout under which the scanner typed it, where the signature vouches for it. */
  readonly layout: KeyboardLayoutId;
}

/** The running figures of the bureau, everybody's scans together. */
export interface Figures {
  readonly registered: number;
  /** Ballots, whatever number of elections is on each. */
  readonly counted: number;
  /**
   * What they counted as, on each paper of the bureau. Of elections that share one, together: apart, the figures would
   * tell after each ballot which of them was chosen.
   */
  readonly papers: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly valid: number;
    readonly blank: number;
    readonly invalid: number;
  }[];
  readonly duplicate: number;
  readonly conflict: number;
  readonly refused: number;
}

/** The ballot that one key would take back. */
export interface Undoable {
  readonly event: number;
  readonly token: string;
}

/** How a counted ballot came to count no more. */
export type TakenBack = 'undone' | 'voided';

export interface ScanState {
  /** The last one judged. */
  readonly shown: JudgedScan | null;
  /** Ballots of the bureau with the one shown: with it no two verdicts in a row look alike. null: it does not count. */
  readonly number: number | null;
  /** `shown` does not count and nobody has acknowledged that. */
  readonly halted: boolean;
  /** What was typed by scanners meanwhile, first come first. */
  readonly waiting: readonly string[];
  /** The last ten judged, newest first. */
  readonly recent: readonly (JudgedScan & { readonly takenBack: TakenBack | null })[];
  readonly figures: Figures;
  readonly undoable: Undoable | null;
  /** The scanner's wrong layout, told until it is dismissed or right again. */
  readonly layoutHint: Exclude<KeyboardLayoutId, 'right'> | null;
  /** Layouts told once and dismissed: not told again. */
  readonly layoutsDismissed: readonly KeyboardLayoutId[];
}

export type ScanAction =
  | { readonly type: 'wait'; readonly typed: string }
  | { readonly type: 'take-waiting' }
  | {
      readonly type: 'judged';
      readonly scan: JudgedScan;
      readonly figures: Figures;
      readonly undoable: Undoable | null;
    }
  | { readonly type: 'acknowledged' }
  | {
      readonly type: 'undone';
      readonly event: number;
      readonly figures: Figures;
      readonly undoable: Undoable | null;
    }
  | {
      readonly type: 'others-acted';
      readonly figures: Figures;
      readonly undoable: Undoable | null;
      readonly takenBack: ReadonlyMap<number, TakenBack>;
    }
  | { readonly type: 'layout-dismissed' };

export const recentLimit = 10;

export function startScan(figures: Figures): ScanState {
  return {
    shown: null,
    number: null,
    halted: false,
    waiting: [],
    recent: [],
    figures,
    undoable: null,
    layoutHint: null,
    layoutsDismissed: [],
  };
}

export function reduceScan(state: ScanState, action: ScanAction): ScanState {
  switch (action.type) {
    case 'wait':
      return { ...state, waiting: [...state.waiting, action.typed] };
    case 'take-waiting':
      return { ...state, waiting: state.waiting.slice(1) };
    case 'judged':
      return {
        ...withLayout(state, action.scan),
        shown: action.scan,
        number: action.scan.problem === null ? action.figures.counted : null,
        halted: action.scan.problem !== null,
        recent: [{ ...action.scan, takenBack: null }, ...state.recent].slice(0, recentLimit),
        figures: action.figures,
        undoable: action.undoable,
      };
    case 'acknowledged':
      // The refusal stays among the last scans; the large word would be taken for the next ballot’s.
      return { ...state, halted: false, shown: null };
    case 'undone':
      return {
        ...state,
        ...withoutTakenBack(state, new Map([[action.event, 'undone']])),
        figures: action.figures,
        undoable: action.undoable,
      };
    case 'others-acted':
      return {
        ...state,
        ...withoutTakenBack(state, action.takenBack),
        figures: action.figures,
        undoable: action.undoable,
      };
    case 'layout-dismissed':
      return state.layoutHint === null
        ? state
        : {
            ...state,
            layoutHint: null,
            layoutsDismissed: [...state.layoutsDismissed, state.layoutHint],
          };
    default:
      return assertNever(action);
  }
}

/** The last ballot is no longer shown as counted where it counts no more, and the last scans say how that came. */
function withoutTakenBack(
  { shown, recent }: ScanState,
  takenBack: ReadonlyMap<number, TakenBack>,
): Pick<ScanState, 'shown' | 'recent'> {
  return {
    shown: shown !== null && takenBack.has(shown.event) ? null : shown,
    recent: recent.map((scan) => ({ ...scan, takenBack: takenBack.get(scan.event) ?? scan.takenBack })),
  };
}

/** What a scan says of the scanner's setting. A refused text vouches for nothing. */
function withLayout(state: ScanState, scan: JudgedScan): ScanState {
  if (scan.problem !== null && scan.layout === 'right') return state;
  if (scan.layout === 'right') return { ...state, layoutHint: null };
  if (state.layoutsDismissed.includes(scan.layout)) return state;
  return { ...state, layoutHint: scan.layout };
}

/** The word for a counted ballot: what all its papers count as, else only that it was counted. */
export function headlineOf(results: readonly PaperResult[]): Headline {
  const [first, ...others] = results;
  return first === undefined || others.some(({ result }) => result !== first.result)
    ? 'several'
    : first.result;
}
