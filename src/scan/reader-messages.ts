/** What goes between the main thread and a reader worker. One string each way is much cheaper than many objects. */
import type { ReadingContext } from '../ballot/read-ballot.ts';
import type { Reading } from '../ballot/reading.ts';
import type { BureauId } from '../election/ids.ts';

/** A reading without its text, which the asking side still has. */
type Answer = Reading extends infer R ? (R extends Reading ? Omit<R, 'payload'> : never) : never;

/** Texts to be read as ballots of a bureau. */
export interface ToRead {
  readonly texts: readonly string[];
  readonly bureau: BureauId;
}

/** The context of each bureau of an election, made once: what a reading looks up is kept beside it. */
export function contextsBeside(context: ReadingContext): (bureau: BureauId) => ReadingContext {
  const contexts = new Map([[context.bureau, context]]);
  return (bureau) => {
    const own = contexts.get(bureau) ?? { ...context, bureau };
    contexts.set(bureau, own);
    return own;
  };
}

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
