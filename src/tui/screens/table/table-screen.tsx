import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { err } from '../../../base/result.ts';
import type { TableState } from '../../../count/double-entry.ts';
import { isSameShape } from '../../../count/table-entry.ts';
import { type FormField, tableForm } from '../../../count/table-form.ts';
import { failingSums } from '../../../office/failing-sums.ts';
import { findTable } from '../../../office/find-table.ts';
import { handIn } from '../../../office/hand-in.ts';
import type { Officer } from '../../../office/officers.ts';
import type { Draft } from '../../../office/table-ports.ts';
import { giveUp, keepDraft, type Sitting, sitDown } from '../../../office/tables.ts';
import { contestCrumb } from '../../contest-name.ts';
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
import { givenBack } from './given-back.ts';
import { handInQuestion } from './hand-in-question.ts';
import { type TableIntent, tableCommands } from './table-keys.ts';
import {
  currentField,
  isAtEnd,
  keyedCount,
  reduceTable,
  startTable,
  type TableDeskState,
} from './table-state.ts';
import { TableView } from './table-view.tsx';

export const tableScreen: ScreenEntry<'table'> = {
  Screen: TableScreen,
  crumb: ({ contest }, ui, election) => contestCrumb(ui, election, contest),
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
  if (isAtEnd(state)) return 'table.hint.end';
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

const isUntouched = (state: TableDeskState, { draft }: Sitting): boolean =>
  keyedCount(state) === 0 && isSameShape(state.form.shape, draft.shape);

function Entry({ sitting }: { readonly sitting: Sitting }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const { place } = sitting;
  const store = useStore(reduceTable, () => startTable(sitting));
  // Of the box one begins in nothing is new yet.
  const kept = useRef<Draft>({ ...sitting.draft, at: currentField(store.current())?.key });
  const isOver = useRef(false);
  const subject = findTable(ledger.election, place);
  if (!subject.ok || officer === null) throw new Error('a table without an officer or a bureau');
  const { contest, bureau } = subject.value;

  /** Ends the sitting: others have changed what is to be keyed, and sitting down again shows it. */
  const breakOff = (problem: Problem): void => {
    isOver.current = true;
    shell.back();
    shell.refresh();
    shell.interrupt(problem);
  };
  /** Keeps what was keyed, if anything is new; or gives why not: the entry was keyed elsewhere, and this sitting is over. */
  const keep = (): Problem | undefined => {
    const { figures, form } = store.current();
    const { version, ...before } = kept.current;
    const open = currentField(store.current())?.key;
    if (isOver.current) return;
    if (figures === before.figures && form.shape === before.shape && open === before.at) return;
    const draft = keepDraft(ledger, officer, place, { version, shape: form.shape, figures, at: open });
    if (!draft.ok) return draft.error;
    kept.current = draft.value;
    return undefined;
  };
  const keepOrBreakOff = (): void => {
    const problem = keep();
    if (problem !== undefined) breakOff(problem);
  };
  /**
   * The same once the screen is left: there is nothing to go back from. Who keyed nothing has only looked, and keeps
   * nobody from the entry, nor the bureau from counting another way.
   */
  const keepBehind = (): void => {
    const problem = keep();
    if (problem !== undefined) shell.interrupt(problem);
    else if (!isOver.current && shell.stands() && isUntouched(store.current(), sitting)) {
      const left = giveUp(ledger, clock, officer, place, kept.current);
      if (left.ok) shell.say(givenBack(sitting));
      shell.refresh();
    }
  };
  const latest = useRef({ keepOrBreakOff, keepBehind });
  latest.current = { keepOrBreakOff, keepBehind };
  const { figures, at } = store.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when a field is left, and soon after a digit
  useEffect(() => latest.current.keepOrBreakOff(), [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a figure that changed starts the time anew
  useEffect(() => {
    const timer = setTimeout(() => latest.current.keepOrBreakOff(), keepAfter);
    return () => clearTimeout(timer);
  }, [figures]);
  useEffect(() => () => latest.current.keepBehind(), []);

  const leave = (message: Message): void => {
    isOver.current = true;
    shell.back();
    shell.refresh();
    shell.say(message);
  };
  const handInNow = (): void => {
    const lost = keep();
    const after = lost === undefined ? handIn(ledger, clock, officer, place, kept.current) : err(lost);
    if (after.ok) leave(messageAfter(after.value, officer));
    else breakOff(after.error);
  };
  const giveUpNow = (): void => {
    const left = giveUp(ledger, clock, officer, place, kept.current);
    if (left.ok) leave({ key: 'table.given-up' });
    else breakOff(left.error);
  };

  const act = (intent: TableIntent): void => {
    const state = store.current();
    switch (intent.type) {
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
            election={ledger.election}
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
