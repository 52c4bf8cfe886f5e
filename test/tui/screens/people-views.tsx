/** The screens for people with the longest words and the most of them, for the tests of what fits. */
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { MessageKey } from '../../../src/i18n/catalogue.ts';
import { en } from '../../../src/i18n/en.ts';
import { roles } from '../../../src/office/officers.ts';
import type { KeymapPlace } from '../../../src/tui/keys/keymap.ts';
import { LockView } from '../../../src/tui/overlays/lock/lock-view.tsx';
import { startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import { accountQuestion } from '../../../src/tui/screens/accounts/account-questions.ts';
import { startAccounts } from '../../../src/tui/screens/accounts/accounts-state.ts';
import { AccountsView } from '../../../src/tui/screens/accounts/accounts-view.tsx';
import {
  AccountsFileView,
  ListPathView,
} from '../../../src/tui/screens/accounts-file/accounts-file-view.tsx';
import { firstFields } from '../../../src/tui/screens/first-administrator/first-administrator-state.ts';
import { FirstAdministratorView } from '../../../src/tui/screens/first-administrator/first-administrator-view.tsx';
import { EnvelopesView, HandingOutView } from '../../../src/tui/screens/handing-out/handing-out-view.tsx';
import { MyAccountView } from '../../../src/tui/screens/my-account/my-account-view.tsx';
import { newAccountFields } from '../../../src/tui/screens/new-account/new-account-state.ts';
import { NewAccountView } from '../../../src/tui/screens/new-account/new-account-view.tsx';
import { keyTaskFields } from '../../../src/tui/screens/own-key/own-key-state.ts';
import { OwnKeyView } from '../../../src/tui/screens/own-key/own-key-view.tsx';
import { changedFields, chosenFields } from '../../../src/tui/screens/own-password/own-password-state.ts';
import { KeyMadeView, OwnPasswordView } from '../../../src/tui/screens/own-password/own-password-view.tsx';
import { startSignIn } from '../../../src/tui/screens/sign-in/sign-in-state.ts';
import { SignInView } from '../../../src/tui/screens/sign-in/sign-in-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { type Complaint, type FormState, startForm } from '../../../src/tui/widgets/form/form-state.ts';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';

interface ScreenBody {
  readonly place: KeymapPlace;
  readonly body: (ui: Ui) => ReactNode;
}

const parsed = parsePackage(readFileSync('fixtures/elections/practice-namur.json', 'utf8'));
if (!parsed.ok) throw new Error('no election');
const { election } = parsed.value;

const id = `${'ab12cd34'.repeat(4)}${'ef567890'.repeat(4)}`;
const long = 'Bartholomeus-Alexander Vandenbroucke-Waldschmidt';
const row = (index: number, state: 'active' | 'temporary' | 'closed') => ({
  account: {
    name: `bartholomeus.${index}`,
    person: `${long} ${index}`,
    role: roles[index % roles.length] ?? 'member',
    state,
  },
  isSignedIn: true,
  key: id,
});
const rows = Array.from({ length: 40 }, (_, index) =>
  row(index, (['temporary', 'active', 'closed'] as const)[index % 3] ?? 'active'),
);
const people = rows.map(({ account: { name, person, role } }) => ({
  ...{ name, person, role },
  password: 'abcd-efgh-ijkm-npqr',
}));
const listed = people.map(({ name, person, role }, index) => ({ name, person, role, line: index + 2 }));
const problems = Array.from({ length: 30 }, (_, index) => ({
  code: 'ACCOUNTS_CSV_ROLE',
  at: { file: 'list.csv', line: index + 2, path: 'role' },
  params: { found: 'burgemeester', expected: roles.join(', ') },
}));

/** What may be cut where it is narrow. */
export const peopleNames = people.flatMap(({ name, person }) => [name, person]);

/** With a complaint at the field. */
const wrong = <Field extends string>(
  fields: readonly [Field, ...Field[]],
  field: Field,
  complaint: Complaint,
): FormState<Field> => ({ ...startForm(fields, undefined), focus: field, wrong: { field, complaint } });
const waiting = { code: 'OFFICER_MUST_WAIT', params: { found: 'bartholomeus', seconds: 300 } };
const tooShort = { code: 'PASSWORD_TOO_SHORT', params: { found: 4, expected: 12 } };

const readiness = {
  notWritable: null,
  head: { fits: true, seq: 1_234_567, hash: 'ab'.repeat(32) },
  election: { fits: true, fingerprint: 'cd'.repeat(32) },
  clock: { fits: true, now: '2024-06-09T14:03:21.000Z' },
};
const signIn = (change: {
  isAsking?: boolean;
  refused?: Complaint;
  practice?: boolean;
  why?: 'elsewhere';
}) => {
  const { isAsking = false, refused = null, practice = false, why } = change;
  return (ui: Ui) => (
    <SignInView
      ui={ui}
      state={{ ...startSignIn(), isAsking }}
      refused={refused}
      lost={why === undefined ? null : { officer: 'bartholomeus', why }}
      practice={practice}
      readiness={readiness}
      election={election}
      path="/home/x/office.db"
      terminal={ui}
    />
  );
};
const question = (act: 'reset' | 'close' | 'reopen' | 'revoke-key') => (ui: Ui) => {
  const asked = accountQuestion(act, row(0, act === 'reopen' ? 'closed' : 'active'), () => undefined);
  return <QuestionView ui={ui} question={asked} state={startQuestion(asked.field !== undefined)} />;
};
const account = {
  officer: { name: 'bartholomeus', role: 'member' },
  person: long,
  since: '2024-06-01T09:00:00.000Z',
  signedIn: '2024-06-09T14:03:21.000Z',
} as const;

export const peopleScreens: Readonly<Record<string, ScreenBody>> = {
  'sign-in, looking at a password': { place: 'sign-in', body: signIn({ isAsking: true }) },
  'sign-in, to wait': { place: 'sign-in', body: signIn({ refused: waiting, practice: true }) },
  'sign-in, a session that ended': { place: 'sign-in', body: signIn({ why: 'elsewhere', practice: true }) },
  'first administrator': {
    place: 'first-administrator',
    body: (ui) => <FirstAdministratorView ui={ui} state={startForm(firstFields, undefined)} />,
  },
  'first administrator, a name that is none': {
    place: 'first-administrator',
    body: (ui) => (
      <FirstAdministratorView
        ui={ui}
        state={wrong(firstFields, 'name', { code: 'ACCOUNT_NAME', params: { found: 'An Peeters' } })}
      />
    ),
  },
  'own password': {
    place: 'own-password',
    body: (ui) => (
      <OwnPasswordView ui={ui} state={wrong(chosenFields, 'password', tooShort)} isFirst ownsKey />
    ),
  },
  'own password, later': {
    place: 'own-password',
    body: (ui) => (
      <OwnPasswordView ui={ui} state={wrong(changedFields, 'old', waiting)} isFirst={false} ownsKey />
    ),
  },
  'own password, being set': {
    place: 'own-password',
    body: (ui) => (
      <OwnPasswordView
        ui={ui}
        state={{ ...startForm(changedFields, undefined), isWorking: true }}
        isFirst={false}
        ownsKey
      />
    ),
  },
  'own password, a key made': { place: 'own-password', body: (ui) => <KeyMadeView ui={ui} id={id} /> },
  'my account': {
    place: 'my-account',
    body: (ui) => (
      <MyAccountView ui={ui} account={{ ...account, key: { id, made: '2024-06-09T14:03:21.000Z' } }} />
    ),
  },
  'my account without a key': {
    place: 'my-account',
    body: (ui) => <MyAccountView ui={ui} account={{ ...account, key: null }} />,
  },
  'replacing a key': {
    place: 'own-key',
    body: (ui) => (
      <OwnKeyView ui={ui} task="replace" state={wrong(keyTaskFields.replace, 'passphrase', waiting)} />
    ),
  },
  'copying a key': {
    place: 'own-key',
    body: (ui) => (
      <OwnKeyView
        ui={ui}
        task="export"
        state={wrong(keyTaskFields.export, 'folder', {
          code: 'OUTPUT_EXISTS',
          params: { found: '/media/usb/bartholomeus.signing-key.json' },
        })}
      />
    ),
  },
  accounts: {
    place: 'accounts',
    body: (ui) => <AccountsView ui={ui} rows={rows} state={startAccounts()} />,
  },
  'accounts, a password being made': {
    place: 'accounts',
    body: (ui) => <AccountsView ui={ui} rows={rows} state={{ ...startAccounts(), isWorking: true }} />,
  },
  'accounts, a new password asked': { place: 'question', body: question('reset') },
  'accounts, closing asked': { place: 'question', body: question('close') },
  'accounts, opening asked': { place: 'question', body: question('reopen') },
  'accounts, revoking a key asked': { place: 'question', body: question('revoke-key') },
  'new account': {
    place: 'new-account',
    body: (ui) => (
      <NewAccountView
        ui={ui}
        state={wrong(newAccountFields, 'name', { code: 'ACCOUNT_NAME', params: { found: 'An Peeters' } })}
      />
    ),
  },
  'accounts of a list': {
    place: 'accounts-path',
    body: (ui) => (
      <ListPathView ui={ui} state={wrong(['file'], 'file', { key: 'accounts-file.file.missing' })} />
    ),
  },
  'accounts of a list with problems': {
    place: 'accounts-file',
    body: (ui) => (
      <AccountsFileView
        ui={ui}
        state={{ stage: 'problems', file: '/media/usb/accounts.csv', problems, page: 0 }}
      />
    ),
  },
  'accounts of a list, read': {
    place: 'accounts-file',
    body: (ui) => (
      <AccountsFileView
        ui={ui}
        state={{ stage: 'ready', file: '/media/usb/accounts.csv', rows: listed, position: startOfList }}
      />
    ),
  },
  'accounts of a list, being made': {
    place: 'accounts-file',
    body: (ui) => <AccountsFileView ui={ui} state={{ stage: 'making', file: 'x', done: 12, total: 340 }} />,
  },
  'temporary passwords': {
    place: 'handing-out',
    body: (ui) => <HandingOutView ui={ui} handedOut={people} position={startOfList} isKept={false} />,
  },
  'temporary passwords, noted': {
    place: 'handing-out',
    body: (ui) => <HandingOutView ui={ui} handedOut={people} position={startOfList} isKept />,
  },
  envelopes: {
    place: 'envelopes',
    body: (ui) => <EnvelopesView ui={ui} count={340} state={startForm(['folder'], undefined)} />,
  },
  'locked screens': {
    place: 'lock',
    body: (ui) => (
      <LockView
        ui={ui}
        officer={{ name: 'bartholomeus', role: 'member' }}
        state={wrong(['password'], 'password', waiting)}
        losses={null}
      />
    ),
  },
  'locked screens, signing out asked': {
    place: 'lock',
    body: (ui) => (
      <LockView
        ui={ui}
        officer={{ name: 'bartholomeus', role: 'member' }}
        state={startForm(['password'], undefined)}
        losses={[
          { key: 'quit.waiting', params: { count: 12 } },
          { key: 'quit.unsaved', params: { count: 3 } },
        ]}
      />
    ),
  },
};

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** What stands in the line above the keys, without figures of its own. */
export const oneLineOfPeople: readonly MessageKey[] = Object.keys(en)
  .filter(isKey)
  .filter((key) =>
    /^(accounts\.(hint|administrator|own|is-closed|is-open|no-key|closed|working|none)|[a-z-]+\.hint(\.(made|replace|export|kept|wait|path|problems|ready|making))?|program\.(password-first|is-here|not-permitted)|first\.done|own-password\.done|my-account\.(no-key-role|revoke\.done)|own-key\.replaced|handing-out\.noted\.done|accounts-file\.(stopped|not-ready)|sign-in\.wait|new-account\.no-role-here)$/.test(
      key,
    ),
  )
  .filter((key) => /^(accounts|program|first|own-|my-|handing|envelopes|sign-in|new-account|lock)/.test(key));
