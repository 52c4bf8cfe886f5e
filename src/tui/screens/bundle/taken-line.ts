/** What Enter takes from the line of a bundle: how many ballots it holds, a ballot, a repetition, or that none is there. */
import { readQuickLine } from '../../../ballot/quick-line.ts';
import { type BallotClass, mostInBundle, suspectClassOf } from '../../../count/bundle.ts';
import type { Contest } from '../../../election/election.ts';
import { classOf } from '../../../office/count-paper.ts';
import type { Message } from '../../message.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { type BundleDeskState, isCounting, openPlace } from './bundle-state.ts';
import { awaited } from './echo.ts';

export type TakenLine =
  | { readonly kind: 'counted'; readonly ballots: number }
  | { readonly kind: 'ballot'; readonly ballot: BallotClass }
  | { readonly kind: 'repeat'; readonly ballot: BallotClass; readonly times: number }
  /** Of a correction: at this place there is no ballot. */
  | { readonly kind: 'none-there' }
  | { readonly kind: 'refused'; readonly because: Message };

/** null where the line is empty, or cannot be taken, as its echo says. */
export function takenLine(state: BundleDeskState, contest: Contest): TakenLine | null {
  const typed = fieldText(state.line);
  if (isCounting(state)) return takenCount(typed.trim());
  const line = readQuickLine(contest, typed);
  switch (line.kind) {
    case 'ballot':
      return { kind: 'ballot', ballot: classOf([line.choice]) };
    case 'suspect':
      return { kind: 'ballot', ballot: suspectClassOf(line.ground ?? 'intention-unclear') };
    case 'repeat':
      return repeated(state, line.times);
    case 'unfinished':
      return { kind: 'refused', because: awaited(line.awaits) };
    case 'nothing':
      return typed === '' && openPlace(state) !== undefined ? { kind: 'none-there' } : null;
    default:
      return null;
  }
}

/** The last ballot so many times more, if so many are left of those that were counted. */
function repeated({ open, ballots, counted }: BundleDeskState, times: number): TakenLine {
  const last = open === null ? ballots.at(-1) : undefined;
  if (last === undefined) return { kind: 'refused', because: { key: 'bundle.nothing-to-repeat' } };
  const left = Math.max(0, (counted ?? 0) - ballots.length);
  return times > left
    ? { kind: 'refused', because: { key: 'bundle.repeat.beyond', params: { left } } }
    : { kind: 'repeat', ballot: last, times };
}

/** How many ballots the bundle holds, as it was typed; null where nothing was. */
export function takenCount(typed: string): Extract<TakenLine, { kind: 'counted' | 'refused' }> | null {
  if (typed === '') return null;
  const ballots = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return ballots >= 1 && ballots <= mostInBundle
    ? { kind: 'counted', ballots }
    : { kind: 'refused', because: { key: 'bundle.count.range', params: { most: mostInBundle } } };
}
