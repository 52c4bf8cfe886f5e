/** Accounts, passwords and signing keys that are refused. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { locate, type Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { sameTwice } from '../../src/cli/ask-password.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import {
  closeAccount,
  createAccounts,
  createFirstAdministrator,
  reopenAccount,
  resetPassword,
} from '../../src/office/accounts.ts';
import { accountsCsvHeader, parseAccountsCsv } from '../../src/office/accounts-csv.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Role } from '../../src/office/officers.ts';
import { changePassword } from '../../src/office/own-password.ts';
import type { Sealing } from '../../src/office/ports.ts';
import { signIn, unlockSession } from '../../src/office/sign-in.ts';
import { signInOnce } from '../../src/office/sign-in-once.ts';
import { openKey } from '../../src/office/signing-keys.ts';
import {
  cantonPackage,
  newOffice,
  officer,
  temporaryFolder,
  tickingClock,
} from '../office/practice-canton.ts';
import { quickSealing as sealing } from '../support/quick-sealing.ts';
import type { InsideRow } from './malformed-insides.ts';

const own = 'een eigen lang wachtwoord';
let drawn = 0;
const randomness = {
  bytes: (count: number) => {
    drawn += 1;
    return new Uint8Array(count).fill(drawn);
  },
};

type Desk = ReturnType<typeof desk>;
function desk() {
  return { ledger: newOffice({ practice: true }), clock: tickingClock(), sealing, randomness };
}

const act = (
  what: string,
  code: string,
  exit: 3 | 5,
  says: readonly string[],
  answer: (here: Desk) => Promise<Result<unknown, Problem> | undefined>,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const answered = await answer(desk());
    return answered === undefined || answered.ok ? [] : [answered.error];
  },
});

const admin = officer('admin');
const create = (here: Desk, name: string, person = 'Persoon 1', role: Role = 'entry') =>
  createAccounts(here, admin, [{ name, person, role }]);
const change = (here: Desk, password: string) =>
  changePassword(here, officer('anna'), { old: 'practice', password });

/** A list of accounts of one line. */
const listed = (
  what: string,
  code: string,
  line: string,
  says: readonly string[],
  header = accountsCsvHeader,
) => inList(what, code, `${header}\n${line}`, says);
const inList = (what: string, code: string, text: string, says: readonly string[]): InsideRow => ({
  ...{ what, code, exit: 3, says: ['list.csv', ...says] },
  problems: async () => {
    const parsed = parseAccountsCsv(text, desk().ledger);
    return parsed.ok ? [] : parsed.error.map((problem) => locate(problem, { file: 'list.csv' }));
  },
});

