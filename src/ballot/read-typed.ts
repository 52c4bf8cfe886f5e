import { type KeyboardLayoutId, restoreCandidates } from './keyboard-layouts.ts';
import { type ReadingContext, readBallot } from './read-ballot.ts';
import { type Reading, refusalCodes } from './reading.ts';

/** A reading of what a scanner typed, and the keyboard layout under which it was understood. */
export interface TypedReading {
  readonly reading: Reading;
  readonly layout: KeyboardLayoutId;
}

/**
 * Reads what came out of the keyboard. Where several layouts explain it, the explanation that passes most checks
 * is taken, the first among equals: the signature decides, since no two of them can carry a valid one.
 */
export function readTyped(typed: string, context: ReadingContext): TypedReading {
  const readings = restoreCandidates(typed).map(({ layout, text }) => ({
    layout,
    reading: readBallot(text, context),
  }));
  const furthest = Math.max(...readings.map(({ reading }) => checksPassed(reading)));
  return (
    readings.find(({ reading }) => checksPassed(reading) === furthest) ?? {
      layout: 'right',
      reading: readBallot(typed, context),
    }
  );
}

function checksPassed(reading: Reading): number {
  return reading.kind === 'ballot' ? refusalCodes.length : refusalCodes.indexOf(reading.refusal.code);
}
