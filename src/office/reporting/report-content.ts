/** What a report is: what is signed of it, and what was done with it. */
import type { CountTable } from '../../count/count-table.ts';
import type { Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import type { Completeness } from '../completeness.ts';
import type { BureauPerson, Correction, Incident, Objection, SignOff } from './report-parts.ts';
import type { ReportedRemark } from './reported-remarks.ts';
import type { ReportedSuspect } from './reported-suspects.ts';
import type { ReportedTable } from './reported-tables.ts';
import type { ReportedTransfer } from './reported-transfers.ts';

/** What the officers sign: all that is under the digest. */
export interface ReportContent {
  readonly practice: boolean;
  /** Of which bureau; null: of the whole office. */
  readonly bureau: BureauId | null;
  /** 1, and one more with every correction. */
  readonly version: number;
  /** Whether the figures are all that there will be of the counting bureaus. */
  readonly completeness: Completeness;
  /**
   * One table a contest, of the bureau or of the whole office. In the report of the office no table of a digital
   * bureau: the votes of a polling station that voted digitally may not be disclosed (W2014 art. 11; BRU 74; DKD 22), so
   * its results leave the program only within the office's sums.
   */
  readonly tables: readonly CountTable[];
  /** Those of counting bureaus, which mix the ballots of their stations and hand their tables on (KWB 156, 161). */
  readonly countTables: readonly ReportedTable[];
  /** The soft codes of paper count tables, and of urns whose ballots are counted one by one, and what was said to each. */
  readonly remarks: readonly ReportedRemark[];
  /** Suspect ballots that the bureau once decided to be invalid, or of which a member or witness contested a decision. */
  readonly suspects: readonly ReportedSuspect[];
  /** Ballots of another election, as both bureaus tell of them. */
  readonly transfers: readonly ReportedTransfer[];
  /** Who sat in the bureau. */
  readonly composition: readonly BureauPerson[];
  readonly incidents: readonly Incident[];
  readonly objections: readonly Objection[];
  /** null in version 1. */
  readonly correction: Correction | null;
}

export interface ReportModel extends ReportContent {
  /** What is elected: names of contests, bureaus, lists and candidates. */
  readonly election: Election;
  /** SHA-256 of the canonical JSON (RFC 8785) of `contentJson`; lower-case hex. */
  readonly digest: string;
  readonly signOff: SignOff;
}
