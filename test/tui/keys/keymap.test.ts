import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { keyLabel } from '../../../src/tui/keys/key-label.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';

const places = Object.entries(keymap);
const all = places.flatMap(([, commands]) => commands);

describe.each(places)('the keymap of %s', (_place, commands) => {
  test('gives every key one meaning', () => {
    const keys = commands
      // Esc leads back, and asks to quit only where there is no way back.
      .filter((command) => command.id !== 'program.quit')
      .flatMap((command) => command.keys)
      // Enter opens what is selected: to scan, to key or to decide, whichever of them is possible there.
      .filter((key) => key !== 'enter');

    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('names every command once', () => {
    const ids = commands.map((command) => command.id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(languages)('every command has a short label and a hint of its own in %s', (language) => {
  const t = translator(language);

  for (const command of all) {
    expect(t(command.label).length, command.id).toBeGreaterThan(0);
    expect(t(command.label).length, command.id).toBeLessThanOrEqual(22);
    expect(t(command.hint).length, command.id).toBeGreaterThan(t(command.label).length);
  }
});

test('a command of one name has the same keys, label and hint wherever it is', () => {
  for (const command of all) {
    for (const other of all.filter(({ id }) => id === command.id)) {
      expect([other.keys, other.label, other.hint]).toEqual([command.keys, command.label, command.hint]);
    }
  }
});

test('back, help, search, sort and the scanner test have one key everywhere', () => {
  const keysOf = (verb: RegExp) => new Set(all.filter(({ id }) => verb.test(id)).map(({ keys }) => keys[0]));

  expect(keysOf(/\.back$/)).toEqual(new Set(['escape']));
  expect(keysOf(/\.sort$/)).toEqual(new Set(['s']));
  expect(keysOf(/\.filter$/)).toEqual(new Set(['/']));
  expect(keysOf(/^(board|scan)\.self-test$/)).toEqual(new Set(['z']));
});

test('every command has a key that a bare console sends: no function key, no Alt', () => {
  const plain =
    /^(shift\+tab|ctrl\+[a-z]|.|enter|tab|escape|space|up|down|left|right|home|end|pageUp|pageDown)$/;

  for (const command of all)
    expect(
      command.keys.some((key) => plain.test(key)),
      command.id,
    ).toBe(true);
});

test('no key is one that a terminal cannot tell from another: Ctrl+I is Tab, Ctrl+M is Enter, Ctrl+H is Backspace', () => {
  const keys = all.flatMap((command) => command.keys);

  for (const key of ['ctrl+i', 'ctrl+m', 'ctrl+j', 'ctrl+h', 'ctrl+[']) expect(keys).not.toContain(key);
});

test('a key is written as the language writes it', () => {
  expect(keyLabel('ctrl+p', translator('de'))).toBe('Strg+P');
  expect(keyLabel('enter', translator('fr'))).toBe('Entrée');
  expect(keyLabel('t', translator('nl'))).toBe('t');
});
