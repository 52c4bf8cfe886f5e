/** Who works in the office. Practice offices know five officers with one published password; real accounts are not part of this version. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Clock, Ledger } from './ports.ts';
import { recordText } from './record-text.ts';

/**
 * entry: scans and keys; member: of the bureau (assessor, secretary), does that too and signs with the chair; witness: of a
 * list, reads and remarks; auditor: looks on; administrator: keeps the accounts and the program running, and counts
 * nothing; observer: sees what is projected, and nothing else.
 */
export const roles = ['administrator', 'entry', 'member', 'chair', 'witness', 'auditor', 'observer'] as const;
export type Role = (typeof roles)[number];

export interface Officer {
  readonly name: string;
  readonly role: Role;
}

/** The officers of every practice office; they exist nowhere else. */
export const practiceOfficers: readonly Officer[] = [
  { name: 'anna', role: 'entry' },
  { name: 'bram', role: 'entry' },
  { name: 'chair', role: 'chair' },
  { name: 'audra', role: 'auditor' },
  { name: 'admin', role: 'administrator' },
  { name: 'mira', role: 'member' },
  { name: 'wout', role: 'witness' },
  { name: 'olga', role: 'observer' },
];

const practicePassword = 'practice';
/** At most this much of a name that nobody has is kept. */
export const nameLimit = 100;

/**
 * Signs an officer in and records it; a refusal is recorded too, with the name that was given.
 *
 * `OFFICER_SIGN_IN_REFUSED` does not say which of name and password was wrong, and takes as long for the one as
 * for the other. `OFFICER_NO_ACCOUNTS`: a real office, which in this version has no officers to sign in.
 */
export function signIn(
  ledger: Ledger,
  clock: Clock,
  name: string,
  password: string,
): Result<Officer, Problem> {
  const passwordFits = sameText(password, practicePassword);
  const officer = practiceOfficers.find((known) => known.name === name);
  if (!ledger.practice || officer === undefined || !passwordFits) {
    const given = recordText(name, nameLimit);
    ledger.transact((writer) =>
      writer.append({
        type: 'officer-sign-in-refused',
        version: 1,
        at: clock.now(),
        officer: null,
        data: { name: given },
      }),
    );
    return err({
      code: ledger.practice ? 'OFFICER_SIGN_IN_REFUSED' : 'OFFICER_NO_ACCOUNTS',
      params: { found: given },
    });
  }
  ledger.transact((writer) =>
    writer.append({
      type: 'officer-signed-in',
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: {},
    }),
  );
  return ok(officer);
}

/** Records that the officer has left. */
export function signOut(ledger: Ledger, clock: Clock, officer: Officer): void {
  ledger.transact((writer) =>
    writer.append({
      type: 'officer-signed-out',
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: {},
    }),
  );
}

/** Compares hashes, so that neither the length nor the first wrong letter shows in the time it takes. */
function sameText(given: string, expected: string): boolean {
  const digest = (text: string): Uint8Array => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(given), digest(expected));
}
