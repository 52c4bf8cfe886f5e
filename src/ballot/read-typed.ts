import { bestReading } from './best-reading.ts';
import { type KeyboardLayoutId, restoreCandidates } from './keyboard-layouts.ts';
import { type ReadingContext, readBallot } from './read-ballot.ts';
import type { Reading } from './reading.ts';

/** A reading of what a scanner typed, and the keyboard layout under which it was understood. */
export interface TypedReading {
  readonly reading: Reading;
  readonly layout: KeyboardLayoutId;
}

/** Reads what came out of the keyboard, under the layout that explains it best (`bestReading`). */
export function readTyped(typed: string, context: ReadingContext): TypedReading {
  const readings = restoreCandidates(typed).map(({ layout, text }) => ({
    layout,
    reading: readBallot(text, context),
  }));
  return bestReading(readings) ?? { layout: 'right', reading: readBallot(typed, context) };
}
