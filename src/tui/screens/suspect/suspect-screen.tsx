import { type ReactNode, useMemo } from 'react';
import { wasHeard } from '../../../count/suspect.ts';
import { findBureau } from '../../../election/lookup.ts';
import { suspectsOf } from '../../../office/suspects.ts';
import { witnessNamed } from '../../../office/witness-named.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { decidedNotice } from '../suspects/table-of-suspect.ts';
import { firstWrongField } from './field-problem.ts';
import { submitSuspect } from './submit-suspect.ts';
import { type SuspectIntent, suspectCommands } from './suspect-keys.ts';
import {
  editedForm,
  filledFields,
  firstEmptyField,
  isLastField,
  reduceSuspectForm,
  type SuspectForm,
  startSuspectForm,
  textOf,
} from './suspect-state.ts';
import { SuspectView } from './suspect-view.tsx';
import { readValidLine } from './valid-line.ts';

export const suspectScreen: ScreenEntry<'suspect'> = {
  Screen: SuspectScreen,
  crumb: ({ task }, ui) => ui.t('suspect.crumb', { suspect: task.type === 'raise' ? 'new' : task.suspect }),
};

function SuspectScreen({ route }: { readonly route: RouteOf<'suspect'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock, randomness } = services;
  const { bureau, task } = route;
  const { election } = ledger;
  const own = findBureau(election, bureau)?.contests ?? [];
  const contests = election.contests.filter(({ id }) => own.includes(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const suspect = useMemo(() => {
    if (task.type === 'raise') return null;
    return suspectsOf(ledger, bureau).find((one) => one.suspect === task.suspect) ?? null;
  }, [ledger, bureau, task, shell.revision]);
  const store = useStore(reduceSuspectForm, () =>
    startSuspectForm(task.type, contests.length, suspect !== null && wasHeard(suspect.state)),
  );

  const contest = contests.find(({ id }) => id === suspect?.state.contest);
  const validChoices = (form: SuspectForm): string | null =>
    contest === undefined ? null : readValidLine(election, contest, textOf(form, 'choices')).choices;
  const submit = (): void => {
    if (officer === null) return;
    const desk = { ledger, clock, officer, randomness, bureau };
    const form = store.current();
    const done = submitSuspect(desk, task, contests, form, validChoices(form) ?? '');
    shell.refresh();
    if (!done.ok) {
      store.act({ type: 'refused', field: null, problem: done.error });
      return;
    }
    const { suspect: number } = done.value;
    shell.back();
    shell.say(
      task.type === 'decide'
        ? decidedNotice(shell.ui, ledger, { bureau, suspect: number })
        : { key: `suspect.done.${task.type}`, params: { suspect: number } },
    );
  };
  const act = (intent: SuspectIntent): void => {
    const form = store.current();
    if (intent.type !== 'enter') {
      store.act(intent);
      return;
    }
    const empty = firstEmptyField(form);
    if (empty !== undefined) {
      store.act({ type: 'focus', focus: empty });
      shell.say({ key: 'suspect.is-empty' });
      return;
    }
    const wrong = firstWrongField(form, {
      isValid: validChoices(form) !== null,
      witness: (written) => witnessNamed(ledger.report(bureau).composition, bureau, written),
    });
    if (wrong !== undefined) {
      const { field, problem } = wrong;
      store.act(problem === null ? { type: 'focus', focus: field } : { type: 'refused', field, problem });
    } else if (isLastField(form)) submit();
    else store.act({ type: 'next-field', by: 1 });
  };
  return (
    <Frame
      input={{
        commands: bindCommands(suspectCommands, { current: store.current, act }),
        isTyping: true,
        isForm: true,
        typing: (event) => {
          if (editedForm(store.current(), event) === undefined) return false;
          store.act({ type: 'edit', event });
          return true;
        },
        onPaste: (text) => store.act({ type: 'paste', text }),
        unsavedFields: () => filledFields(store.current()),
      }}
      hint={{ key: task.type === 'opine' ? 'suspect.hint.opine' : 'suspect.hint' }}
    >
      {(ui) => <SuspectView {...{ ui, election, contests, suspect }} form={store.state} />}
    </Frame>
  );
}
