/** Account events that one act writes at once: no account without a password, no key that another password seals. */
import type { AccountReader } from '../../office/account-ports.ts';
import { signingKeyOf } from '../../office/account-rules.ts';
import type { RecordedEvent } from '../../office/events.ts';
import { may } from '../../office/permissions.ts';

/** Follows accounts, passwords and the keys they seal through the record. */
export interface Accounts {
  /** Whether the event may stand here: where another must follow at once, nothing else may. */
  allows(event: RecordedEvent): boolean;
  /** Told of each event once it is part of the record before the next. */
  passed(event: RecordedEvent): void;
  /** Whether something must follow and does not. */
  isUnfinished(): boolean;
}

type Next = (event: RecordedEvent) => boolean;

/** Asked of each event before it is part of the record, and told of it after. */
export function followAccounts(before: AccountReader): Accounts {
  let owed: Next | null = null;
  return {
    allows: (event) => (owed === null ? !onlyFollows(event) : owed(event)),
    passed(event) {
      owed = next(event, before);
    },
    isUnfinished: () => owed !== null,
  };
}

/** What must come next, the event being recorded. */
function next(event: RecordedEvent, now: AccountReader): Next | null {
  const { officer } = event;
  switch (event.type) {
    case 'account-created':
    case 'account-reopened': {
      const { name } = event.data;
      return (after) =>
        after.type === 'password-set' &&
        after.officer === officer &&
        after.data.name === name &&
        after.data.temporary === (officer !== null);
    }
    case 'password-set': {
      const { name, temporary } = event.data;
      const key = signingKeyOf(now, name)?.id;
      const account = now.account(name);
      if (temporary) {
        // Nobody knows the password any more that opens it.
        return key === undefined
          ? null
          : (after) =>
              after.type === 'key-revoked' &&
              after.officer === officer &&
              after.data.key === key &&
              after.data.reason === null;
      }
      if (key !== undefined)
        return (after) =>
          after.type === 'key-resealed' && after.officer === officer && after.data.key === key;
      if (account === undefined || !may(account, 'key.own')) return null;
      return (after) => after.type === 'key-made' && after.officer === name;
    }
    default:
      return null;
  }
}

/** Written only behind another event. */
const onlyFollows = (event: RecordedEvent): boolean =>
  event.type === 'key-resealed' ||
  (event.type === 'key-revoked' && event.data.reason === null) ||
  (event.type === 'password-set' && event.officer === null);
