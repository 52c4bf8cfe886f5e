/** The log of the office, newest first, one page at a time: however long it is, only what is seen is read. */
import { assertNever } from '../../../base/assert-never.ts';
import type { LogEntry } from '../../../office/log.ts';
import { type LogKind, logKindNames } from '../../../office/log-kinds.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import { type ListPosition, settle, startOfList } from '../../widgets/table/list-position.ts';
import { emptyField, type TextField } from '../../widgets/text-field-state.ts';

export interface LogState {
  readonly kind: LogKind;
  /** Below which numbers the pages from the newest to this one begin; none is the newest page itself. */
  readonly pages: readonly number[];
  readonly position: ListPosition;
  /** What is being typed to find an event; null while nothing is. */
  readonly find: TextField | null;
}

export type LogAction =
  | { readonly type: 'next-kind' }
  | { readonly type: 'find-opened' }
  | { readonly type: 'find'; readonly find: TextField }
  | { readonly type: 'find-closed' }
  /** Shows this event, whatever kind it is of, as the first of its page. */
  | { readonly type: 'found'; readonly seq: number }
  | { readonly type: 'select'; readonly position: ListPosition }
  | { readonly type: 'settled'; readonly pages: readonly number[]; readonly position: ListPosition }
  | { readonly type: 'older'; readonly below: number }
  | { readonly type: 'newer'; readonly pages: readonly number[] }
  | { readonly type: 'newest' }
  | { readonly type: 'oldest'; readonly below: number };

/** The events on screen, and whether there are older ones. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly hasOlder: boolean;
}

export const startLog = (): LogState => ({ kind: 'all', pages: [], position: startOfList, find: null });

export function reduceLog(state: LogState, action: LogAction): LogState {
  switch (action.type) {
    case 'next-kind': {
      const kind = logKindNames[(logKindNames.indexOf(state.kind) + 1) % logKindNames.length] ?? 'all';
      return { ...state, kind, pages: [], position: startOfList };
    }
    case 'find-opened':
      return { ...state, find: emptyField };
    case 'find':
      return { ...state, find: action.find };
    case 'find-closed':
      return { ...state, find: null };
    case 'found':
      return {
        kind: 'all',
        pages: [action.seq + 1],
        position: { ...startOfList, key: String(action.seq) },
        find: null,
      };
    case 'select':
      return { ...state, position: action.position };
    case 'settled':
      return { ...state, pages: action.pages, position: action.position };
    case 'older':
      return { ...state, pages: [...state.pages, action.below], position: startOfList };
    case 'newer':
      // One comes from below, so the last row is the next one; settling brings it into the page.
      return {
        ...state,
        pages: action.pages,
        position: { ...startOfList, row: Number.MAX_SAFE_INTEGER },
      };
    case 'newest':
      return { ...state, pages: [], position: startOfList };
    case 'oldest':
      return { ...state, pages: [action.below], position: startOfList };
    default:
      return assertNever(action);
  }
}

export const keyOfEntry = (entry: LogEntry): string => String(entry.seq);

/**
 * The newest page grows at its top while others count. Where that would push the selected event off the page, the page
 * stays with the event instead: what is selected is what an officer last saw, and may be about to void.
 */
export function staysWithSelection(state: LogState, page: LogPage): readonly number[] {
  const { key } = state.position;
  const last = page.entries.at(-1);
  if (state.pages.length > 0 || key === null || last === undefined || Number(key) >= last.seq) {
    return state.pages;
  }
  return [Number(key) + 1];
}

/** What a move means here: another row, or at the edge another page. `size` is the number of rows of a page. */
export function moveInLog(
  state: LogState,
  { entries, hasOlder }: LogPage,
  move: ListMove,
  size: number,
): LogAction {
  const keys = entries.map(keyOfEntry);
  const now = settle(state.position, keys, keys.length);
  const last = entries.at(-1);
  const isFirst = state.pages.length === 0;
  if (move.type === 'move-to' && move.row === 0) return { type: 'newest' };
  if (move.type === 'move-to' && move.row === 'last' && state.kind === 'all' && hasOlder) {
    return { type: 'oldest', below: size + 1 };
  }
  if (
    move.type === 'move' &&
    (move.by === 'page' || now.row + move.rows < 0 || now.row + move.rows >= keys.length)
  ) {
    if (move.rows === 1 && hasOlder && last !== undefined) return { type: 'older', below: last.seq };
    if (move.rows === -1 && !isFirst) return { type: 'newer', pages: newerPages(state, size) };
  }
  const row = movedRow(now.row, move, keys.length, keys.length);
  return { type: 'select', position: { key: keys[row] ?? null, row, first: 0 } };
}

/**
 * The pages without this one. A page that was jumped to has none before it; of everything, whose numbers have no
 * gaps, the one before it can be told.
 */
function newerPages({ kind, pages }: LogState, size: number): readonly number[] {
  const [below, another] = pages;
  if (kind !== 'all' || below === undefined || another !== undefined) return pages.slice(0, -1);
  return [below + size];
}
