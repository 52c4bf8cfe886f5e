/** What Enter takes from the line of a bundle: how many ballots it holds, a ballot, a repetition, or that none is there. */
import { readQuickLine } from '../../../ballot/quick-line.ts';
import { type BallotClass, mostInBundle, suspectClass } from '../../../count/bundle.ts';
import type { Contest } from '../../../election/election.ts';
import { classOf } from '../../../office/count-paper.ts';
import type { Message } from '../../message.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { type BundleDeskState, isCounting, openPlace } from './bundle-state.ts';

export type TakenLine =
  | { readonly kind: 'counted'; readonly ballots: number }
  | { readonly kind: 'ballot'; readonly ballot: BallotClass }
  | { readonly kind: 'repeat'; readonly ballot: BallotClass; readonly times: number }
  /** Of a correction: at this place there is no ballot. */
  | { readonly kind: 'none-there' }
  /** Nothing is left to key. */
  | { readonly kind: 'hand-in' }
  | { readonly kind: 'refused'; readonly because: Message };

/** null where the line is empty or not finished, or cannot be taken, as its echo says. */
export function takenLine(state: BundleDeskState, contest: Contest): TakenLine | null {
  const typed = fieldText(state.line);
  if (isCounting(state)) return takenCount(typed.trim());
  const line = readQuickLine(contest, typed);
  switch (line.kind) {
    case 'ballot':
      return { kind: 'ballot', ballot: classOf([line.choice]) };
    case 'suspect':
      return { kind: 'ballot', ballot: suspectClass };
    case 'repeat': {
      const last = state.open === null ? state.ballots.at(-1) : undefined;
      return last === undefined
        ? { kind: 'refused', because: { key: 'bundle.nothing-to-repeat' } }
        : { kind: 'repeat', ballot: last, times: line.times };
    }
    case 'nothing':
      if (typed !== '' || state.open === null) return null;
      return { kind: openPlace(state) === undefined ? 'hand-in' : 'none-there' };
    default:
      return null;
  }
}

/** How many ballots the bundle holds, as it was typed; null where nothing was. */
export function takenCount(typed: string): Extract<TakenLine, { kind: 'counted' | 'refused' }> | null {
  if (typed === '') return null;
  const ballots = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return ballots >= 1 && ballots <= mostInBundle
    ? { kind: 'counted', ballots }
    : { kind: 'refused', because: { key: 'bundle.count.range', params: { most: mostInBundle } } };
}
