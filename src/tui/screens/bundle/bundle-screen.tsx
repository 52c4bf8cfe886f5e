import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { assertNever } from '../../../base/assert-never.ts';
import { type BallotClass, placeOfKey } from '../../../count/bundle.ts';
import { type BundleSitting, giveUpBundle, handInBundle, sitDownToBundle } from '../../../office/bundles.ts';
import { findTable } from '../../../office/find-table.ts';
import { placesOnPaper } from '../../../office/paper-place.ts';
import { urnBalance } from '../../../office/urn-balance.ts';
import { bindCommands } from '../../keys/command.ts';
import type { Message } from '../../message.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { panelColumns } from '../../widgets/panel.tsx';
import { editField, fieldText } from '../../widgets/text-field-state.ts';
import { classTexts, fittingText, mostBallotLines, quickLineOf } from './ballot-text.ts';
import { type BundleIntent, bundleCommands, canUndo } from './bundle-keys.ts';
import {
  type BundleDeskState,
  isCounting,
  isKeyedWhole,
  keyedBallots,
  lastBallot,
  openPlace,
  reduceBundle,
  startBundle,
} from './bundle-state.ts';
import { BundleView } from './bundle-view.tsx';
import { handInBundleQuestion } from './hand-in-bundle-question.ts';
import { handedInMessage } from './handed-in-message.ts';
import { recountQuestion } from './recount-question.ts';
import { takenLine } from './taken-line.ts';
import { useBundleSitting } from './use-bundle-sitting.ts';

export const bundleScreen: ScreenEntry<'bundle'> = {
  Screen: BundleScreen,
  crumb: ({ bundle }, ui) => ui.t('bundle.crumb', { bundle }),
};

function hintOf(state: BundleDeskState): Message['key'] {
  if (isCounting(state)) return 'bundle.hint.count';
  if (isKeyedWhole(state)) return 'bundle.hint.all';
  return state.open === null ? 'bundle.hint' : 'bundle.hint.correction';
}

/** Characters that are commands on an empty line, and part of a ballot on any other. */
const isSign = (text: string): boolean => /^[+*u]$/.test(text);

/** What a line is typed with; everything else is held, so that a ballot of a scanner is seen to be one. */
const typedAtOnce = /^[\d+\-*/.,? bisux\r\u007f\b]$/i;

function BundleScreen({ route }: { readonly route: RouteOf<'bundle'> }): ReactNode {
  const { services, officer, onCrash } = useShell();
  const { ledger, clock, randomness } = services;
  const [sitting] = useState(() => {
    if (officer === null) return null;
    const sat = sitDownToBundle({ ledger, clock, randomness, officer }, route);
    return sat.ok ? sat.value : null;
  });
  useEffect(() => {
    if (sitting === null) onCrash(new Error('a bundle was opened that is not the officer’s to key'));
  }, [sitting, onCrash]);
  return sitting === null ? null : <Entry sitting={sitting} />;
}

