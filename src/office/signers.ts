/** Who of a composition signs here, by which account (KWB 161, 162; LPKD 156, 157; BRU 93; CDLD L4144-11). */
import type { Problem } from '../base/problem.ts';
import type { Account } from './account-ports.ts';
import { may } from './permissions.ts';
import type { LedgerReader } from './ports.ts';
import type { BureauFunction, BureauPerson } from './reporting/report-parts.ts';

/**
 * Whether the account can sign in that function: a witness's as a witness and nothing else, a chair's alone as the chair, for a
 * member's can neither decide nor take over nor close; none that is closed.
 */
export function canSitAs(account: Account, what: BureauFunction): boolean {
  if (account.state === 'closed' || !may(account, 'report.sign')) return false;
  return what === 'chair' ? account.role === 'chair' : (account.role === 'witness') === (what === 'witness');
}

/** Those who sign here with the account that was declared for them: on paper others do, and nobody with an account closed since. */
export const signersOf = (
  reader: Pick<LedgerReader, 'account'>,
  people: readonly BureauPerson[],
): readonly BureauPerson[] =>
  people.filter(({ function: what, account: name }) => {
    const account = name === null ? undefined : reader.account(name);
    return account !== undefined && canSitAs(account, what);
  });

/** null where every account can be signed with in the function it is declared for. */
export function whyUnableToSign(
  reader: Pick<LedgerReader, 'account'>,
  people: readonly BureauPerson[],
): Problem | null {
  const signers = signersOf(reader, people);
  const unable = people.find((person) => person.account !== null && !signers.includes(person));
  if (unable === undefined) return null;
  return { code: 'COMPOSITION_ACCOUNT', params: { name: unable.name, found: unable.account ?? '' } };
}
