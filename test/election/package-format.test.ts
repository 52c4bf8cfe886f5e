import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePackage } from '../../src/election/parse-package.ts';
import { electionProblemCodes } from '../../src/election/problems.ts';
import { regimeIds } from '../../src/election/regime.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/formats/election-package.md'), 'utf8');

test('the page of the format names every problem code and every regime', () => {
  for (const code of [...electionProblemCodes, ...regimeIds]) expect(page).toContain(`\`${code}\``);
});

test('the page names no problem code that does not exist', () => {
  const named = [...page.matchAll(/`(ELECTION_[A-Z_]+)`/g)].map(([, code]) => code);

  expect([...new Set(named)].toSorted()).toEqual([...electionProblemCodes].toSorted());
});

test('the example of the page is a package, warned only of too few substitutes', () => {
  const [, example = ''] = /```jsonc\n([\s\S]+?)```/.exec(page) ?? [];
  const parsed = parsePackage(example);

  expect(parsed.ok ? parsed.value.warnings.map(({ code }) => code) : parsed.error).toEqual([
    'ELECTION_FEW_SUBSTITUTES',
  ]);
});

test('the committed JSON Schema is what the program reads with', () => {
  const run = spawnSync(process.execPath, ['scripts/gen-schemas.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });

  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
