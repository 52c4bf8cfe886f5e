import { spawn } from '@lydell/node-pty';
import { beforeAll, expect, test } from 'vitest';
import { cantonPackage } from '../office/practice-canton.ts';
import { cliBench } from '../support/cli.ts';
import { buildProgram, programEnvironment } from '../support/program.ts';

const bench = cliBench();
beforeAll(() => buildProgram(), 120_000);
beforeAll(async () => {
  bench.file('election.json', cantonPackage);
  bench.file('choices.txt', 'CK=2\n');
  const election = ['--election', bench.path('election.json')];
  await bench.run(['office', 'create', '--db', bench.path('o.db'), ...election, '--practice']);
  await bench.run([
    'ballots',
    'make',
    ...election,
    '--choices',
    bench.path('choices.txt'),
    '--out',
    bench.path('b.txt'),
  ]);
});

/** Runs a scan at a terminal, types once it has asked, and gives all that the terminal showed and the exit code. */
async function scanAndType(keys: string): Promise<{ readonly shown: string; readonly code: number }> {
  const { TELBUREAU_PASSWORD: _, ...env } = programEnvironment();
  const args = [
    'ballots',
    'scan',
    '--db',
    bench.path('o.db'),
    '--bureau',
    'DB-1',
    '--officer',
    'anna',
    bench.path('b.txt'),
  ];
  const program = spawn(process.execPath, ['dist/main.js', ...args], { cols: 120, rows: 24, env });
  let shown = '';
  program.onData((data) => {
    const hadAsked = shown.includes('Password:');
    shown += data;
    if (!hadAsked && shown.includes('Password:')) program.write(keys);
  });
  return new Promise((resolve) => program.onExit(({ exitCode }) => resolve({ shown, code: exitCode })));
}

test('at a terminal the password is asked for and not shown', async () => {
  const { shown, code } = await scanAndType('practicX\u007fe\r');

  expect(code).toBe(0);
  expect(shown).toContain('Read 1: counted 1');
  expect(shown).not.toContain('pract');
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', 'half\u0004'],
])('%s gives up, and nothing is scanned', async (_name, keys) => {
  const { shown, code } = await scanAndType(keys);

  expect(code).toBe(130);
  expect(shown).not.toContain('[USAGE_PASSWORD_MISSING]');
});

test('a wrong password is refused', async () => {
  expect(await scanAndType('guess\r')).toMatchObject({ code: 5 });
});
