/**
 * What is elected: the election package after parsing. Everything else in the program takes these values
 * and trusts them; `parse-package.ts` is the only way to make them.
 */
import type { Localised } from '../base/language.ts';
import type { BureauId, CandidateNumber, ContestId, ListNumber } from './ids.ts';
import type { RegimeId } from './regime.ts';

export interface Candidate {
  readonly number: CandidateNumber;
  readonly name: string;
  /** ISO date. */
  readonly born?: string;
}

export interface CandidateList {
  readonly number: ListNumber;
  readonly name: string;
  readonly effectives: readonly Candidate[];
  /** Empty where the regime knows no separate substitutes. */
  readonly substitutes: readonly Candidate[];
}

export interface Contest {
  readonly id: ContestId;
  readonly title: Localised;
  readonly regime: RegimeId;
  /** Contests with the same paper share one ballot paper (Sint-Genesius-Rode). A contest alone on its paper has its own id here. */
  readonly paper: string;
  /** The contest, of the same paper, in which blank and cross-contest ballots of that paper are counted. */
  readonly paperHome: ContestId;
  readonly constituency: { readonly id: string; readonly name: Localised };
  readonly seats: number;
  /** In ascending order of list number. */
  readonly lists: readonly CandidateList[];
}

export interface Station {
  readonly number: number;
  /** NIS code of the municipality. */
  readonly municipality: string;
  readonly registered: number;
}

export interface Bureau {
  readonly id: BureauId;
  readonly name: string;
  /** counting: paper, its stations mixed; digital: one polling station, QR ballots. */
  readonly kind: 'counting' | 'digital';
  readonly stations: readonly Station[];
  readonly contests: readonly ContestId[];
}

export interface BallotKey {
  readonly id: string;
  /** The 32 raw bytes of an Ed25519 public key. */
  readonly publicKey: Uint8Array;
}

export interface Election {
  readonly id: string;
  readonly title: Localised;
  /** ISO date. */
  readonly date: string;
  readonly office: {
    readonly level: 'canton' | 'municipality' | 'district';
    readonly id: string;
    readonly name: Localised;
    readonly municipalities: readonly { readonly nis: string; readonly name: Localised }[];
  };
  readonly contests: readonly Contest[];
  readonly bureaus: readonly Bureau[];
  readonly ballotKeys: readonly BallotKey[];
  /** SHA-256 of the package's canonical JSON: what ballots and offices name the election by. Lower-case hex, 64 characters. */
  readonly fingerprint: string;
}
