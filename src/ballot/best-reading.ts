import { type Reading, refusalCodes } from './reading.ts';

/**
 * Of several explanations of one scan (keyboard layouts, decoders of an image) the one that passes most checks, the
 * first among equals: the signature decides, since no two of them can carry a valid one. undefined where there is none.
 */
export function bestReading<Explained extends { readonly reading: Reading }>(
  explanations: readonly Explained[],
): Explained | undefined {
  const furthest = Math.max(...explanations.map(({ reading }) => checksPassed(reading)));
  return explanations.find(({ reading }) => checksPassed(reading) === furthest);
}

function checksPassed(reading: Reading): number {
  return reading.kind === 'ballot' ? refusalCodes.length : refusalCodes.indexOf(reading.refusal.code);
}
