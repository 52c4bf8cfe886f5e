/** How far each report is: what the board tells of them. */
import type { Ledger } from './ports.ts';
import type { ReportState, Signature } from './reporting/report-parts.ts';
import { type ReportOf, untouchedReport, witnessesAwaited } from './reporting/report-standing.ts';

export interface ReportProgress {
  readonly bureau: ReportOf;
  readonly version: number;
  readonly state: ReportState;
  /** In which roles it is signed, in that order. */
  readonly signed: readonly Signature['role'][];
  /** Witnesses of whom it is not said yet whether they sign. */
  readonly witnessesAwaited: number;
}

/** That of the office first, then one a bureau in the order of the package. */
export function reportStates(ledger: Ledger): readonly ReportProgress[] {
  const known = new Map(ledger.reports().map((row) => [row.bureau, row]));
  return [null, ...ledger.election.bureaus.map(({ id }) => id)].map((bureau) => {
    const standing = known.get(bureau) ?? untouchedReport;
    const { version, signOff } = standing;
    return {
      ...{ bureau, version, state: signOff.state },
      signed: signOff.signatures.map(({ role }) => role),
      witnessesAwaited: witnessesAwaited(standing).length,
    };
  });
}
