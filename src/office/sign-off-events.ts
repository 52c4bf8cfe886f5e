/** What is done with reports: the data of its events. What each of them does to its report is in report-happenings.ts. */
import type { BureauId } from '../election/ids.ts';
import type { BureauPerson } from './reporting/report-parts.ts';
import type { ReportOf } from './reporting/report-standing.ts';

/** A version of the report of a bureau, or of the whole office. */
export interface ReportVersion {
  readonly bureau: ReportOf;
  readonly version: number;
}

export interface SignOffEventData {
  /** Who sits in the bureau; a later one takes the place of the earlier. */
  readonly 'composition-declared': {
    readonly bureau: BureauId | null;
    readonly people: readonly BureauPerson[];
  };
  readonly 'incident-noted': { readonly bureau: BureauId | null; readonly text: string };
  readonly 'objection-made': {
    readonly bureau: BureauId | null;
    readonly witness: string;
    readonly text: string;
  };
  /** From now on no figure of the report changes. `digest`: what it says as it is presented; incidents and objections noted before the first signature change it, and take initials back. */
  readonly 'report-presented': ReportVersion & { readonly digest: string };
  readonly 'report-returned': ReportVersion & { readonly reason: string };
  readonly 'report-initialled': ReportVersion & { readonly digest: string };
  /**
   * By the officer's own key; `key` is its id. `content`: what is signed, as the canonical text of its JSON; with the first
   * signature of a version alone.
   */
  readonly 'report-signed': ReportVersion & {
    readonly digest: string;
    readonly key: string;
    readonly signature: string;
    readonly content?: string;
  };
  /** A witness who is present and does not sign here. */
  readonly 'witness-unsigned': ReportVersion & { readonly witness: string; readonly reason: string };
  readonly 'report-closed': ReportVersion;
  /** A correction: `version` is the new one. */
  readonly 'report-reopened': ReportVersion & { readonly reason: string };
}
