/** The Ed25519 signature (RFC 8032) of a report: what it covers (docs/formats/report.md), how it is made and how it is checked. */
import { type KeyObject, sign } from 'node:crypto';
import { importPublicKey, isSignatureOf } from '../../ballot/signature.ts';
import type { Signature } from './report-parts.ts';
import type { ReportOf } from './report-standing.ts';

/** What an officer puts their name to. */
export interface SignedAs {
  /** Of the package of the election. */
  readonly fingerprint: string;
  readonly bureau: ReportOf;
  readonly version: number;
  /** Of the report, lower-case hex. */
  readonly digest: string;
  readonly role: Signature['role'];
}

/** The bytes that are signed: a line each, UTF-8, so that a signature made for anything else is none. */
export const signatureText = ({ fingerprint, bureau, version, digest, role }: SignedAs): Uint8Array =>
  new TextEncoder().encode(
    ['telbureau-signature/1', fingerprint, bureau ?? 'office', version, digest, role].join('\n'),
  );

/** The signature in base64. */
export const signatureOf = (key: KeyObject, signed: SignedAs): string =>
  sign(null, signatureText(signed), key).toString('base64');

/** Whether it was made for this with the key whose 32 raw bytes of public key these are. */
export const isReportSignature = (publicKey: Uint8Array, signed: SignedAs, signature: string): boolean =>
  isSignatureOf(importPublicKey(publicKey), signatureText(signed), Buffer.from(signature, 'base64'));
