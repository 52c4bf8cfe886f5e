/**
 * What the line above the keys says beside a screen's own hint: what could cost a count most comes first.
 *
 * A notice goes with the next command, or by itself after some seconds. It goes earlier, and gives way to the hint, once
 * something was recorded since about what its screen shows (`concerns`): it would contradict what stands above it. What
 * the officer did to bring it up was recorded before it was said, and does not count. Scans that were not taken, and
 * whatever `stays`, wait for a key that shows that somebody has read them, whatever is recorded meanwhile.
 */
import type { RecordedEvent } from '../../office/events.ts';
import type { Message, Notice } from '../message.ts';
import type { Route } from '../screen.ts';
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

/**
 * Whether the event changes what a screen says of the paper of one bureau, or of the transfers, for which every bureau
 * counts. The screens of all bureaus are never concerned: with three hundred of them no notice could be read.
 */
export function concerns(route: Route, { type, data }: RecordedEvent): boolean {
  const ofTransfer =
    type === 'transfer-sent' || type === 'transfer-received' || type === 'transfer-withdrawn';
  if (route.name === 'transfers' || route.name === 'transfer') return ofTransfer;
  if (!('bureau' in route) || route.bureau === null) return false;
  if (ofTransfer) return true;
  if (!('bureau' in data) || data.bureau !== route.bureau) return false;
  return !('contest' in route && 'contest' in data) || route.contest === data.contest;
}
