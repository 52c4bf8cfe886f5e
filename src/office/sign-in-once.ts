/** Signing in for one command. */
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { type Door, type SignedIn, signIn, signOut } from './sign-in.ts';

/** As `signIn`; `OFFICER_PASSWORD_TEMPORARY`, and signed out again, where the password must be changed first. */
export async function signInOnce(
  door: Door,
  name: string,
  password: string,
): Promise<Result<SignedIn, Problem>> {
  const signedIn = await signIn(door, name, password);
  if (!signedIn.ok || !signedIn.value.mustChange) return signedIn;
  signOut(door.ledger, door.clock, signedIn.value);
  return err({ code: 'OFFICER_PASSWORD_TEMPORARY', params: { found: name } });
}
