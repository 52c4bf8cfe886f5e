import { expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import {
  reduceShell,
  type ShellAction,
  type ShellState,
  startShell,
  topLayer,
  topScreen,
} from '../../../src/tui/shell/shell-state.ts';

const start = startShell('nl', { theme: 'dark', glyphs: 'unicode' });
const after = (actions: readonly ShellAction[], from: ShellState = start): ShellState =>
  actions.reduce(reduceShell, from);
const anna = { name: 'anna', role: 'entry' } as const;

test('the program begins at the sign-in', () => {
  expect(topScreen(start).content).toEqual({ name: 'sign-in' });
  expect(start.officer).toBeNull();
});

test('whoever signs in comes to the board, with no way back to the sign-in', () => {
  const state = after([{ type: 'signed-in', officer: anna }, { type: 'back' }]);

  expect(topScreen(state).content).toEqual({ name: 'board' });
});

test('back leads to the screen below, which kept its layer', () => {
  const board = after([{ type: 'signed-in', officer: anna }]);
  const state = after([{ type: 'push', route: { name: 'log' } }, { type: 'back' }], board);

  expect(topScreen(state)).toEqual(topScreen(board));
});

test('signing out leaves nothing of the officer on screen', () => {
  const state = after([
    { type: 'signed-in', officer: anna },
    { type: 'push', route: { name: 'log' } },
    { type: 'open-overlay', overlay: { kind: 'help' } },
    { type: 'signed-out' },
  ]);

  expect(state).toMatchObject({ officer: null, overlay: null });
  expect(state.stack.map((layer) => layer.content)).toEqual([{ name: 'sign-in' }]);
});

test('an overlay hears the keys until it is closed', () => {
  const open = after([{ type: 'open-overlay', overlay: { kind: 'palette' } }]);

  expect(topLayer(open)).not.toBe(topLayer(start));
  expect(topLayer(after([{ type: 'close-overlay' }], open))).toBe(topLayer(start));
});

test('every layer there ever was has an id of its own, so that none hears what was meant for another', () => {
  const one = after([{ type: 'push', route: { name: 'log' } }]);
  const two = after([{ type: 'back' }, { type: 'push', route: { name: 'log' } }], one);

  expect(topLayer(two)).not.toBe(topLayer(one));
});

test('Ctrl+C once warns, twice ends', () => {
  const once = after([{ type: 'interrupt' }]);

  expect(once).toMatchObject({ leaving: true, exit: null });
  expect(after([{ type: 'interrupt' }], once).exit).toBe(0);
});

test('anything done in between takes the first Ctrl+C back', () => {
  expect(after([{ type: 'interrupt' }, { type: 'notice-read' }, { type: 'interrupt' }]).exit).toBeNull();
});

test('one key goes through all languages and back to the first', () => {
  const seen = languages.map(
    (_language, index) => after(Array(index).fill({ type: 'next-language' })).language,
  );

  expect(new Set(seen)).toEqual(new Set(languages));
  expect(after(Array(languages.length).fill({ type: 'next-language' })).language).toBe('nl');
});
