/** The log of the office, newest first, one page at a time: however long it is, only what is seen is read. */
import { assertNever } from '../../../base/assert-never.ts';
import type { EventType } from '../../../office/events.ts';
import type { LogEntry } from '../../../office/log.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import { type ListPosition, settle, startOfList } from '../../widgets/table/list-position.ts';

/** What the log can be narrowed to; undefined shows everything. */
export const logKinds = {
  all: undefined,
  office: ['office-created', 'officer-signed-in', 'officer-sign-in-refused', 'officer-signed-out'],
  batches: ['batch-opened', 'batch-closed'],
  counted: ['ballot-counted'],
  'not-counted': ['ballot-duplicate', 'ballot-conflict', 'ballot-refused'],
  corrections: ['ballot-undone', 'ballot-voided'],
} as const satisfies Readonly<Record<string, readonly EventType[] | undefined>>;
export type LogKind = keyof typeof logKinds;
export const logKindNames = ['all', 'office', 'batches', 'counted', 'not-counted', 'corrections'] as const;

export interface LogState {
  readonly kind: LogKind;
  /** Below which numbers the pages from the newest to this one begin; none is the newest page itself. */
  readonly pages: readonly number[];
  readonly position: ListPosition;
}

export type LogAction =
  | { readonly type: 'next-kind' }
  | { readonly type: 'select'; readonly position: ListPosition }
  | { readonly type: 'older'; readonly below: number }
  | { readonly type: 'newer' }
  | { readonly type: 'newest' }
  | { readonly type: 'oldest'; readonly below: number };

/** The events on screen, and whether there are older ones. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly hasOlder: boolean;
}

export const startLog = (): LogState => ({ kind: 'all', pages: [], position: startOfList });

export function reduceLog(state: LogState, action: LogAction): LogState {
  switch (action.type) {
    case 'next-kind': {
      const kind = logKindNames[(logKindNames.indexOf(state.kind) + 1) % logKindNames.length] ?? 'all';
      return { kind, pages: [], position: startOfList };
    }
    case 'select':
      return { ...state, position: action.position };
    case 'older':
      return { ...state, pages: [...state.pages, action.below], position: startOfList };
    case 'newer':
      // One comes from below, so the last row is the next one; settling brings it into the page.
      return {
        ...state,
        pages: state.pages.slice(0, -1),
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
    if (move.rows === -1 && !isFirst) return { type: 'newer' };
  }
  const row = movedRow(now.row, move, keys.length, keys.length);
  return { type: 'select', position: { key: keys[row] ?? null, row, first: 0 } };
}
