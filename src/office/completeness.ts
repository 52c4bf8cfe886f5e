/** How complete the count of the counting bureaus is. Of digital polling stations nothing says that they are done. */
import { sumCounts } from '../count/exact-count.ts';
import type { BureauId } from '../election/ids.ts';
import { codeRemarks } from './code-remarks.ts';
import { placeStates } from './place-states.ts';
import type { OfficeRecord } from './ports.ts';

export interface Completeness {
  /** Of all counting bureaus together: each has a count table for each of its contests. */
  readonly contests: number;
  /** Of them agreed, and kept by no suspect ballot; or, where ballots are counted one by one, whole. */
  readonly agreed: number;
  /** Suspect ballots that wait for a decision. */
  readonly suspectsOpen: number;
  /** Soft codes that are raised and to which nothing is said, each once a table. */
  readonly remarksOwed: number;
}

/** As it stands now, of a bureau or, without one, of the whole office. */
export function completeness(ledger: OfficeRecord, bureau: BureauId | null = null): Completeness {
  const isHere = (place: { readonly bureau: BureauId }): boolean =>
    bureau === null || place.bureau === bureau;
  const stateOf = placeStates(ledger, bureau ?? undefined);
  const states = ledger.election.bureaus
    .filter(({ id, kind }) => kind === 'counting' && isHere({ bureau: id }))
    .flatMap(({ id, contests }) => contests.map((contest) => stateOf({ bureau: id, contest })));
  return {
    contests: states.length,
    agreed: states.filter((state) => state === 'agreed').length,
    suspectsOpen: sumCounts(
      ledger
        .openSuspects()
        .filter(isHere)
        .map(({ count }) => count),
    ),
    remarksOwed: codeRemarks(ledger, bureau ?? undefined).filter((one) => one.remark === null).length,
  };
}

/** Whether nothing is missing. */
export const isComplete = ({ contests, agreed, suspectsOpen, remarksOwed }: Completeness): boolean =>
  agreed === contests && suspectsOpen === 0 && remarksOwed === 0;
