/** Finds the event an officer asks for in the log: by its number, or by the beginning of a ballot's token. */
import type { LedgerReader } from './ports.ts';

/** So few characters that anything shorter would name far too many ballots. */
const leastCharacters = 3;
const tokenCharacters = 32;

export type FoundInLog =
  | { readonly found: 'event'; readonly seq: number }
  | { readonly found: 'nothing' }
  /** Several ballots begin so. */
  | { readonly found: 'several' }
  /** Neither a number nor the beginning of a token. */
  | { readonly found: 'no-question' };

/** A number of the log leads to that event; anything else to the event that counted the ballot last. */
export function findInLog(ledger: Pick<LedgerReader, 'head' | 'ballotsByToken'>, asked: string): FoundInLog {
  // Numbers are copied from the screen as they are written there, with separators.
  const text = asked.replace(/[\s.,'’#]/g, '').toLowerCase();
  const seq = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (seq > 0 && seq <= ledger.head().seq) return { found: 'event', seq };
  if (!/^[\da-f]*$/.test(text) || text.length < leastCharacters || text.length > tokenCharacters) {
    return { found: seq > 0 ? 'nothing' : 'no-question' };
  }
  const [ballot, another] = ledger.ballotsByToken(text, 2);
  if (another !== undefined) return { found: 'several' };
  return ballot === undefined ? { found: 'nothing' } : { found: 'event', seq: ballot.event };
}