function Entry({ sitting }: { readonly sitting: BundleSitting }): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger, clock, randomness } = services;
  const { place } = sitting;
  const { election } = ledger;
  const store = useStore(reduceBundle, () => startBundle(sitting));
  const subject = findTable(election, place);
  if (!subject.ok || officer === null) throw new Error('a bundle without an officer or a bureau');
  const { contest } = subject.value;
  const desk = { ledger, clock, randomness, officer };

  const { kept, keepOrBreakOff, breakOff, leave } = useBundleSitting(sitting, desk, store);
  const handInNow = (): void => {
    if (!keepOrBreakOff()) return;
    const after = handInBundle(desk, place, kept());
    if (after.ok) leave(handedInMessage(ui, ledger, officer, place, after.value));
    else breakOff(after.error);
  };
  const askToHandIn = (): void => {
    const state = store.current();
    const keyed = state.ballots.length;
    if (state.open === null && keyed !== state.counted) {
      const params = { keyed, counted: state.counted ?? 0 };
      shell.say({ key: 'bundle.not-as-counted', params, stays: true });
      return;
    }
    shell.ask(handInBundleQuestion({ bundle: place.bundle, state, onYes: handInNow }));
  };
  const addBallot = (ballot: BallotClass, times: number): void => {
    if (store.current().open !== null) {
      takePlace(ballot);
      return;
    }
    const { counted: all } = store.current();
    if (all === null || store.current().ballots.length + times > all) {
      shell.say({ key: 'bundle.beyond-counted', params: { counted: all ?? 0 }, stays: true });
      return;
    }
    store.act({ type: 'ballot', ballot, times });
    if (store.current().ballots.length === all) askToHandIn();
  };
  const takePlace = (ballot: BallotClass | null): void => {
    store.act({ type: 'place', ballot });
    if (openPlace(store.current()) === undefined) askToHandIn();
  };
  const askToRepeat = (last: BallotClass, times: number): void => {
    const texts = classTexts(ui, election, contest, last);
    const ballot = fittingText(texts, panelColumns(bodyUi(ui)), mostBallotLines);
    shell.ask({
      title: { key: 'bundle.repeat.title', params: { times, ballot } },
      lines: [],
      yes: { key: 'bundle.repeat.yes' },
      no: { key: 'bundle.repeat.no' },
      onYes: () => addBallot(last, times),
    });
  };
  const askToRecount = (): void => {
    const { counted: before, ballots: keyed } = store.current();
    if (before === null) return;
    shell.ask(
      recountQuestion({
        ...{ bundle: place.bundle, counted: before, keyed: keyed.length },
        onCounted: (ballots) => store.act({ type: 'counted', ballots }),
        onRefused: (because) => shell.say({ ...because, stays: true }),
      }),
    );
  };
  const take = (): void => {
    const taken = takenLine(store.current(), contest);
    switch (taken?.kind) {
      case undefined:
        return;
      case 'counted':
        store.act({ type: 'counted', ballots: taken.ballots });
        return;
      case 'ballot':
        addBallot(taken.ballot, 1);
        return;
      case 'repeat':
        askToRepeat(taken.ballot, taken.times);
        return;
      case 'none-there':
        takePlace(null);
        return;
      case 'refused':
        shell.say({ ...taken.because, stays: true });
        return;
      default:
        assertNever(taken);
    }
  };
  const act = (intent: BundleIntent): void => {
    switch (intent.type) {
      case 'take':
        take();
        return;
      case 'undo': {
        const last = lastBallot(store.current());
        if (last !== undefined) {
          store.act({ type: 'undo', line: last === null ? '' : quickLineOf(election, last) });
          const { ballots: left } = store.current();
          const key = openPlace(store.current());
          const undone = key === undefined ? left.length + 1 : placeOfKey(key);
          shell.say({ key: 'bundle.undone', params: { place: undone } });
        }
        return;
      }
      case 'hand-in':
        askToHandIn();
        return;
      case 'recount':
        askToRecount();
        return;
      case 'give-up':
        shell.ask({
          title: { key: 'table.give-up.title' },
          lines: [{ key: 'bundle.give-up.lost', params: { keyed: keyedBallots(store.current()) } }],
          yes: { key: 'table.give-up.yes' },
          no: { key: 'table.give-up.no' },
          danger: true,
          onYes: () => {
            const left = giveUpBundle(desk, place, kept());
            if (left.ok) leave({ key: 'table.given-up' });
            else breakOff(left.error);
          },
        });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const urn = useMemo(() => urnBalance(ledger, place), [ledger, place, shell.revision]);
  const isShared = placesOnPaper(election, place).length > 1;
  return (
    <Frame
      input={{
        commands: bindCommands(bundleCommands, { current: store.current, act }),
        isTyping: true,
        isForm: true,
        isKeyed: (character) => typedAtOnce.test(character),
        typing: (event) => {
          const { line } = store.current();
          const isEmpty = fieldText(line) === '';
          if (event.kind === 'text' && (event.ctrl || (isEmpty && isSign(event.text)))) return false;
          // Held down to empty the line it must not go on to the ballots that were taken.
          if (isEmpty && event.kind === 'key' && event.key === 'backspace') {
            if (canUndo(store.current()) === true) shell.say({ key: 'bundle.rubbed-out' });
            return true;
          }
          const edited = editField(line, event);
          if (edited !== undefined) store.act({ type: 'line', line: edited });
          return edited !== undefined;
        },
      }}
      hint={{ key: hintOf(store.state) }}
    >
      {(body) => (
        <BundleView
          ui={body}
          election={election}
          contest={contest}
          bundle={place.bundle}
          entry={place.entry}
          urn={{ ...urn, found: urn.expected, isShared }}
          state={store.state}
        />
      )}
    </Frame>
  );
}
