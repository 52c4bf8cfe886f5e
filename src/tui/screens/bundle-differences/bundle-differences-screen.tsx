import { type ReactNode, useMemo } from 'react';
import { readQuickLine } from '../../../ballot/quick-line.ts';
import { type BallotClass, suspectClassOf } from '../../../count/bundle.ts';
import { bundleDifferences, isNotAsCountedIfDecided } from '../../../office/bundle-differences.ts';
import { classOf } from '../../../office/count-paper.ts';
import { decidePlace } from '../../../office/decide-bundle.ts';
import { findTable } from '../../../office/find-table.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { panelColumns } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { editField, fieldText } from '../../widgets/text-field-state.ts';
import { agreedMessage } from '../bundle/agreed-message.ts';
import { classTexts, fittingText, mostBallotLines, quickLineOf } from '../bundle/ballot-text.ts';
import { type BundleDifferencesIntent, bundleDifferencesCommands } from './bundle-differences-keys.ts';
import {
  keyOfPlace,
  reduceBundleDifferences,
  selectedPlace,
  startBundleDifferences,
} from './bundle-differences-state.ts';
import { BundleDifferencesView, bundleDifferencesPage } from './bundle-differences-view.tsx';

export const bundleDifferencesScreen: ScreenEntry<'bundle-differences'> = {
  Screen: BundleDifferencesScreen,
  crumb: ({ bundle }, ui) => ui.t('bundle.crumb', { bundle }),
};

function BundleDifferencesScreen({ route }: { readonly route: RouteOf<'bundle-differences'> }): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger, clock, randomness } = services;
  const { bureau, contest: contestId, bundle } = route;
  const store = useStore(reduceBundleDifferences, startBundleDifferences);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const differences = useMemo(() => {
    const place = { bureau, contest: contestId, bundle };
    const found = officer === null ? null : bundleDifferences({ ledger, officer }, place);
    return found?.ok === true ? found.value : null;
  }, [ledger, officer, bureau, contestId, bundle, shell.revision]);
  const open = differences?.open ?? [];
  const subject = findTable(ledger.election, { bureau, contest: contestId });
  if (!subject.ok) throw new Error('a bundle of no bureau');
  const { contest } = subject.value;
  const { election } = ledger;
  const page =
    differences === null ? 1 : bundleDifferencesPage({ ui: bodyUi(ui), election, contest, differences });
  const keys = open.map(keyOfPlace);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({ state: store.current(), selected: selectedPlace(open, store.current()) });

  /** undefined: what was typed is no ballot. */
  const decided = (): BallotClass | undefined => {
    const { state } = desk();
    const line = readQuickLine(contest, fieldText(state.line));
    if (line.kind === 'ballot') return classOf([line.choice]);
    return line.kind === 'suspect' ? suspectClassOf(line.ground ?? 'intention-unclear') : undefined;
  };
  const decide = (): void => {
    const { selected } = desk();
    const ballot = decided();
    if (selected === undefined || ballot === undefined || officer === null) return;
    const shown = fittingText(
      classTexts(ui, ledger.election, contest, ballot),
      panelColumns(bodyUi(ui)),
      mostBallotLines,
    );
    const isNotAsCounted = isNotAsCountedIfDecided(
      { ledger, officer },
      { bureau, contest: contestId, bundle },
      { place: selected.place, ballot },
    );
    shell.ask({
      title: { key: 'bundle-differences.title.decide', params: { place: selected.place, ballot: shown } },
      lines: [
        ...(isNotAsCounted ? [{ key: 'bundle-differences.fails' } as const] : []),
        { key: 'bundle-differences.kept' },
      ],
      ...(isNotAsCounted ? { danger: true as const } : {}),
      field: { key: 'differences.decide.reason' },
      yes: { key: 'differences.decide.yes' },
      no: { key: 'differences.decide.no' },
      onYes: (reason) => {
        const after = decidePlace(
          { ledger, clock, randomness, officer },
          { bureau, contest: contestId, bundle },
          { place: selected.place, ballot, reason },
        );
        shell.refresh();
        if (!after.ok) {
          shell.report(after.error);
          return;
        }
        store.act({ type: 'decided' });
        if (after.value.state === 'agreed') {
          shell.back();
          shell.say(agreedMessage(ledger, { bureau, contest: contestId, bundle }));
        } else shell.say({ key: 'bundle-differences.done', params: { place: selected.place } });
      },
    });
  };
  const act = (intent: BundleDifferencesIntent): void => {
    const { selected } = desk();
    switch (intent.type) {
      case 'take': {
        if (selected === undefined) return;
        const ballot = intent.entry === 1 ? selected.first : selected.second;
        if (ballot !== null) store.act({ type: 'take', line: quickLineOf(ledger.election, ballot) });
        return;
      }
      case 'decide':
        decide();
        return;
      default:
        store.act({ type: 'moved', move: intent, keys, page });
    }
  };
  return (
    <Frame
      input={{
        commands: bindCommands(bundleDifferencesCommands, { current: desk, act }),
        isTyping: true,
        isForm: true,
        typing: (event) => {
          if (event.kind === 'text' && event.ctrl) return false;
          // The arrows take an entry over: the line is short, and is typed anew rather than walked through.
          if (event.kind === 'key' && event.key !== 'backspace') return false;
          const line = editField(store.current().line, event);
          if (line !== undefined) store.act({ type: 'line', line });
          return line !== undefined;
        },
      }}
      hint={open.length === 0 ? undefined : { key: 'bundle-differences.hint' }}
    >
      {(body) =>
        differences === null ? (
          <Paragraph ui={body} text={body.t('differences.none')} />
        ) : (
          <BundleDifferencesView
            ui={body}
            election={election}
            contest={contest}
            differences={differences}
            state={store.state}
          />
        )
      }
    </Frame>
  );
}
