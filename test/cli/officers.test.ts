/** A real office from its making to its last key, by commands alone. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { cantonPackage } from '../office/practice-canton.ts';
import { cliBench } from '../support/cli.ts';
import { buildProgram, programEnvironment } from '../support/program.ts';

const bench = cliBench();
beforeAll(() => buildProgram(), 120_000);
const adminPassword = 'vier woorden zonder zin';
const own = 'een eigen lang wachtwoord';
let offices = 0;
let db = '';

const run = async (
  command: string,
  args: readonly string[],
  password: string,
  more: NodeJS.ProcessEnv = {},
) =>
  await bench.run([...command.split(' '), '--db', db, ...args], {
    environment: { TELBUREAU_PASSWORD: password, ...more },
  });
const first = async () =>
  await run('officers first', ['--name', 'beheer', '--person', 'Persoon 1'], adminPassword);
const byAdmin = async (command: string, ...args: readonly string[]) =>
  await run(command, ['--officer', 'beheer', ...args], adminPassword);
const listed = async () => JSON.parse((await run('officers list', ['--json'], '')).stdout).officers;

function signedIn(): readonly string[] {
  const opened = officeFiles.open(db, 'look');
  if (!opened.ok) throw new Error(opened.error.code);
  const ledger = opened.value;
  const names = ledger.accounts().flatMap(({ name }) => (ledger.session(name) === null ? [] : [name]));
  ledger.close();
  return names;
}

beforeEach(async () => {
  offices += 1;
  db = bench.path(`office-${offices}.db`);
  const made = await bench.run([
    'office',
    'create',
    '--db',
    db,
    '--election',
    bench.file('e.json', cantonPackage),
  ]);
  expect(made.stdout).toContain(`telbureau officers first --db ${db}`);
});

test('from the envelope to the key on a stick, and nobody is left signed in', async () => {
  expect((await first()).stdout).toContain('beheer is the administrator');
  const list = bench.file('list.csv', 'name;person;role\nan;Persoon 2;chair\nbo;Persoon 3;entry\n');
  const out = bench.path(`envelopes-${offices}`);
  const imported = await byAdmin('officers import', '--out', out, list);
  expect([imported.code, imported.stderr]).toEqual([0, '']);

  const pages = readFileSync(`${out}/envelopes.txt`, 'utf8').split('\f');
  const passwords = pages.map((page) => /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(page)?.[0] ?? '');
  expect(pages).toHaveLength(2);
  for (const password of passwords) {
    expect(password).not.toBe('');
    expect(imported.stdout).not.toContain(password);
    expect(readFileSync(db, 'latin1')).not.toContain(password);
  }
  expect(statSync(`${out}/envelopes.txt`).mode & 0o777).toBe(0o600);
  expect(statSync(out).mode & 0o777).toBe(0o700);

  const [temporary = ''] = passwords;
  const asAn = async (command: string, password: string, ...args: readonly string[]) =>
    await run(command, ['--officer', 'an', ...args], password, { TELBUREAU_NEW_PASSWORD: own });
  expect((await asAn('keys replace', temporary, '--reason', 'lost')).stderr).toContain(
    'OFFICER_PASSWORD_TEMPORARY',
  );
  expect((await asAn('officers password', temporary)).code).toBe(0);
  expect((await asAn('officers password', temporary)).stderr).toContain('OFFICER_SIGN_IN_REFUSED');

  const stick = bench.path(`stick-${offices}`);
  mkdirSync(stick);
  expect((await asAn('keys export', own, '--out', stick)).code).toBe(0);
  expect((await asAn('keys export', own, '--out', stick)).stderr).toContain('OUTPUT_EXISTS');
  const file = JSON.parse(readFileSync(`${stick}/an.signing-key.json`, 'utf8'));
  expect(await listed()).toMatchObject([
    { name: 'beheer' },
    { name: 'an', key: file.key },
    { name: 'bo', key: null },
  ]);

  expect((await asAn('keys replace', own, '--reason', 'stick lost')).code).toBe(0);
  expect((await byAdmin('keys revoke', '--name', 'an', '--reason', 'stick lost again')).code).toBe(0);
  const keys = (await run('keys list', [], '')).stdout;
  expect(keys.match(/revoked by event/g)).toHaveLength(2);
  expect(keys).toContain(file.key);

  expect((await byAdmin('officers close', '--name', 'an', '--reason', 'gone')).code).toBe(0);
  expect((await asAn('keys list', own)).code).toBe(2);
  expect((await asAn('officers password', own)).stderr).toContain('OFFICER_ACCOUNT_CLOSED');
  const opened = await byAdmin('officers reopen', '--name', 'an', '--reason', 'back');
  const again = opened.stdout.split(': ').at(-1)?.trim() ?? '';
  expect((await asAn('officers password', again)).code).toBe(0);
  expect(signedIn()).toEqual([]);
  expect((await run('verify', [], '')).code).toBe(0);
}, 60_000);

test('accounts and envelopes are made together or not at all, also where the program is killed', async () => {
  await first();
  const rows = Array.from({ length: 6 }, (_, index) => `nr${index},Persoon ${index},entry\n`);
  const list = bench.file('many.csv', `name,person,role\n${rows.join('')}`);
  const importInto = (out: string, seconds: number) =>
    bench.start(['officers', 'import', '--db', db, '--officer', 'beheer', '--out', out, list], {
      environment: { TELBUREAU_PASSWORD: adminPassword },
      shell: (command) => `exec timeout -s KILL ${seconds} ${command}`,
    });
  // Later each time, until one is through.
  let out = '';
  for (let seconds = 0.5; (await listed()).length === 1; seconds += 0.6) {
    out = bench.path(`killed-${seconds}`);
    importInto(out, seconds);
  }

  expect(await listed()).toHaveLength(1 + rows.length);
  expect(readFileSync(`${out}/envelopes.txt`, 'utf8').split('\f')).toHaveLength(rows.length);
  expect((await run('verify', [], '')).code).toBe(0);
}, 120_000);

/** Runs `officers first` at a terminal and answers its questions in turn. */
async function firstAtTerminal(answers: readonly string[]) {
  const { TELBUREAU_PASSWORD: _, ...env } = programEnvironment();
  const args = ['officers', 'first', '--db', db, '--name', 'beheer', '--person', 'Persoon 1'];
  const program = spawn(process.execPath, ['dist/main.js', ...args], { cols: 120, rows: 24, env });
  let shown = '';
  let asked = 0;
  program.onData((data) => {
    shown += data;
    const questions = shown.match(/(New password|The same again):/g)?.length ?? 0;
    while (asked < questions) program.write(answers[asked++] ?? '');
  });
  return new Promise<{ shown: string; code: number }>((resolve) =>
    program.onExit(({ exitCode }) => resolve({ shown, code: exitCode })),
  );
}

test('at a terminal the new password is asked for twice and not shown', async () => {
  const different = await firstAtTerminal([`${own}\r`, `${own}!\r`]);
  expect(different.shown).toContain('PASSWORD_TYPED_DIFFERENTLY');
  expect(different.code).toBe(3);
  expect((await firstAtTerminal([`${own}\r`, '\u0003'])).code).toBe(130);
  expect(await listed()).toEqual([]);

  const made = await firstAtTerminal([`${own}\r`, `${own}\r`]);
  expect(made.code).toBe(0);
  expect(made.shown).not.toContain('eigen');
  expect(
    (
      await run(
        'officers add',
        ['--officer', 'beheer', '--name', 'an', '--person', 'P', '--role', 'entry'],
        own,
      )
    ).code,
  ).toBe(0);
});
