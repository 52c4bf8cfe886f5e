import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBugLog } from '../../src/cli/bug-log.ts';
import { describeProblem } from '../../src/cli/describe-problem.ts';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { nearest } from '../../src/cli/nearest.ts';
import { translator } from '../../src/i18n/translate.ts';
import { temporaryFolder, tickingClock } from '../office/practice-canton.ts';

test.each([
  ['USAGE_OPTION_MISSING', 2],
  ['REPORT_FORMAT_UNKNOWN', 2],
  ['ELECTION_NOT_JSON', 3],
  ['FILE_NOT_FOUND', 3],
  ['OFFICE_FILE_NOT_FOUND', 3],
  ['LEDGER_NOT_A_DATABASE', 3],
  ['LEDGER_NEWER_VERSION', 3],
  ['LEDGER_EVENT_CHANGED', 4],
  ['LEDGER_ROW_DIFFERS', 4],
  ['LEDGER_DAMAGED', 4],
  ['OFFICE_FILE_EXISTS', 5],
  ['OUTPUT_EXISTS', 5],
  ['NOT_PERMITTED', 5],
  ['OFFICER_SIGN_IN_REFUSED', 5],
  ['COMMAND_NOT_YET', 5],
  ['LEDGER_CANCELLED', 130],
])('%s ends with exit code %i', (code, exit) => {
  expect(exitCodeOf({ code })).toBe(exit);
});

test('a word that is near none is taken for none', () => {
  expect(nearest('scn', ['scan', 'make'])).toBe('scan');
  expect(nearest('', ['scan'])).toBeUndefined();
  expect(nearest('everything', ['scan', 'make'])).toBeUndefined();
});

test('a log is for its owner only, and is written elsewhere where the home cannot be', () => {
  const state = temporaryFolder();
  const failure = new Error('broken', { cause: new Error('deep down') });

  const path = writeBugLog(failure, tickingClock(), { XDG_STATE_HOME: state });
  const elsewhere = writeBugLog(failure, tickingClock(), { XDG_STATE_HOME: join(path, 'below-a-file') });

  expect(path.startsWith(state)).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(elsewhere.startsWith(state)).toBe(false);
  for (const log of [path, elsewhere]) expect(readFileSync(log, 'utf8')).toMatch(/broken[\s\S]*deep down/);
  rmSync(elsewhere);
});

test('a mistake that can be written down nowhere is still said', () => {
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = '/dev/null/below';

  const path = writeBugLog(new Error('broken'), tickingClock(), { XDG_STATE_HOME: '/dev/null/state' });

  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  expect(path).toMatch(/ENOTDIR|ENOENT|EEXIST/);
});

test('a name from outside cannot end a line, move the cursor or turn the direction of writing', () => {
  const t = translator('en');
  const file = 'a\n\u001b[2J\u202e.txt';

  const said = describeProblem(t, { code: 'FILE_NOT_FOUND', at: { file }, params: { found: file } });

  expect(said).toContain('a\\u000a\\u001b[2J\\u202e.txt: There is no file');
  expect(said).not.toMatch(/[\p{Cc}\u202e]/u);
});
