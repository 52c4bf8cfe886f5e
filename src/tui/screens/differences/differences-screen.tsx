import { type ReactNode, useMemo } from 'react';
import { decideField } from '../../../office/decide-table.ts';
import { failingIfDecided } from '../../../office/failing-if-decided.ts';
import { differencesOf } from '../../../office/table-differences.ts';
import { crumbAbout } from '../../contest-name.ts';
import { bindCommands } from '../../keys/command.ts';
import { isOfKeypad } from '../../keys/keypad.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { pointPages } from '../../widgets/points.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { decideQuestion } from './decide-question.ts';
import { type DifferencesIntent, differencesCommands, differencesHint } from './differences-keys.ts';
import {
  decidedValue,
  keyOfField,
  reduceDifferences,
  selectedField,
  startDifferences,
} from './differences-state.ts';
import { DifferencesView, differencesPage, reasonsBelow } from './differences-view.tsx';

export const differencesScreen: ScreenEntry<'differences'> = {
  Screen: DifferencesScreen,
  crumb: ({ contest }, ui, election) => crumbAbout(ui, election, contest, ui.t('differences.crumb')),
};

function DifferencesScreen({ route }: { readonly route: RouteOf<'differences'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const { election } = ledger;
  const { bureau, contest } = route;
  const store = useStore(reduceDifferences, startDifferences);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const differences = useMemo(() => {
    const found = officer === null ? null : differencesOf(ledger, officer, { bureau, contest });
    return found?.ok === true ? found.value : null;
  }, [ledger, officer, bureau, contest, shell.revision]);
  const open = differences?.open ?? [];
  const page = differences === null ? 1 : differencesPage({ ui: bodyUi(shell.ui), election, differences });
  const keys = open.map(keyOfField);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const pages = (): number => {
    const ui = bodyUi(shell.ui);
    if (differences === null) return 1;
    return pointPages({ ui, ...reasonsBelow({ ui, election, differences, state: store.current() }) }).length;
  };
  const desk = () => ({
    state: store.current(),
    selected: selectedField(open, store.current()),
    pages: pages(),
  });

  const decide = (): void => {
    const { selected, state } = desk();
    const value = decidedValue(state);
    if (selected === undefined || value === undefined || officer === null || differences === null) return;
    const { key } = selected.field;
    const failing = failingIfDecided(ledger, officer, { bureau, contest }, { field: key, value });
    const onYes = (reason: string): void => {
      const after = decideField(ledger, clock, officer, { bureau, contest }, { field: key, value, reason });
      shell.refresh();
      if (!after.ok) {
        shell.report(after.error);
        return;
      }
      store.act({ type: 'decided' });
      if (after.value.state === 'agreed') {
        shell.back();
        shell.say({ key: 'table.after.decided' });
      } else shell.say({ key: 'differences.decide.done' });
    };
    shell.ask(decideQuestion({ ui: shell.ui, differences, selected, value, failing, onYes }));
  };
  const act = (intent: DifferencesIntent): void => {
    const { selected } = desk();
    switch (intent.type) {
      case 'take':
        if (selected !== undefined) {
          store.act({ type: 'take', value: intent.entry === 1 ? selected.first : selected.second });
        }
        return;
      case 'decide':
        decide();
        return;
      case 'more-points':
        store.act(intent);
        return;
      default:
        store.act({ type: 'moved', move: intent, keys, page });
    }
  };
  return (
    <Frame
      input={{
        commands: bindCommands(differencesCommands, { current: desk, act }),
        isKeyed: isOfKeypad,
        typing: (event) => {
          if (event.kind === 'text' && !event.ctrl && /^\d$/.test(event.text)) {
            store.act({ type: 'digit', digit: event.text });
            return true;
          }
          if (event.kind !== 'key' || event.key !== 'backspace') return false;
          store.act({ type: 'rub-out' });
          return true;
        },
      }}
      hint={differencesHint(desk())}
    >
      {(ui) =>
        differences === null ? (
          <Paragraph ui={ui} text={ui.t('differences.none')} />
        ) : (
          <DifferencesView {...{ ui, election, differences }} state={store.state} />
        )
      }
    </Frame>
  );
}
