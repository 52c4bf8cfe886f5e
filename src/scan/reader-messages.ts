/** What goes between the main thread and a reader worker. One string each way is much cheaper than many objects. */
import type { Reading } from '../ballot/reading.ts';

/** A reading without its text, which the asking side still has. */
type Answer = Reading extends infer R ? (R extends Reading ? Omit<R, 'payload'> : never) : never;

export function packReadings(readings: readonly Reading[]): string {
  return JSON.stringify(
    readings.map((reading): Answer => {
      const { payload: _, ...answer } = reading;
      return answer;
    }),
  );
}

export function unpackReadings(packed: string, texts: readonly string[]): readonly Reading[] {
  // Written by `packReadings` of this same program, in another thread: trusted, not parsed.
  const answers = JSON.parse(packed) as readonly Answer[];
  return texts.map((payload, index): Reading => {
    const answer = answers[index];
    if (answer === undefined) throw new Error(`${answers.length} readings for ${texts.length} texts`);
    return { ...answer, payload } as Reading;
  });
}
