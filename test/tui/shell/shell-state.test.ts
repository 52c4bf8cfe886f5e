import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import type { OfficeEvent, RecordedEvent } from '../../../src/office/events.ts';
import type { Route } from '../../../src/tui/screen.ts';
import { concerns, noticeOf, scansWhileTooSmall } from '../../../src/tui/shell/notices.ts';
import {
  reduceShell,
  type ShellAction,
  type ShellState,
  startShell,
  topLayer,
  topScreen,
} from '../../../src/tui/shell/shell-state.ts';
import { bureauId, contestId } from '../../support/elections.ts';

const start = startShell('nl', { theme: 'dark', glyphs: 'unicode' }, true);
const acted = (actions: readonly ShellAction[], from: ShellState = start): ShellState =>
  actions.reduce(reduceShell, from);
const anna = { name: 'anna', role: 'entry' } as const;

const atDesk = { officer: anna, session: 2, mustChange: false };

test('the program begins at the sign-in', () => {
  expect(topScreen(start).content).toEqual({ name: 'sign-in' });
  expect(start.officer).toBeNull();
});

test('whoever signs in comes to the board, with no way back to the sign-in', () => {
  const state = acted([{ type: 'signed-in', session: atDesk, password: 'practice' }, { type: 'back' }]);

  expect(topScreen(state).content).toEqual({ name: 'board' });
});

test('back leads to the screen below, which kept its layer', () => {
  const board = acted([{ type: 'signed-in', session: atDesk, password: 'practice' }]);
  const state = acted([{ type: 'push', route: { name: 'log' } }, { type: 'back' }], board);

  expect(topScreen(state)).toEqual(topScreen(board));
});

test('a real office without an account begins with making the first one', () => {
  const empty = startShell('nl', { theme: 'dark', glyphs: 'unicode' }, false);

  expect(topScreen(empty).content).toEqual({ name: 'first-administrator' });
});

describe('who may do nothing else yet, or nothing else at all', () => {
  const temporary = { ...atDesk, mustChange: true };
  const chosen = acted([{ type: 'signed-in', session: temporary, password: 'abcd-efgh' }]);

  test('with a temporary password an officer chooses another first, and cannot go back from that', () => {
    expect(topScreen(acted([{ type: 'back' }], chosen)).content).toEqual({
      name: 'own-password',
      temporary: 'abcd-efgh',
    });
  });

  test('with a password of their own the board is open, and the temporary one forgotten', () => {
    const state = acted([{ type: 'password-chosen' }, { type: 'go-home' }], chosen);

    expect(topScreen(state).content).toEqual({ name: 'board' });
    expect(state.session).toMatchObject({ mustChange: false });
    expect(JSON.stringify(state)).not.toContain('abcd-efgh');
  });

  test('an observer sees what the hall sees', () => {
    const olga = { ...atDesk, officer: { name: 'olga', role: 'observer' } } as const;

    expect(
      topScreen(acted([{ type: 'signed-in', session: olga, password: 'practice' }, { type: 'back' }]))
        .content,
    ).toEqual({ name: 'projector' });
  });
});

describe('a session that ended elsewhere', () => {
  const state = acted([
    { type: 'signed-in', session: atDesk, password: 'practice' },
    { type: 'push', route: { name: 'log' } },
    { type: 'lock' },
    { type: 'session-lost', why: 'closed' },
  ]);

  test('leads to the sign-in, which says whose it was and why, and opens what was locked', () => {
    expect(topScreen(state).content).toEqual({ name: 'sign-in', lost: { officer: 'anna', why: 'closed' } });
    expect(state).toMatchObject({ officer: null, session: null, lock: null, overlay: null });
  });

  test('is signed out by nobody here', () => {
    expect(state.leaver).toBeNull();
  });
});

describe('locked screens', () => {
  const below = acted([
    { type: 'signed-in', session: atDesk, password: 'practice' },
    { type: 'push', route: { name: 'log' } },
    { type: 'open-overlay', overlay: { kind: 'help' } },
    { type: 'say', message: { key: 'filter.hint' } },
  ]);
  const locked = acted([{ type: 'lock' }], below);

  test('hear keys alone, and say nothing of what lies below', () => {
    expect(topLayer(locked)).toBe(locked.lock);
    expect(locked.notice).toBeNull();
  });

  test('are afterwards as they were left', () => {
    const open = acted([{ type: 'unlock' }], locked);

    expect(open).toMatchObject({ stack: below.stack, overlay: below.overlay, lock: null });
  });

  test('are locked once, and never where nobody is signed in', () => {
    expect(acted([{ type: 'lock' }], locked)).toBe(locked);
    expect(acted([{ type: 'lock' }]).lock).toBeNull();
  });
});

test('signing out leaves nothing of the officer on screen', () => {
  const state = acted([
    { type: 'signed-in', session: atDesk, password: 'practice' },
    { type: 'push', route: { name: 'log' } },
    { type: 'open-overlay', overlay: { kind: 'help' } },
    { type: 'sign-out' },
  ]);

  expect(state).toMatchObject({ officer: null, overlay: null, leaver: atDesk });
  expect(acted([{ type: 'sign-out-recorded' }], state)).toMatchObject({ officer: null, leaver: null });
  // Whoever also ends the program before that is recorded is still to be signed out.
  expect(acted([{ type: 'exit' }], state)).toMatchObject({ exit: 0, leaver: atDesk });
  expect(state.stack.map((layer) => layer.content)).toEqual([{ name: 'sign-in' }]);
});

