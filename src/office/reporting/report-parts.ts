/** What a report tells of people and acts, beside the figures (KWB 152, 159, 161, 162; LPKD 155-158; BRU 91-93, 102). */

import type { FieldKey } from '../../count/table-field.ts';
import type { BureauId, ContestId, ListNumber } from '../../election/ids.ts';

/** An act in the record: the officer's name, and when, as ISO time in UTC. */
export interface Act {
  readonly officer: string;
  readonly at: string;
}

/** What a person is in the bureau. secretary: writes the report; in Flanders without a vote (LPKD 37 §4, 48). */
export const bureauFunctions = ['chair', 'secretary', 'assessor', 'substitute', 'witness'] as const;
export type BureauFunction = (typeof bureauFunctions)[number];

/** Who sat in the bureau, as it was declared. */
export interface BureauPerson {
  readonly name: string;
  readonly function: BureauFunction;
  /** The list number for which a witness is present; else null. */
  readonly list: ListNumber | null;
  /** The officer's account with which the person signs; null: on paper. */
  readonly account: string | null;
}

/** Something that happened and belongs in the report. */
export interface Incident extends Act {
  /** null: in the office as a whole. */
  readonly bureau: BureauId | null;
  readonly text: string;
}

/** What a witness objects to (KWB 158; LPKD 155 §9): `witness` says it, `officer` wrote it down. */
export interface Objection extends Act {
  readonly bureau: BureauId | null;
  readonly witness: string;
  readonly text: string;
}

/** A figure that a correction changed; `null` where that version had no such figure. */
export interface ChangedFigure {
  /** null: of the whole office. */
  readonly bureau: BureauId | null;
  readonly contest: ContestId;
  readonly field: FieldKey;
  readonly before: number | null;
  readonly after: number | null;
}

/** Why the report before this one was opened again, and what became another figure. */
export interface Correction extends Act {
  /** The version that is corrected, and the digest under which it was signed. */
  readonly version: number;
  readonly digest: string;
  readonly reason: string;
  readonly changes: readonly ChangedFigure[];
}

/** The states of a report: belgium's "draft, presented, returned, initialled, signed, closed" (KWB 161; LPKD 157; BRU 93). */
export const reportStates = ['draft', 'presented', 'returned', 'initialled', 'signed', 'closed'] as const;
export type ReportState = (typeof reportStates)[number];

/** Made with the officer's own key over the digest of the report. */
export interface Signature extends Act {
  readonly role: 'chair' | 'member' | 'witness';
  /** SHA-256 of the public key, lower-case hex. */
  readonly key: string;
  /** Ed25519, base64. */
  readonly signature: string;
}

/** A witness who was present and did not sign here, and why. */
export interface Unsigned extends Act {
  readonly witness: string;
  readonly reason: string;
}

/** What was done with the report; nothing of it is under the digest. */
export interface SignOff {
  readonly state: ReportState;
  readonly presented: Act | null;
  /** Oldest first; of this version. */
  readonly returned: readonly (Act & { readonly reason: string })[];
  readonly initialled: Act | null;
  /** In the order in which they were made. */
  readonly signatures: readonly Signature[];
  readonly unsigned: readonly Unsigned[];
  readonly closed: Act | null;
}

export const notPresented: SignOff = {
  ...{ state: 'draft', presented: null, returned: [], initialled: null },
  ...{ signatures: [], unsigned: [], closed: null },
};
