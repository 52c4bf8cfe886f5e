import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { laterCommands } from '../../src/cli/later-commands.ts';
import { filesUnder, root } from './repository.ts';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const readme = read('README.md');

describe('prose', () => {
  test('a link to a file of the repository leads to one', () => {
    const lost = filesUnder()
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...read(path).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
          .map(([, target]) => join(dirname(path), target ?? ''))
          .filter((target) => !existsSync(`${root}/${target}`))
          .map((target) => `${path}: ${target}`),
      );

    expect(lost).toEqual([]);
  });
});

describe('the README', () => {
  test('gives the two commands in its first ten lines', () => {
    const first = readme.split('\n').slice(0, 10).join('\n');

    expect(first).toContain('npm ci && npm start');
    expect(first).toContain('npm ci && npm test');
  });

  test('names every command, and none that is still to come', () => {
    const named = [...readme.matchAll(/`([a-z-]+(?: [a-z]+)?) (?=--|PATH)/g)].map(([, name]) => name);

    for (const { words } of commands) if (words.length > 0) expect(named).toContain(words.join(' '));
    for (const [first] of laterCommands)
      expect(named.filter((name) => name?.startsWith(`${first} `))).toEqual([]);
  });

  test('names only files that exist', () => {
    const files = [...readme.matchAll(/\bfixtures\/[\w./-]+\w/g)].map(([path]) => path);

    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  });
});
