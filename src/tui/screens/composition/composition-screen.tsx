import { type ReactNode, useMemo } from 'react';
import type { Election } from '../../../election/election.ts';
import type { ListNumber } from '../../../election/ids.ts';
import { declareComposition } from '../../../office/declare-composition.ts';
import type { Ledger } from '../../../office/ports.ts';
import { missingSigners } from '../../../office/reporting/report-standing.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { type CompositionIntent, compositionCommands } from './composition-keys.ts';
import {
  type CompositionChoices,
  declaredPeople,
  editedComposition,
  isOneMore,
  reduceComposition,
  startComposition,
} from './composition-state.ts';
import { CompositionView } from './composition-view.tsx';

export const compositionScreen: ScreenEntry<'composition'> = {
  Screen: CompositionScreen,
  crumb: (_route, ui) => ui.t('composition.crumb'),
};

function CompositionScreen({ route: { bureau } }: { readonly route: RouteOf<'composition'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const store = useStore(reduceComposition, () => startComposition(ledger.report(bureau).composition));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const choices = useMemo(() => choicesOf(ledger), [ledger, shell.revision]);

  const submit = (): void => {
    if (officer === null) return;
    const people = declaredPeople(store.current());
    const done = declareComposition(ledger, clock, officer, bureau, people);
    shell.refresh();
    if (!done.ok) {
      store.act({ type: 'refused', problem: done.error });
      return;
    }
    shell.back();
    shell.say({ key: 'composition.done', params: { count: people.length } });
  };
  const ask = (): void => {
    const people = declaredPeople(store.current());
    if (people.length === 0) {
      shell.say({ key: 'composition.nobody' });
      return;
    }
    const roles = missingSigners(people).map((role) => shell.ui.t(`signer.${role}`));
    shell.ask({
      title: { key: 'composition.ask.title', params: { count: people.length } },
      lines: [
        ...(roles.length === 0
          ? []
          : [{ key: 'composition.ask.missing' as const, params: { roles: roles.join(', ') } }]),
        { key: 'composition.ask.kept' },
      ],
      yes: { key: 'composition.ask.yes' },
      no: { key: 'report.no' },
      onYes: submit,
    });
  };
  const act = (intent: CompositionIntent): void => {
    if (intent.type === 'next-choice' || intent.type === 'next-field') store.act({ ...intent, choices });
    else if (intent.type !== 'enter') store.act(intent);
    else if (isOneMore(store.current())) ask();
    else store.act({ type: 'next-field', by: 1, choices });
  };
  return (
    <Frame
      input={{
        commands: bindCommands(compositionCommands, { current: store.current, act }),
        isTyping: true,
        isForm: true,
        typing: (event) => {
          if (editedComposition(store.current(), event) === undefined) return false;
          store.act({ type: 'edit', event });
          return true;
        },
        onPaste: (text) => store.act({ type: 'paste', text }),
        unsavedFields: () => (store.current().isChanged ? declaredPeople(store.current()).length : 0),
      }}
      hint={{ key: 'composition.hint' }}
    >
      {(ui) => <CompositionView {...{ ui, choices }} form={store.state} />}
    </Frame>
  );
}

const choicesOf = (ledger: Ledger): CompositionChoices => ({
  lists: listsOf(ledger.election),
  accounts: ledger.accounts().filter(({ state }) => state !== 'closed'),
});

const listsOf = ({ contests }: Election): readonly ListNumber[] =>
  [...new Set(contests.flatMap(({ lists }) => lists.map(({ number }) => number)))].toSorted((a, b) => a - b);
