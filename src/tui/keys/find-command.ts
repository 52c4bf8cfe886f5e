import type { Chord } from './chord.ts';
import type { BoundCommand } from './command.ts';

/**
 * The command a chord gives now: the first that can be given, the screen's before the program's; where none can, the
 * first that would have, so that its reason is told.
 */
export function findCommand(commands: readonly BoundCommand[], chord: Chord): BoundCommand | undefined {
  const named = commands.filter((command) => command.keys.includes(chord));
  return named.find((command) => command.availability() === true) ?? named[0];
}
