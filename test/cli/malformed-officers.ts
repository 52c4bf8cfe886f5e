/** Commands about people that are refused: what is typed, and what must come of it. */
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { cantonPackage, tickingClock } from '../office/practice-canton.ts';
import type { CliBench } from '../support/cli.ts';
import type { MalformedRow } from './malformed-rows.ts';

const header = 'name,person,role\n';
/** More accounts than are made before anybody interrupts. */
const many = Array.from({ length: 600 }, (_, index) => `nr${index},Persoon ${index},entry\n`).join('');

export function setUpOfficers(bench: CliBench): void {
  const request = { path: bench.path('people.db'), text: cantonPackage, practice: false };
  const created = createOffice(officeFiles, tickingClock(), request);
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  created.value.ledger.close();
  bench.file('accounts.csv', `${header}bo,Persoon 3,witness\n`);
  bench.file('role.csv', `${header}bo,Persoon 3,witness\nci,Persoon 4,minister\n`);
  bench.file('many.csv', header + many);
}

const first = (
  name: string,
  person: string,
  refused: Pick<MalformedRow, 'what' | 'code' | 'exit' | 'says'>,
  password = 'vier woorden zonder zin',
): MalformedRow => ({
  args: ['officers', 'first', '--db', '@people.db', '--name', name, '--person', person],
  environment: { TELBUREAU_PASSWORD: password },
  ...refused,
});

/** An act on the practice office by somebody who signs in for it. */
const act = (
  command: string,
  by: string,
  options: readonly string[],
  refused: Pick<MalformedRow, 'what' | 'code' | 'exit' | 'says'> &
    Partial<Pick<MalformedRow, 'environment' | 'shell'>>,
): MalformedRow => ({
  args: [...command.split(' '), '--db', '@practice.db', '--officer', by, ...options],
  signsIn: true,
  ...refused,
});

const because = ['--reason', 'gone'];
const newcomer = ['--name', 'bo', '--person', 'Persoon 3', '--role', 'witness'];
const toFolder = ['--out', '@new-envelopes', '@accounts.csv'];

