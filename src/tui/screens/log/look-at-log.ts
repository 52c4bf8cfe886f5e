/** The page of the log that its state asks for, with the selection settled on one of its events. */
import { logPage } from '../../../office/log.ts';
import { logKinds } from '../../../office/log-kinds.ts';
import type { LedgerReader } from '../../../office/ports.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { keyOfEntry, type LogPage, type LogState, staysWithSelection } from './log-state.ts';

export interface LogLook {
  readonly page: LogPage;
  /** The state as it is once this page is seen. */
  readonly state: LogState;
}

export function lookAtLog(ledger: LedgerReader, asked: LogState, size: number): LogLook {
  const begun = withoutEmptyPage(ledger, asked);
  const first = readPage(ledger, begun, size);
  const pages = staysWithSelection(begun, first);
  const state = pages === begun.pages ? begun : { ...begun, pages };
  const page = state === begun ? first : readPage(ledger, state, size);
  const keys = page.entries.map(keyOfEntry);
  return { page, state: { ...state, position: settle(state.position, keys, Math.max(1, keys.length)) } };
}

/** A page that would begin above the newest event is the newest page. */
function withoutEmptyPage(ledger: LedgerReader, state: LogState): LogState {
  const [below, another] = state.pages;
  if (below === undefined || another !== undefined || below <= ledger.head().seq) return state;
  return { ...state, pages: [] };
}

/** One event more than fits is asked for, to know whether there are older ones. */
function readPage(
  ledger: LedgerReader,
  { kind, pages }: Pick<LogState, 'kind' | 'pages'>,
  size: number,
): LogPage {
  const before = pages.at(-1);
  const types = logKinds[kind];
  const entries = logPage(ledger, {
    limit: size + 1,
    ...(before === undefined ? {} : { before }),
    ...(types === undefined ? {} : { types }),
  });
  return { entries: entries.slice(0, size), hasOlder: entries.length > size };
}
