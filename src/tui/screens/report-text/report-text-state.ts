/** How far a report was read, and the passphrase that is typed under it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import { editField, emptyField, insertText, type TextField } from '../../widgets/text-field-state.ts';

export interface ReportTextState {
  /** The first line that is shown. */
  readonly first: number;
  /** As many lines from the top were shown without a gap. */
  readonly seen: number;
  /** The officer says that they know the figures. */
  readonly saysSeen: boolean;
  /** undefined while the report is read. */
  readonly passphrase: TextField | undefined;
  /** The key is being opened: that is slow on purpose. */
  readonly isAsking: boolean;
  /** Why the last attempt was refused, until the next edit. */
  readonly problem: Problem | null;
}

export type ReportTextAction =
  | { readonly type: 'moved'; readonly move: ListMove; readonly lines: number; readonly page: number }
  /** Lines that were drawn. */
  | { readonly type: 'shown'; readonly from: number; readonly to: number }
  | { readonly type: 'says-seen'; readonly lines: number; readonly page: number }
  | { readonly type: 'ask-passphrase' }
  | { readonly type: 'leave-passphrase' }
  | { readonly type: 'edit'; readonly event: Extract<InputEvent, { kind: 'key' | 'text' }> }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'asked' }
  | { readonly type: 'refused'; readonly problem: Problem };

export const startReportText = (): ReportTextState => ({
  ...{ first: 0, seen: 0, saysSeen: false, passphrase: undefined, isAsking: false, problem: null },
});

export function reduceReportText(state: ReportTextState, action: ReportTextAction): ReportTextState {
  switch (action.type) {
    case 'moved': {
      const { move, lines, page } = action;
      // Here a move turns the page; no line is selected.
      return { ...state, first: movedRow(state.first, move, Math.max(1, lines - page + 1), page) };
    }
    case 'shown':
      return action.from <= state.seen && action.to > state.seen ? { ...state, seen: action.to } : state;
    case 'says-seen':
      return { ...state, saysSeen: true, first: Math.max(0, action.lines - action.page) };
    case 'ask-passphrase':
      return { ...state, passphrase: emptyField };
    case 'leave-passphrase':
      return { ...state, passphrase: undefined, problem: null };
    case 'edit': {
      const field = editField(state.passphrase ?? emptyField, action.event);
      return field === undefined ? state : { ...state, passphrase: field, problem: null };
    }
    case 'paste':
      return { ...state, passphrase: insertText(state.passphrase ?? emptyField, action.text), problem: null };
    case 'asked':
      return { ...state, isAsking: true, problem: null };
    case 'refused':
      return { ...state, isAsking: false, passphrase: emptyField, problem: action.problem };
    default:
      return assertNever(action);
  }
}

/** Whether what follows the reading can be reached. */
export const isRead = ({ seen, saysSeen }: ReportTextState, lines: number): boolean =>
  saysSeen || seen >= lines;
