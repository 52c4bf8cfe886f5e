/** What an officer is asked before a bundle is handed in: whether its number fits, and what has no ballot yet. */
import { suspectClass } from '../../../count/bundle.ts';
import type { Message } from '../../message.ts';
import type { Question } from '../../screen.ts';
import type { BundleDeskState } from './bundle-state.ts';

export function handInBundleQuestion(props: {
  readonly bundle: number;
  readonly state: BundleDeskState;
  onYes(): void;
}): Question {
  const { bundle, state, onYes } = props;
  return {
    ...(state.open === null ? ofBundle(bundle, state) : ofPlaces(state.open, state)),
    yes: { key: 'bundle.hand-in.yes' },
    no: { key: 'bundle.hand-in.no' },
    onYes,
  };
}

type Words = Pick<Question, 'title' | 'lines'>;

function ofBundle(bundle: number, { ballots }: BundleDeskState): Words {
  const suspects = ballots.filter((ballot) => ballot === suspectClass).length;
  const number: Message = { key: 'bundle.hand-in.number' };
  return {
    title: { key: 'bundle.hand-in.title', params: { bundle, count: ballots.length } },
    lines:
      suspects === 0 ? [number] : [{ key: 'bundle.hand-in.suspects', params: { count: suspects } }, number],
  };
}

/** A place that was not come to yet has no ballot either. */
function ofPlaces(open: NonNullable<BundleDeskState['open']>, { places }: BundleDeskState): Words {
  const none = open.filter((key) => places[key] === undefined).length;
  return {
    title: { key: 'bundle.hand-in.title.correction' },
    lines: none === 0 ? [] : [{ key: 'bundle.hand-in.none', params: { count: none } }],
  };
}
