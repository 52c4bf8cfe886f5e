/** An officer's sitting at a bundle: its draft is kept while they key, and what becomes of it when they leave. */
import { useEffect, useRef } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { BundleDraft, TypedLine } from '../../../office/bundle-ports.ts';
import {
  type BundleDesk,
  type BundleSitting,
  giveUpBundle,
  keepBundleDraft,
} from '../../../office/bundles.ts';
import type { Store } from '../../keys/command.ts';
import type { Message } from '../../message.ts';
import { useShell } from '../../shell/shell-context.ts';
import { givenBack } from '../table/given-back.ts';
import { type BundleAction, type BundleDeskState, isUntouched, typedLine } from './bundle-state.ts';

export interface SittingAtBundle {
  /** The draft as it was kept last. */
  kept(): BundleDraft;
  /** Keeps what was keyed; false where it was keyed elsewhere meanwhile, and this sitting is over. */
  keepOrBreakOff(): boolean;
  /** Ends the sitting: others have changed what is to be keyed, and sitting down again shows it. */
  breakOff(problem: Problem): void;
  /** Ends the sitting because the entry is handed in or given up. */
  leave(message: Message): void;
}

export function useBundleSitting(
  sitting: BundleSitting,
  desk: BundleDesk,
  store: Store<BundleDeskState, BundleAction> & { readonly state: BundleDeskState },
): SittingAtBundle {
  const shell = useShell();
  const { place } = sitting;
  const kept = useRef<BundleDraft>(sitting.draft);
  const isOver = useRef(false);

  const breakOff = (problem: Problem): void => {
    isOver.current = true;
    shell.back();
    shell.refresh();
    shell.interrupt(problem);
  };
  /**
   * Keeps what was keyed and what stands in the line, if anything is new; or gives why not: it was keyed elsewhere, and
   * this sitting is over.
   */
  const keep = (): Problem | undefined => {
    const { counted, ballots, places } = store.current();
    const line = typedLine(store.current());
    const { version, ...before } = kept.current;
    const isKept = counted === before.counted && ballots === before.ballots && places === before.places;
    if (isKept && isSameLine(line, before.line)) return undefined;
    const draft = keepBundleDraft(desk, place, { version, counted, ballots, places, line });
    if (!draft.ok) return draft.error;
    kept.current = draft.value;
    return undefined;
  };
  const keepOrBreakOff = (): boolean => {
    const problem = keep();
    if (problem !== undefined) breakOff(problem);
    return problem === undefined;
  };
  const latestKeep = useRef(keepOrBreakOff);
  latestKeep.current = keepOrBreakOff;
  const { counted, ballots, places } = store.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept as soon as a ballot is taken, not at each key of the line
  useEffect(() => {
    if (!isOver.current) latestKeep.current();
  }, [counted, ballots, places]);

  /**
   * Once the screen is left, with what stands in the line. Who keyed nothing has only looked, and keeps nobody from the
   * entry, nor the bureau from counting another way.
   */
  const keepBehind = (): void => {
    const state = store.current();
    if (isOver.current) return;
    const problem = keep();
    if (problem !== undefined) shell.interrupt(problem);
    else if (shell.stands() && isUntouched(state)) {
      const left = giveUpBundle(desk, place, kept.current);
      if (left.ok) shell.say(givenBack(sitting));
      shell.refresh();
    }
  };
  const latestKeepBehind = useRef(keepBehind);
  latestKeepBehind.current = keepBehind;
  useEffect(() => () => latestKeepBehind.current(), []);

  const leave = (message: Message): void => {
    isOver.current = true;
    shell.back();
    shell.refresh();
    shell.say(message);
  };
  return { kept: () => kept.current, keepOrBreakOff, breakOff, leave };
}

const isSameLine = (one: TypedLine | undefined, other: TypedLine | undefined): boolean =>
  one?.text === other?.text && one?.place === other?.place;
