/** What one event does: first a text field that has the focus, then the screen's commands, then the program's. */
import { restoreCandidates } from '../../ballot/keyboard-layouts.ts';
import { chordOf } from '../keys/chord.ts';
import type { BoundCommand } from '../keys/command.ts';
import { findCommand } from '../keys/find-command.ts';
import { keysOf } from '../keys/input/burst.ts';
import type { InputEvent, Keystroke } from '../keys/input/input-event.ts';
import type { Notice } from '../message.ts';
import type { LayerInput } from '../screen.ts';

export interface Hearing {
  readonly input: LayerInput;
  /** The screen under an overlay, or under the message that there is too little room. */
  readonly below?: LayerInput | undefined;
  /** Commands of the program that are heard over this layer. */
  readonly program: readonly BoundCommand[];
  say(message: Notice): void;
  /** The screen below has kept a scan. */
  onKept(): void;
  /** A scan came where none is taken. */
  onNotTaken(): void;
  /** Told before a command is given. */
  onGiven(command: BoundCommand): void;
}

export function hear(event: InputEvent, hearing: Hearing): void {
  const { input } = hearing;
  switch (event.kind) {
    case 'scan':
      hearScan(event, hearing);
      return;
    case 'line-end':
      // With a scan that a screen judges, or that nobody took, its suffix means nothing.
      if (isFormText(event.typed, input)) hearKey(keyOfSuffix[event.suffix], hearing);
      return;
    case 'paste':
      input.onPaste?.(event.text);
      return;
    case 'key':
    case 'text':
      hearKey(event, hearing);
  }
}

function hearKey(event: Keystroke, hearing: Hearing): void {
  const { input } = hearing;
  if (input.typing?.(event) === true) return;
  const chord = chordOf(event);
  if (chord === undefined) return;
  const command = findCommand([...input.commands, ...hearing.program], chord);
  if (command !== undefined) giveCommand(command, chord, hearing);
}

function hearScan(scan: Extract<InputEvent, { kind: 'scan' }>, hearing: Hearing): void {
  const { input, below } = hearing;
  if (input.onScan) {
    input.onScan(scan);
  } else if (isFormText(scan.typed, input)) {
    for (const key of keysOf(scan.typed)) input.typing?.(key);
    if (scan.suffix !== 'none') hearKey(keyOfSuffix[scan.suffix], hearing);
  } else if (input.isTyping === true && !isBallot(scan.typed)) {
    input.onPaste?.(scan.typed);
  } else if (below?.keepScan) {
    below.keepScan(scan.typed);
    hearing.onKept();
  } else {
    hearing.onNotTaken();
  }
}

const keyOfSuffix = {
  enter: { kind: 'key', key: 'enter', ctrl: false, shift: false },
  tab: { kind: 'key', key: 'tab', ctrl: false, shift: false },
} as const;

/** Written at once by a badge reader or a script, for a form that is being filled in. */
function isFormText(typed: string, input: LayerInput): boolean {
  return input.isForm === true && input.isTyping === true && !input.onScan && !isBallot(typed);
}

/** Gives a command, or says why it cannot be given now. */
export function giveCommand(
  command: BoundCommand,
  chord: string,
  hearing: Pick<Hearing, 'say' | 'onGiven'>,
): void {
  const availability = command.availability();
  if (availability !== true) {
    const { disabled: key, params } = availability;
    hearing.say(params === undefined ? { key } : { key, params });
    return;
  }
  hearing.onGiven(command);
  command.give(chord);
}

/** Anything else that comes at once is a paste in a terminal that does not mark pastes, or a quick machine. */
function isBallot(typed: string): boolean {
  return restoreCandidates(typed).length > 0;
}
