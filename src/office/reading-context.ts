/** What a reader of ballots needs to know of the office. */
import { type ReadingContext, trustedKeys } from '../ballot/read-ballot.ts';
import type { BureauId } from '../election/ids.ts';
import type { Ledger } from './ports.ts';

/** Ballots of this bureau, signed by a key that this office trusts: the practice key or the package's, never both. */
export function readingContext(ledger: Ledger, bureau: BureauId): ReadingContext {
  const { election, practice } = ledger;
  return { election, keys: trustedKeys(election, practice), bureau };
}
