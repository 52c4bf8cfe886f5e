import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../stryker.config.json' with { type: 'json' };
import { filesUnder, root } from './repository.ts';

const directives = filesUnder('src')
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) =>
    readFileSync(`${root}/${path}`, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.includes('Stryker') ? [{ place: `${path}:${at + 1}`, path, line }] : [])),
  );

describe('a mutation run', () => {
  test('mutates files that exist', () => {
    expect(config.mutate.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  });

  test('leaves alone only single lines of them, each for one mutator and a reason', () => {
    const explained = /^\s*\/\/ Stryker disable next-line [A-Z][A-Za-z]+: \S.{20,}$/;

    expect(directives.filter(({ line }) => !explained.test(line)).map(({ place }) => place)).toEqual([]);
    expect(directives.filter(({ path }) => !config.mutate.includes(path)).map(({ place }) => place)).toEqual(
      [],
    );
  });

  test('fails for a single mutant that lives unexplained', () => {
    expect(config.thresholds.break).toBe(100);
  });
});
