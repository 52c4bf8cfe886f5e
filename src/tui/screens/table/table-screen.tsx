import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { localised } from '../../../base/language.ts';
import type { TableState } from '../../../count/double-entry.ts';
import { type FormField, tableForm } from '../../../count/table-form.ts';
import { findContest } from '../../../election/lookup.ts';
import { failingSums } from '../../../office/failing-sums.ts';
import { findTable } from '../../../office/find-table.ts';
import { handIn } from '../../../office/hand-in.ts';
import type { Officer } from '../../../office/officers.ts';
import type { Draft } from '../../../office/table-ports.ts';
import { giveUp, keepDraft, type Sitting, sitDown } from '../../../office/tables.ts';
import { bindCommands } from '../../keys/command.ts';
import { isOfKeypad } from '../../keys/keypad.ts';
import type { Message } from '../../message.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { valueText } from '../figure/figure-columns.ts';
import { waitingMessage } from '../tables/waiting-message.ts';
import { changedShape } from './changed-shape.ts';
import { fullFieldLabel } from './field-label.ts';
import { jumpCommands } from './form-keys.ts';
import { handInQuestion } from './hand-in-question.ts';
import { type TableIntent, tableCommands } from './table-keys.ts';
import { currentField, keyedCount, reduceTable, startTable, type TableDeskState } from './table-state.ts';
import { TableView } from './table-view.tsx';

export const tableScreen: ScreenEntry<'table'> = {
  Screen: TableScreen,
  crumb: ({ contest }, ui, election) => {
    const found = findContest(election, contest);
    return found === undefined ? contest : ui.text(localised(found.title, ui.language));
  },
};

/** What the officer is told once an entry is handed in: of the other one nothing but how many fields are open. */
function messageAfter(state: TableState, officer: Officer): Message {
  const waiting = waitingMessage(state, officer);
  if (waiting !== null) return waiting;
  if ('open' in state) {
    return { key: 'table.after.open', params: { count: state.open.length, because: state.because } };
  }
  return { key: state.state === 'agreed' ? 'table.after.agreed' : 'table.after.first-done' };
}

/** What an empty box means depends on what it is for. */
function hintAt(state: TableDeskState): 'table.hint' | `table.hint.${'end' | 'declared' | 'control'}` {
  if (state.at === state.fields.length - 1) return 'table.hint.end';
  const role = currentField(state)?.role ?? 'count';
  return role === 'count' ? 'table.hint' : `table.hint.${role}`;
}

/** So long after the last digit a figure that was not left yet is kept too. */
const keepAfter = 150;

function TableScreen({ route }: { readonly route: RouteOf<'table'> }): ReactNode {
  const { services, officer, onCrash } = useShell();
  // Whoever sits down again goes on: nothing is recorded a second time.
  const [sitting] = useState(() => {
    if (officer === null) return null;
    const sat = sitDown(services.ledger, services.clock, officer, route);
    return sat.ok ? sat.value : null;
  });
  useEffect(() => {
    if (sitting === null) onCrash(new Error('a table was opened that is not the officer’s to key'));
  }, [sitting, onCrash]);
  return sitting === null ? null : <Entry sitting={sitting} />;
}

