import type { ReactNode } from 'react';
import { assertNever } from '../../../base/assert-never.ts';
import { bindCommands } from '../../keys/command.ts';
import type { Question } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { fieldText, insertText } from '../../widgets/text-field-state.ts';
import { type QuestionIntent, questionCommands } from './question-keys.ts';
import {
  asksToLeave,
  editedField,
  isRefused,
  nextFocus,
  otherFocus,
  reduceQuestion,
  startQuestion,
} from './question-state.ts';
import { QuestionView } from './question-view.tsx';

export interface QuestionOverlayProps {
  readonly question: Question;
  close(): void;
}

export function QuestionOverlay({ question, close }: QuestionOverlayProps): ReactNode {
  const { say } = useShell();
  const hasField = question.field !== undefined;
  const store = useStore(reduceQuestion, () => startQuestion(hasField));
  /** What was typed goes, and whoever meant it to stand must see that it does not. */
  const refuse = (): void => {
    close();
    if (fieldText(store.current().field).trim() !== '') say({ key: 'question.discarded' });
  };
  const answer = (): void => {
    const { focus, field } = store.current();
    const text = fieldText(field).trim();
    if (focus === 'field') {
      store.act({ type: 'leave-field', isAnswered: question.isAnswered === true });
    } else if (focus === 'no') {
      refuse();
    } else if (hasField && text === '') {
      store.act({ type: 'field-missing' });
    } else {
      close();
      question.onYes(text);
    }
  };
  const act = (intent: QuestionIntent): void => {
    switch (intent.type) {
      case 'answer':
        answer();
        return;
      case 'refuse':
        if (asksToLeave(store.current())) store.act({ type: 'escape-again' });
        else refuse();
        return;
      case 'next':
        store.act({ type: 'focus', focus: nextFocus(store.current(), hasField, 1) });
        return;
      case 'previous':
        store.act({ type: 'focus', focus: nextFocus(store.current(), hasField, -1) });
        return;
      case 'other':
        store.act({ type: 'focus', focus: otherFocus(store.current()) });
        return;
      default:
        assertNever(intent);
    }
  };
  const isTyping = (): boolean => store.current().focus === 'field';
  return (
    <Frame
      input={{
        commands: bindCommands(questionCommands, { current: store.current, act }),
        isTyping: isTyping(),
        typing: (event) => {
          const field = editedField(store.current(), event);
          if (field !== undefined) store.act({ type: 'edit', field });
          else if (isRefused(store.current(), hasField, event)) store.act({ type: 'not-in-field' });
          else return false;
          return true;
        },
        onPaste: (text) => {
          if (isTyping()) store.act({ type: 'edit', field: insertText(store.current().field, text) });
        },
      }}
      hint={{ key: isTyping() ? 'question.hint.field' : 'question.hint' }}
    >
      {(body) => <QuestionView ui={body} question={question} state={store.state} />}
    </Frame>
  );
}
