/** What an officer is told of their own account. */

import type { SigningKey } from '../../../office/account-ports.ts';
import { signingKeyOf } from '../../../office/account-rules.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { LedgerReader } from '../../../office/ports.ts';

export interface MyAccount {
  readonly officer: Officer;
  /** Empty of a practice officer. */
  readonly person: string;
  /** When the account was made; null of a practice officer. */
  readonly since: string | null;
  /** When the session began. */
  readonly signedIn: string | null;
  /** undefined: the role signs nothing. null: there is none now. */
  readonly key: { readonly id: string; readonly made: string | null } | null | undefined;
}

type Known = Pick<
  LedgerReader,
  'account' | 'events' | 'session' | 'signingKeys' | 'accounts' | 'failures' | 'secret'
>;

export function myAccount(known: Known, officer: Officer): MyAccount {
  const { name } = officer;
  const session = known.session(name);
  const key = signingKeyOf(known, name);
  return {
    officer,
    person: known.account(name)?.person ?? '',
    since: createdAt(known, name),
    signedIn: session === null ? null : timeOf(known, session),
    key: may(officer, 'key.own') ? shownKey(known, key) : undefined,
  };
}

const shownKey = (known: Known, key: SigningKey | undefined): MyAccount['key'] =>
  key === undefined ? null : { id: key.id, made: timeOf(known, key.made) };

const timeOf = (known: Known, seq: number): string | null =>
  known.events({ before: seq + 1, limit: 1 })[0]?.at ?? null;

function createdAt(known: Known, name: string): string | null {
  const created = known
    .events({ limit: known.accounts().length, types: ['account-created'] })
    .find((event) => event.type === 'account-created' && event.data.name === name);
  return created?.at ?? null;
}