export const officerRows: readonly MalformedRow[] = [
  {
    what: 'a first administrator of a practice office',
    args: ['officers', 'first', '--db', '@practice.db', '--name', 'baas', '--person', 'Persoon 1'],
    exit: 5,
    code: 'OFFICE_HAS_ACCOUNTS',
    says: [],
  },
  first(
    'beheer',
    'Persoon 1',
    {
      what: 'a first administrator with a short password',
      exit: 3,
      code: 'PASSWORD_TOO_SHORT',
      says: ['12', '4'],
    },
    'kort',
  ),
  first(
    'beheer',
    'Persoon 1',
    {
      what: 'a first administrator without a password',
      exit: 2,
      code: 'USAGE_PASSWORD_MISSING',
      says: ['TELBUREAU_PASSWORD'],
    },
    '',
  ),
  first('An Peeters', 'Persoon 1', {
    what: 'a first administrator whose name has a blank',
    exit: 3,
    code: 'ACCOUNT_NAME',
    says: ['--name', 'An Peeters'],
  }),
  first('beheer', ' ', {
    what: 'a first administrator who is nobody',
    exit: 3,
    code: 'ACCOUNT_PERSON',
    says: ['--person', 'beheer'],
  }),
  {
    what: 'a sign-in to an office without accounts',
    args: ['officers', 'add', '--db', '@people.db', '--officer', 'admin', ...newcomer],
    exit: 5,
    code: 'OFFICE_NO_ACCOUNTS',
    says: ['--officer', 'admin', 'officers first'],
    signsIn: true,
  },
  act('officers add', 'admin', ['--name', 'bo', '--person', 'P', '--role', 'minister'], {
    what: 'an account with a role that there is not',
    exit: 2,
    code: 'USAGE_VALUE_BAD',
    says: ['--role', 'minister', 'observer'],
  }),
  act('officers add', 'chair', newcomer, {
    what: 'an account made by a chair',
    exit: 5,
    code: 'NOT_PERMITTED',
    says: ['--officer', 'chair'],
  }),
  act('officers add', 'admin', ['--name', 'anna', '--person', 'P', '--role', 'entry'], {
    what: 'an account with a name that is taken',
    exit: 3,
    code: 'ACCOUNT_EXISTS',
    says: ['--name', 'anna'],
  }),
  act('officers import', 'admin', ['--out', '@new-envelopes', '@nothing.csv'], {
    what: 'a list of accounts that is not there',
    exit: 3,
    code: 'FILE_NOT_FOUND',
    says: ['nothing.csv'],
  }),
  act('officers import', 'admin', ['--out', '@new-envelopes', '@role.csv'], {
    what: 'a list of accounts with a role that there is not',
    exit: 3,
    code: 'ACCOUNTS_CSV_ROLE',
    says: ['role.csv:3', 'minister'],
  }),
  act('officers import', 'anna', toFolder, {
    what: 'a list of accounts from an entry officer',
    exit: 5,
    code: 'NOT_PERMITTED',
    says: ['--officer', 'anna'],
  }),
  act('officers import', 'admin', ['--out', '@reported', '@accounts.csv'], {
    what: 'envelopes where something else stands',
    exit: 5,
    code: 'OUTPUT_EXISTS',
    says: ['reported'],
  }),
  act('officers import', 'admin', ['--out', '@nowhere/envelopes', '@accounts.csv'], {
    what: 'envelopes where no folder can be made',
    exit: 3,
    code: 'OUTPUT_NOT_WRITABLE',
    says: ['nowhere', 'ENOENT'],
  }),
  act('officers import', 'admin', ['--out', '@new-envelopes', '@many.csv'], {
    what: 'a list of accounts interrupted while they are made',
    exit: 130,
    code: 'ACCOUNTS_CANCELLED',
    says: [],
    // Without it timeout tells its group too, and a second interruption ends the program at once.
    shell: (command) => `exec timeout --foreground --preserve-status -s INT 8 ${command}`,
  }),
  act('officers reset', 'admin', ['--name', 'niemand'], {
    what: 'a temporary password for nobody',
    exit: 3,
    code: 'ACCOUNT_UNKNOWN',
    says: ['--name', 'niemand'],
  }),
  act('officers reset', 'admin', ['--name', 'admin'], {
    what: 'a temporary password for oneself',
    exit: 5,
    code: 'ACCOUNT_OWN',
    says: ['--name', 'admin'],
  }),
  act('officers close', 'admin', ['--name', 'anna', '--reason', ' '], {
    what: 'an account closed for no reason',
    exit: 3,
    code: 'TABLE_TEXT_MISSING',
    says: ['--reason'],
  }),
  act('officers reopen', 'admin', ['--name', 'anna', ...because], {
    what: 'an open account opened again',
    exit: 5,
    code: 'ACCOUNT_NOT_CLOSED',
    says: ['--name', 'anna'],
  }),
  act('officers password', 'anna', [], {
    what: 'a new password that is nowhere',
    exit: 2,
    code: 'USAGE_PASSWORD_MISSING',
    says: ['TELBUREAU_NEW_PASSWORD'],
  }),
  act('officers password', 'anna', [], {
    what: 'a new password that is too short',
    environment: { TELBUREAU_NEW_PASSWORD: 'kort' },
    exit: 3,
    code: 'PASSWORD_TOO_SHORT',
    says: ['12', '4'],
  }),
  act('keys export', 'anna', ['--out', '@'], {
    what: 'the key of an officer who has none',
    exit: 5,
    code: 'NOT_PERMITTED',
    says: ['--officer', 'anna'],
  }),
  act('keys export', 'chair', ['--out', '@nowhere'], {
    what: 'a key for a stick that is not there',
    exit: 3,
    code: 'OUTPUT_NOT_WRITABLE',
    says: ['nowhere', 'ENOENT'],
  }),
  act('keys revoke', 'wout', ['--name', 'chair', ...because], {
    what: 'the key of another revoked by a witness',
    exit: 5,
    code: 'NOT_PERMITTED',
    says: ['--officer', 'wout'],
  }),
  act('keys revoke', 'admin', ['--name', 'niemand', ...because], {
    what: 'the key of nobody revoked',
    exit: 3,
    code: 'ACCOUNT_UNKNOWN',
    says: ['--name', 'niemand'],
  }),
  act('keys revoke', 'admin', ['--name', 'anna', ...because], {
    what: 'a key revoked that there is not',
    exit: 5,
    code: 'KEY_NONE',
    says: ['anna'],
  }),
  act('keys replace', 'chair', ['--reason', '…'], {
    what: 'a key replaced for no reason',
    exit: 3,
    code: 'TABLE_TEXT_MISSING',
    says: ['--reason'],
  }),
];
