/**
 * What an office records of people: accounts, passwords, sessions and signing keys. No event holds a secret, only the
 * digest of what is kept sealed: what was once in the chain would be there for ever.
 */
import type { Role } from './officers.ts';
import type { Act } from './permissions.ts';

export interface AccountEventData {
  /** `person`: the full name, as reports and envelopes have it. Without an officer only the first administrator's. */
  readonly 'account-created': { readonly name: string; readonly person: string; readonly role: Role };
  /** Nobody signs in with it any more; what its officer did stays theirs. */
  readonly 'account-closed': { readonly name: string; readonly reason: string };
  readonly 'account-reopened': { readonly name: string; readonly reason: string };
  /**
   * `digest`: SHA-256 of the argon2id text that is kept, lower-case hex. temporary: set by an administrator, to be changed
   * by its officer before anything else.
   */
  readonly 'password-set': { readonly name: string; readonly digest: string; readonly temporary: boolean };
  /** The officer signed in at the screens or for one command; who was signed in elsewhere is so no longer. */
  readonly 'officer-signed-in': Record<never, never>;
  /** name: of an account, or `?` and four digits of the digest of any other. throttled: too soon after others that failed; the password was not looked at. */
  readonly 'officer-sign-in-refused': { readonly name: string; readonly throttled?: true };
  readonly 'officer-signed-out': Record<never, never>;
  /** Nobody had touched a key for a while; the officer's password unlocks. */
  readonly 'session-locked': Record<never, never>;
  readonly 'session-unlocked': Record<never, never>;
  /**
   * The officer's signing key: `key` is the SHA-256 of the 32 bytes of the Ed25519 `publicKey` (base64), `digest` that of
   * the private key as it is kept, sealed by the officer's password.
   */
  readonly 'key-made': { readonly key: string; readonly publicKey: string; readonly digest: string };
  /** Sealed anew, because the officer changed the password. */
  readonly 'key-resealed': { readonly key: string; readonly digest: string };
  /** It signs no more; what it signed before stays signed. reason null: the password that seals it was set anew. */
  readonly 'key-revoked': { readonly key: string; readonly reason: string | null };
  /** A copy, sealed, was written outside the program. */
  readonly 'key-exported': { readonly key: string };
  /** The officer asked for what their role may not do; it was not done. */
  readonly 'act-refused': { readonly act: Act };
}

export type AccountEventType = keyof AccountEventData;
