/** What the line above the keys says beside a screen's own hint: what could cost a count most comes first. */
import type { Message, Notice } from '../message.ts';
import type { ShellState } from './shell-state.ts';

type Said = Pick<ShellState, 'leaving' | 'scansNotTaken' | 'notice'>;

export function noticeOf(state: Said, waiting: number, isCovered: boolean): Notice | null {
  const params = { count: waiting };
  if (state.leaving) {
    return waiting === 0 ? { key: 'shell.leaving' } : { key: 'shell.leaving-waiting', params };
  }
  if (isCovered && waiting > 0) return { key: 'shell.scans-wait', params };
  return state.scansNotTaken > 0 ? notTaken(state) : state.notice;
}

/** What becomes of scans while the window is too small: `waiting` is null where no scan is taken. */
export function scansWhileTooSmall(state: Said, waiting: number | null): Message {
  if (waiting !== null) return { key: 'too-small.kept', params: { count: waiting } };
  return state.scansNotTaken > 0 ? notTaken(state) : { key: 'too-small.nothing-read' };
}

const notTaken = ({ scansNotTaken }: Said): Message => ({
  key: 'shell.scan-not-taken',
  params: { count: scansNotTaken },
});