function Entry({ sitting }: { readonly sitting: Sitting }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const { place } = sitting;
  const store = useStore(reduceTable, () => startTable(sitting));
  const kept = useRef<Draft>(sitting.draft);
  const isOver = useRef(false);
  const subject = findTable(ledger.election, place);
  if (!subject.ok || officer === null) throw new Error('a table without an officer or a bureau');
  const { contest, bureau } = subject.value;

  /** Keeps what was keyed, if anything is new; a draft that changed elsewhere ends this sitting. */
  const keep = (): boolean => {
    const { figures, form } = store.current();
    if (figures === kept.current.figures && form.shape === kept.current.shape) return true;
    const draft = keepDraft(ledger, officer, place, {
      version: kept.current.version,
      shape: form.shape,
      figures,
    });
    if (!draft.ok) {
      isOver.current = true;
      shell.back();
      shell.report(draft.error);
      return false;
    }
    kept.current = draft.value;
    return true;
  };
  const latestKeep = useRef(keep);
  latestKeep.current = keep;
  const { figures, at } = store.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when a field is left, and soon after a digit
  useEffect(() => {
    if (!isOver.current) latestKeep.current();
  }, [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a figure that changed starts the time anew
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!isOver.current) latestKeep.current();
    }, keepAfter);
    return () => clearTimeout(timer);
  }, [figures]);
  useEffect(
    () => () => {
      if (!isOver.current) latestKeep.current();
    },
    [],
  );

  const leave = (message: Message): void => {
    isOver.current = true;
    shell.back();
    shell.refresh();
    shell.say(message);
  };
  const handInNow = (): void => {
    if (!keep()) return;
    const after = handIn(ledger, clock, officer, place, kept.current);
    if (!after.ok) {
      // Others have changed what is to be keyed: sitting down again shows it.
      isOver.current = true;
      shell.back();
      shell.refresh();
      shell.report(after.error);
      return;
    }
    leave(messageAfter(after.value, officer));
  };
  const giveUpNow = (): void => {
    const left = giveUp(ledger, clock, officer, place);
    if (left.ok) leave({ key: 'table.given-up' });
    else shell.report(left.error);
  };

  const act = (intent: TableIntent): void => {
    const state = store.current();
    switch (intent.type) {
      case 'next':
        if (state.at === state.fields.length - 1 && !state.isPassing) act({ type: 'hand-in' });
        else store.act({ type: 'step', by: 1 });
        return;
      case 'shape': {
        const form = tableForm(contest, bureau, changedShape(state.form.shape, intent.change));
        store.act({ type: 'form', form });
        return;
      }
      case 'hand-in':
        store.act({ type: 'return' });
        shell.ask(
          handInQuestion({
            ui: bodyUi(shell.ui),
            contest,
            bureau,
            entry: place.entry,
            state: store.current(),
            onYes: handInNow,
          }),
        );
        return;
      case 'give-up':
        store.act({ type: 'return' });
        shell.ask({
          title: { key: 'table.give-up.title' },
          lines: [{ key: 'table.give-up.lost', params: { keyed: keyedCount(state) } }],
          yes: { key: 'table.give-up.yes' },
          no: { key: 'table.give-up.no' },
          danger: true,
          onYes: giveUpNow,
        });
        return;
      case 'undo': {
        store.act({ type: 'undo' });
        const field = currentField(store.current());
        if (store.current().form !== state.form) shell.say({ key: 'table.undone.fields' });
        else if (field !== undefined) shell.say({ key: 'table.undone', params: undoneParams(field) });
        return;
      }
      default:
        store.act(intent);
    }
  };
  /** The field whose figure was put back, with that figure. */
  const undoneParams = ({ key, field }: FormField) => ({
    field: fullFieldLabel(shell.ui, contest, field),
    value: valueText(shell.ui, store.current().figures[key] ?? null),
  });
  const choosesBoxes = place.entry === 1 && sitting.open === null;
  const desk = () => ({ state: store.current(), choosesBoxes });
  const failing = useMemo(
    () => (sitting.open === null ? [] : failingSums(ledger, officer, place)),
    [ledger, officer, place, sitting.open],
  );
  const isJumping = store.state.jump !== null;
  return (
    <Frame
      input={{
        // Asked anew for each key: a jump can begin in the middle of a burst.
        get commands() {
          return store.current().jump === null
            ? bindCommands(tableCommands, { current: desk, act })
            : bindCommands(jumpCommands, { current: desk, act });
        },
        isKeyed: isOfKeypad,
        typing: (event) => {
          if (event.kind === 'text' && !event.ctrl && /^\d$/.test(event.text)) {
            store.act({ type: 'digit', digit: event.text });
            return true;
          }
          if (event.kind !== 'key' || (event.key !== 'backspace' && event.key !== 'delete')) return false;
          store.act({ type: event.key === 'backspace' ? 'rub-out' : 'clear' });
          return true;
        },
      }}
      hint={{ key: isJumping ? 'table.hint.jump' : hintAt(store.state) }}
    >
      {(ui) =>
        currentField(store.state) === undefined ? (
          <Line ui={ui} parts={[]} />
        ) : (
          <TableView
            ui={ui}
            contest={contest}
            bureau={bureau}
            entry={place.entry}
            failing={failing}
            state={store.state}
          />
        )
      }
    </Frame>
  );
}
