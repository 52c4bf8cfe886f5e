/**
 * A paper ballot that was keyed by hand, as the record keeps it: a random token, and its marks in the choices language.
 * It has no signature, because no machine made it: that two officers keyed it alike is what it counts by.
 */
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import type { Choices } from './choices.ts';
import { formatChoices, parseChoicesLine } from './choices-language.ts';
import { classify } from './classify.ts';
import { type ReadingContext, readBallot } from './read-ballot.ts';
import type { Reading } from './reading.ts';

const pattern = /^paper\/([0-9a-f]{32})\/(.+)$/;

/** The text of a ballot; `token` is 32 hexadecimal digits. */
export function paperBallotText(token: string, choices: Choices): string {
  return `paper/${token}/${formatChoices(choices)}`;
}

/** The token of such a text; null for any other. */
export const paperToken = (text: string): string | null => pattern.exec(text)?.[1] ?? null;

/**
 * Reads such a text: a ballot of the bureau with its classification, or `BALLOT_NOT_A_BALLOT` where it is none, or not
 * written in the one way there is.
 */
export function readPaperBallot(text: string, election: Election, bureau: BureauId): Reading {
  const [, token, line] = pattern.exec(text) ?? [];
  const parsed = line === undefined ? undefined : parseChoicesLine(election, line);
  const choices = parsed?.ok === true && parsed.value?.count === 1 ? parsed.value.choices : undefined;
  if (token === undefined || choices === undefined || paperBallotText(token, choices) !== text) {
    return {
      kind: 'refused',
      payload: text,
      refusal: { code: 'BALLOT_NOT_A_BALLOT', params: { found: '' } },
    };
  }
  return { kind: 'ballot', payload: text, token, bureau, contests: classify(election, choices) };
}

/** What the record says of a ballot, whichever way it came in: keyed from paper at a counting bureau, else scanned. */
export function readRecorded(text: string, context: ReadingContext): Reading {
  const bureau = context.election.bureaus.find(({ id }) => id === context.bureau);
  return bureau?.kind === 'counting'
    ? readPaperBallot(text, context.election, context.bureau)
    : readBallot(text, context);
}