export const accountRows: readonly InsideRow[] = [
  listed('a list in other words', 'ACCOUNTS_CSV_HEADER', 'an,An P,entry', [':1', 'naam', 'person'], 'naam'),
  listed('a name with a comma', 'ACCOUNTS_CSV_COLUMNS', 'an,P, An,entry', [':2', '4', '3']),
  listed('a quote left open', 'ACCOUNTS_CSV_QUOTE', 'an,"An P,entry', [':2', 'An P']),
  listed('a listed name with a blank', 'ACCOUNTS_CSV_NAME', 'An P,An P,entry', [
    ':2: name',
    'An P',
    'an.peeters',
  ]),
  listed('a listed account of nobody', 'ACCOUNTS_CSV_PERSON', 'an,,entry', [':2: person', '100']),
  listed('a role there is not', 'ACCOUNTS_CSV_ROLE', 'an,An P,boss', [':2: role', 'boss', 'entry, member']),
  listed('a listed account that there is', 'ACCOUNTS_CSV_EXISTS', 'anna,An P,entry', [':2: name', 'anna']),
  listed('a listed account twice', 'ACCOUNTS_CSV_TWICE', 'an,An P,entry\nan,An Q,entry', [
    ':3: name',
    'line 2',
  ]),
  listed('a list of nobody', 'ACCOUNTS_CSV_EMPTY', '', []),
  act('a name with a blank in it', 'ACCOUNT_NAME', 3, ['An Peeters'], (here) => create(here, 'An Peeters')),
  act('an account of nobody', 'ACCOUNT_PERSON', 3, ['an', '100'], (here) => create(here, 'an', ' ')),
  act('an account that there is', 'ACCOUNT_EXISTS', 3, ['anna'], (here) => create(here, 'anna')),
  act('an account twice', 'ACCOUNT_TWICE', 3, ['an'], (here) => {
    const one = { name: 'an', person: 'Persoon 1', role: 'entry' } as const;
    return createAccounts(here, admin, [one, one]);
  }),
  act('a password for nobody', 'ACCOUNT_UNKNOWN', 3, ['niemand'], (here) =>
    resetPassword(here, admin, 'niemand'),
  ),
  act('one’s own account closed', 'ACCOUNT_OWN', 5, ['admin'], async (here) =>
    closeAccount(here, admin, 'admin', 'weg'),
  ),
  act('an open account opened', 'ACCOUNT_NOT_CLOSED', 5, ['anna'], (here) =>
    reopenAccount(here, admin, 'anna', 'terug'),
  ),
  act('a sign-in with a closed account', 'OFFICER_ACCOUNT_CLOSED', 5, ['anna'], (here) => {
    closeAccount(here, admin, 'anna', 'weg');
    return signIn(here, 'anna', 'practice');
  }),
  act('a fourth attempt at once', 'OFFICER_MUST_WAIT', 5, ['anna', 'second'], async (here) => {
    for (let time = 0; time < 3; time += 1) await signIn(here, 'anna', 'mis');
    return signIn(here, 'anna', 'practice');
  }),
  act(
    'screens unlocked after a temporary password was set',
    'OFFICER_SIGNED_OUT',
    5,
    ['anna'],
    async (here) => {
      await signIn(here, 'anna', 'practice');
      const reset = await resetPassword(here, admin, 'anna');
      return unlockSession(here, officer('anna'), reset.ok ? reset.value.password : '');
    },
  ),
  act('a short password', 'PASSWORD_TOO_SHORT', 3, ['12', '4'], (here) => change(here, 'kort')),
  act('an endless password', 'PASSWORD_TOO_LONG', 3, ['200', '300'], (here) => change(here, 'a'.repeat(300))),
  act('the password there was', 'PASSWORD_OLD', 3, [], (here) =>
    changePassword(here, officer('anna'), { old: own, password: own }),
  ),
  act('a password that is the name', 'PASSWORD_IS_NAME', 3, [], (here) => change(here, 'anna anna anna')),
  act('a second first administrator', 'OFFICE_HAS_ACCOUNTS', 5, [], (here) =>
    createFirstAdministrator(here, { name: 'baas', person: 'Persoon 1', password: own }),
  ),
  act('a temporary password at a command', 'OFFICER_PASSWORD_TEMPORARY', 5, ['an'], async (here) => {
    const made = await create(here, 'an');
    return signInOnce(here, 'an', made?.ok ? (made.value[0]?.password ?? '') : '');
  }),
  act('a signature without a key', 'KEY_NONE', 5, ['chair'], (here) =>
    openKey(here, officer('chair'), 'practice'),
  ),
  act(
    'a new password typed once like this and once like that',
    'PASSWORD_TYPED_DIFFERENTLY',
    3,
    [],
    async () => sameTwice(own, `${own}!`),
  ),
  act('a key that was damaged', 'KEY_DOES_NOT_OPEN', 5, ['chair'], async (here) => {
    await signIn(here, 'chair', 'practice');
    const [key] = here.ledger.signingKeys();
    here.ledger.transact((writer) => writer.keepSecret('key', key?.id ?? '', 'damaged'));
    return openKey(here, officer('chair'), 'practice');
  }),
  act('a key that was changed meanwhile', 'KEY_CHANGED_MEANWHILE', 5, [], async (here) => {
    await signIn(here, 'chair', 'practice');
    const slow: Sealing = {
      ...sealing,
      hashPassword: async () => {
        await resetPassword(here, admin, 'mira');
        const [key] = here.ledger.signingKeys();
        const data = { key: key?.id ?? '', reason: 'lost' };
        here.ledger.transact((writer) =>
          writer.append({ type: 'key-revoked', version: 1, at: here.clock.now(), officer: 'admin', data }),
        );
        return 'text';
      },
    };
    return changePassword({ ...here, sealing: slow }, officer('chair'), { old: 'practice', password: own });
  }),
  {
    what: 'a sealed password that somebody changed',
    code: 'LEDGER_SECRET_DIFFERS',
    exit: 4,
    says: ['office.db', 'password', 'an'],
    problems: async () => {
      const path = join(temporaryFolder(), 'office.db');
      const clock = tickingClock();
      const created = createOffice(officeFiles, clock, { path, text: cantonPackage, practice: false });
      if (!created.ok) return created.error;
      const { ledger } = created.value;
      await createFirstAdministrator({ ledger, clock, sealing }, { name: 'an', person: 'P', password: own });
      ledger.close();
      const db = new Database(path);
      db.exec("UPDATE secret SET content = content || 'x'");
      db.close();
      const verified = await officeFiles.verify(path, () => undefined);
      return verified.ok ? [] : [verified.error];
    },
  },
];