test('an overlay hears the keys until it is closed', () => {
  const open = acted([{ type: 'open-overlay', overlay: { kind: 'palette' } }]);

  expect(topLayer(open)).not.toBe(topLayer(start));
  expect(topLayer(acted([{ type: 'close-overlay' }], open))).toBe(topLayer(start));
});

test('every layer there ever was has an id of its own, so that none hears what was meant for another', () => {
  const one = acted([{ type: 'push', route: { name: 'log' } }]);
  const two = acted([{ type: 'back' }, { type: 'push', route: { name: 'log' } }], one);

  expect(topLayer(two)).not.toBe(topLayer(one));
});

test('Ctrl+C once warns, twice ends', () => {
  const once = acted([{ type: 'interrupt' }]);

  expect(once).toMatchObject({ leaving: true, exit: null });
  expect(acted([{ type: 'interrupt' }], once).exit).toBe(0);
});

test('anything done in between takes the first Ctrl+C back', () => {
  expect(acted([{ type: 'interrupt' }, { type: 'notice-read' }, { type: 'interrupt' }]).exit).toBeNull();
});

test('one key goes through all languages and back to the first', () => {
  const seen = languages.map(
    (_language, index) => acted(Array(index).fill({ type: 'next-language' })).language,
  );

  expect(new Set(seen)).toEqual(new Set(languages));
  expect(acted(Array(languages.length).fill({ type: 'next-language' })).language).toBe('nl');
});

test('scans that came where none is taken are counted until a key shows that somebody has read of them', () => {
  const two = acted([{ type: 'scan-not-taken' }, { type: 'scan-not-taken' }]);

  expect(noticeOf(two, 0, false)).toEqual({ key: 'shell.scan-not-taken', params: { count: 2 } });
  expect(noticeOf(acted([{ type: 'notice-read' }], two), 0, false)).toBeNull();
});

test('the number of scans that wait stays on screen whatever else is said, as long as they wait', () => {
  const waits = { key: 'shell.scans-wait', params: { count: 3 } };
  const covered = acted([{ type: 'open-overlay', overlay: { kind: 'help' } }]);

  expect(noticeOf(covered, 3, true)).toEqual(waits);
  for (const action of [
    { type: 'next-language' },
    { type: 'next-theme' },
    { type: 'say', message: { key: 'filter.none' } },
    { type: 'notice-read' },
  ] as const) {
    expect(noticeOf(acted([action], covered), 3, true)).toEqual(waits);
  }
  expect(noticeOf(acted([{ type: 'interrupt' }], covered), 3, true)).toEqual({
    key: 'shell.leaving-waiting',
    params: { count: 3 },
  });
  expect(noticeOf(covered, 0, true)).toBeNull();
});

test('a window that is too small says what becomes of scans meanwhile', () => {
  const notTaken = acted([{ type: 'scan-not-taken' }]);

  expect(scansWhileTooSmall(start, 2)).toEqual({ key: 'too-small.kept', params: { count: 2 } });
  expect(scansWhileTooSmall(start, null)).toEqual({ key: 'too-small.nothing-read' });
  expect(scansWhileTooSmall(notTaken, null)).toEqual({ key: 'shell.scan-not-taken', params: { count: 1 } });
});

test('the colours that were chosen are named', () => {
  const light = acted([{ type: 'next-theme' }]);

  expect(light).toMatchObject({ appearance: { theme: 'light' }, notice: { key: 'theme.light' } });
});

test('a notice that is taken away as outdated leaves what nobody has read yet', () => {
  const state = acted([
    { type: 'say', message: { key: 'table.given-back' } },
    { type: 'scan-not-taken' },
    { type: 'notice-outdated' },
  ]);

  expect(state).toMatchObject({ notice: null, scansNotTaken: 1 });
});

const here = { bureau: bureauId('TB-1'), contest: contestId('CK') };
const recorded = (event: Pick<OfficeEvent, 'type' | 'data'>): RecordedEvent =>
  ({ ...event, version: 1, at: null, officer: 'bram', seq: 9, hash: '' }) as RecordedEvent;
const begun = (place: typeof here): RecordedEvent =>
  recorded({ type: 'table-begun', data: { ...place, entry: 1 } });
const declared = recorded({ type: 'way-declared', data: { bureau: here.bureau, way: 'table' } });
const received = recorded({ type: 'transfer-received', data: { transfer: 4, ballots: 2, note: '' } });
const elsewhere = begun({ ...here, bureau: bureauId('TB-2') });
const otherContest = begun({ ...here, contest: contestId('VL') });
const signedIn = recorded({ type: 'officer-signed-in', data: {} });

test.each<[Route, readonly RecordedEvent[], readonly RecordedEvent[]]>([
  [
    { name: 'tables', bureau: here.bureau },
    [begun(here), otherContest, declared, received],
    [elsewhere, signedIn],
  ],
  [{ name: 'bundles', ...here }, [begun(here), declared, received], [otherContest, elsewhere, signedIn]],
  [{ name: 'transfers' }, [received], [begun(here), declared, signedIn]],
  [{ name: 'board' }, [], [begun(here), declared, received, signedIn]],
  [{ name: 'totals', bureau: null, contest: here.contest }, [], [begun(here), received]],
])('what is recorded concerns a screen where it changes what that shows: $name', (route, own, others) => {
  expect(own.map((event) => concerns(route, event))).toEqual(own.map(() => true));
  expect(others.map((event) => concerns(route, event))).toEqual(others.map(() => false));
});
