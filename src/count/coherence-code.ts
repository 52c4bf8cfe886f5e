/** What a coherence code is. The hard ones, H1 to H5, are in `identities.ts`; the soft ones, S1 to S6, in `soft-codes.ts`. */
import type { LawCode } from '../election/regime.ts';
import { identities } from './identities.ts';
import type { CountProblemCode } from './problems.ts';
import { softCodes } from './soft-codes.ts';

/** hard: no such table can be true, and it is not agreed; soft: remarkable, and a person must say why. */
export type Severity = 'hard' | 'soft';

export interface CoherenceCode {
  /** As the domain numbers them, H1 to H5 and S1 to S6. */
  readonly name: string;
  readonly code: CountProblemCode;
  /** Follows from the rules it stands among: agreement asks the identities, remarks are owed to the soft ones. */
  readonly severity: Severity;
  /** Where each law lays down the figures compared. */
  readonly law: Readonly<Record<LawCode, string>>;
  /**
   * The figures compared: those of the count table by the names of the totals format, what a polling station declares
   * and what was transferred by those of the count table format, and `registered`, which the election package has.
   */
  readonly fields: readonly string[];
}

/** Every code, hard ones first: what the documentation and the texts go through. */
export const coherenceCodes: readonly CoherenceCode[] = [
  ...identities.map(
    ({ name, code, law, fields }): CoherenceCode => ({ name, code, severity: 'hard', law, fields }),
  ),
  ...softCodes.map(
    ({ name, code, law, fields }): CoherenceCode => ({ name, code, severity: 'soft', law, fields }),
  ),
];
