import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './repository.ts';

interface Lock {
  readonly packages: Record<string, Record<string, unknown>>;
}

const committed = readFileSync(`${root}/package-lock.json`, 'utf8');
const parsed = (): Lock => JSON.parse(committed);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-lock-'));
  cpSync(`${root}/scripts/check-lock.mjs`, join(folder, 'scripts/check-lock.mjs'));
  cpSync(`${root}/package.json`, join(folder, 'package.json'));
  writeFileSync(join(folder, 'package-lock.json'), committed);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(folder, 'scripts/check-lock.mjs'), ...args], { encoding: 'utf8' });

const lockNow = (): string => readFileSync(join(folder, 'package-lock.json'), 'utf8');

/** Changes the lock file as something outside our hands might. */
function change(edit: (packages: Lock['packages']) => void): void {
  const lock = parsed();
  edit(lock.packages);
  writeFileSync(join(folder, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}

describe('the lock file', () => {
  test('is fit for npm ci on a machine that has never seen the project', () => {
    const { status, stderr } = check();

    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('without the entries that npm install drops, each is named, and --write puts it back as it was', () => {
    const inert = Object.entries(parsed().packages)
      .filter(([path, entry]) => path !== '' && entry['integrity'] === undefined)
      .map(([path]) => path);
    expect(inert.length).toBeGreaterThan(0);
    change((packages) => {
      for (const path of inert) delete packages[path];
      delete packages['node_modules/better-sqlite3']?.['gypfile'];
    });

    const { status, stderr } = check();

    expect(status).toBe(1);
    for (const path of [...inert, 'node_modules/better-sqlite3']) expect(stderr).toContain(`${path}: `);
    expect(check('--write').status).toBe(0);
    expect(lockNow()).toBe(committed);
  });

  test('with the address of a registry in it is refused, and --write takes the address out', () => {
    change((packages) => {
      Object.assign(packages['node_modules/zod'] ?? {}, { resolved: 'https://example.org/zod.tgz' });
    });

    const { status, stderr } = check();

    expect(status).toBe(1);
    expect(stderr).toContain('node_modules/zod: ');
    expect(check('--write').status).toBe(0);
    expect(lockNow()).toBe(committed);
  });

  test('with a package whose install script nobody judged is refused, and --write cannot mend it', () => {
    change((packages) => {
      Object.assign(packages['node_modules/zod'] ?? {}, { hasInstallScript: true });
    });

    for (const args of [[], ['--write']]) {
      const { status, stderr } = check(...args);
      expect(status).toBe(1);
      expect(stderr).toContain('zod: has an install script');
    }
  });
});
