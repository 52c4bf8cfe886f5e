/** What the ledger knows of accounts, sessions and signing keys. */
import type { Officer } from './officers.ts';

/** temporary: the password must be changed before anything else is done; closed: nobody signs in with it any more. */
export const accountStates = ['temporary', 'active', 'closed'] as const;
export type AccountState = (typeof accountStates)[number];

export interface Account extends Officer {
  /** Full name; empty of a practice officer. */
  readonly person: string;
  readonly state: AccountState;
}

/** An officer's key for signing reports. It is never deleted: what it signed is verified with it for ever. */
export interface SigningKey {
  /** SHA-256 of the public key, lower-case hex. */
  readonly id: string;
  readonly officer: string;
  /** The 32 raw bytes of an Ed25519 public key. */
  readonly publicKey: Uint8Array;
  /** The event that made it. */
  readonly made: number;
  /** The event that revoked it; null while it signs. */
  readonly revoked: number | null;
}

/** What is kept sealed: a password as an argon2id text, or a signing key sealed by its officer's password. */
export type SecretKind = 'password' | 'key';

export interface AccountReader {
  /** Of that name; in a practice office also the practice officers. */
  account(name: string): Account | undefined;
  /** In the order in which they were made. */
  accounts(): readonly Account[];
  /** The event by which the officer signed in last, if they have not signed out since. */
  session(name: string): number | null;
  /** Attempts with that name that failed since it last signed in, and when the last one was. */
  failures(name: string): { readonly count: number; readonly last: string | null };
  /** In the order in which they were made. */
  signingKeys(): readonly SigningKey[];
  /** `name`: the officer's, or the id of the key. */
  secret(kind: SecretKind, name: string): string | undefined;
}

export interface AccountWriter {
  /** Keeps a secret in the place of the one before, of which nothing is left in the file; null: keeps none. An event holds its digest. */
  keepSecret(kind: SecretKind, name: string, content: string | null): void;
}
