import type { InputEvent } from './input/input-event.ts';

/**
 * One press as the keymap names it: a character as it is typed (`t`, `/`, `?`), `space`, or the name of a key
 * (`enter`, `pageDown`), with `shift+` and `ctrl+` before it where they were held.
 */
export type Chord = string;

/** The chord of an event; undefined for pastes and scans, which are never a command. */
export function chordOf(event: InputEvent): Chord | undefined {
  switch (event.kind) {
    case 'key':
      return `${event.ctrl ? 'ctrl+' : ''}${event.shift ? 'shift+' : ''}${event.key}`;
    case 'text': {
      const character = event.text === ' ' ? 'space' : event.text;
      return event.ctrl ? `ctrl+${character}` : character;
    }
    case 'paste':
    case 'scan':
    case 'line-end':
      return undefined;
  }
}
