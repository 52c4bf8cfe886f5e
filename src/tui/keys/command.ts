/**
 * A command of the terminal. The same value drives the key, the footer, the help, the palette and the key list in
 * the documentation, so none of them can say something else than the others.
 */
import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Params } from '../../i18n/translate.ts';
import type { Chord } from './chord.ts';

/** `area.verb`, as `ballot.undo`. */
export type CommandId = `${string}.${string}`;

/** act: does the work of the screen; move: moves the selection; go: to another screen; program: the same everywhere. */
export const commandCategories = ['act', 'move', 'go', 'program'] as const;
export type CommandCategory = (typeof commandCategories)[number];

/** Whether a command can be given now; where not, the message says why and what to do. */
export type Availability = true | { readonly disabled: MessageKey; readonly params?: Params };

export interface Command<State, Action> {
  readonly id: CommandId;
  /** The first one is shown. */
  readonly keys: readonly [Chord, ...Chord[]];
  /** One or two words, a verb first: the footer. */
  readonly label: MessageKey;
  /** One sentence: help, palette, documentation. */
  readonly hint: MessageKey;
  readonly category: CommandCategory;
  /** Cannot be taken back: the act asks first, and every list marks it. */
  readonly danger?: true;
  when(state: State): Availability;
  run(chord: Chord): Action;
}

/** A command together with the screen it acts on: what the shell needs to show it and to give it. */
export interface BoundCommand extends Omit<Command<never, never>, 'when' | 'run'> {
  availability(): Availability;
  give(chord: Chord): void;
}

/** Where a screen keeps its state: `current` is never behind, even inside a burst of keys that is drawn once. */
export interface Store<State, Action> {
  current(): State;
  act(action: Action): void;
}

export function bindCommands<State, Action>(
  commands: readonly Command<State, Action>[],
  store: Store<State, Action>,
): readonly BoundCommand[] {
  return commands.map((command) => ({
    ...command,
    availability: () => command.when(store.current()),
    give: (chord) => store.act(command.run(chord)),
  }));
}

export const always = (): Availability => true;
