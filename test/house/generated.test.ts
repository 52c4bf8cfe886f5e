import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { filesUnder, root } from './repository.ts';

const generators = filesUnder('scripts').filter((path) => /^scripts\/gen-[^/]+$/.test(path));

describe('a generated file', () => {
  test.each(generators)('is what %s makes today', (path) => {
    const { status, stderr } = spawnSync(process.execPath, [path, '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('is made by a generator that this test found', () => {
    expect(generators).toContain('scripts/gen-schema-sql.ts');
  });
});
