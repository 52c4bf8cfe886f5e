/** What an officer is asked before a bundle is handed in: what lies on the suspect pile, where no ballot was found. */
import { isSuspect } from '../../../count/bundle.ts';
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
  const suspects = ballots.filter(isSuspect).length;
  return {
    title: { key: 'bundle.hand-in.title', params: { bundle, count: ballots.length } },
    lines: suspects === 0 ? [] : [{ key: 'bundle.hand-in.suspects', params: { count: suspects } }],
  };
}

function ofPlaces(open: NonNullable<BundleDeskState['open']>, { places }: BundleDeskState): Words {
  const none = open.filter((key) => places[key] === null).length;
  return {
    title: { key: 'bundle.hand-in.title.correction' },
    lines: none === 0 ? [] : [{ key: 'bundle.hand-in.none', params: { count: none } }],
  };
}
