/** What a QR payload says, before it is held against an election package. The format: docs/formats/qr-payload.md. */
import type { InvalidGround, ListMarks } from './choices.ts';

export type PayloadVote =
  | { readonly kind: 'marks'; readonly lists: readonly ListMarks[] }
  | { readonly kind: 'judged-invalid'; readonly ground: InvalidGround };

export interface PayloadContent {
  /** First 8 bytes of the election fingerprint, lower-case hex. */
  readonly fingerprint: string;
  /** First 4 bytes of SHA-256 of the raw public key, lower-case hex. */
  readonly key: string;
  /** Position, from 0, among all stations of the package, bureaus in package order. */
  readonly station: number;
  /** 16 random bytes, lower-case hex: the ballot's own name. */
  readonly token: string;
  /** One entry a contest of the package, in its order; null where the voter had no ballot for it. */
  readonly contests: readonly (PayloadVote | null)[];
}

/** A payload that is well-formed, with the bytes its signature covers. Nothing in it is trusted until that signature holds. */
export interface DecodedPayload {
  readonly content: PayloadContent;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}
