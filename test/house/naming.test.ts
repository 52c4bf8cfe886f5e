import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder, root } from './repository.ts';

const files = filesUnder();
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const isText = (path: string) => !/\.(png|jpe?g|tiff?|pdf|gz|db|sqlite|db-wal|db-shm)$/.test(path);

/** Lines of the repository that say what it must not say. Written in pieces, so that this file passes its own test. */
function linesWith(pattern: RegExp): readonly string[] {
  return files.filter(isText).flatMap((path) => {
    const text = read(path);
    if (!pattern.test(text)) return [];
    return text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [],
      );
  });
}

describe('names', () => {
  test('a file or folder is named after what it is about, never utils, common, helpers or misc', () => {
    const vague = /^(utils?|common|helpers?|misc)$/;

    const named = files.filter((path) =>
      path.split('/').some((part) => part.split('.').some((word) => vague.test(word))),
    );

    expect(named).toEqual([]);
  });

  test('a file of the program is named in kebab-case', () => {
    expect(
      files.filter((path) => /^(src|test|bench|scripts)\//.test(path) && !/^[a-z0-9/.-]+$/.test(path)),
    ).toEqual([]);
  });
});

describe('size', () => {
  test('no file of the program is longer than 300 lines, the lists of sentences apart', () => {
    const isLong = (path: string) => read(path).split('\n').length > 301;

    const long = files.filter((path) => /^src\/(?!i18n\/(nl|fr|de|en)\.ts)/.test(path) && isLong(path));

    expect(long).toEqual([]);
  });
});

describe('the repository', () => {
  test('speaks of nothing outside itself: no folder of a machine, no address of a package registry', () => {
    expect(
      linesWith(new RegExp(['/wo', 'rk/|\\bsha', 'red/|\\bregis', 'try\\.[a-z]|"resol', 'ved":'].join(''))),
    ).toEqual([]);
  });

  test('leaves nothing for later', () => {
    expect(linesWith(new RegExp(`\\bTO${'DO'}\\b|\\bFIX${'ME'}\\b`))).toEqual([]);
  });
});
