/** Why a session stands no more: what the screens that were left behind say. */
import type { LedgerReader } from './ports.ts';
import type { SignedIn } from './sign-in.ts';

/** elsewhere: the same officer signed in at another screen or for a command, and may have left there since. */
export type SessionLoss = 'closed' | 'reset' | 'elsewhere';

type Known = Pick<LedgerReader, 'account' | 'events' | 'head' | 'session'>;

/** undefined while it stands. */
export function sessionLoss(
  known: Known,
  { officer: { name }, session }: Pick<SignedIn, 'officer' | 'session'>,
): SessionLoss | undefined {
  if (known.session(name) === session) return undefined;
  if (known.account(name)?.state === 'closed') return 'closed';
  const since = known.events({ limit: known.head().seq - session, types: ['password-set'] });
  const isReset = since.some(
    (event) =>
      event.type === 'password-set' &&
      event.seq > session &&
      event.data.name === name &&
      event.data.temporary,
  );
  return isReset ? 'reset' : 'elsewhere';
}
