import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { err, ok } from '../../src/base/result.ts';
import { wholeOutputs } from '../../src/report/whole-output.ts';
import { temporaryFolder } from '../office/practice-canton.ts';

const problem = { code: 'BALLOT_DOES_NOT_FIT' };
const texts = Array.from({ length: 30_000 }, (_, index) => `line ${index}\n`);

async function* files(names: readonly string[], end: readonly unknown[] = []) {
  for (const name of names) yield ok({ name, bytes: new TextEncoder().encode(name) });
  if (end.length > 0) yield err(problem);
}

test('a file holds all texts in order, and nothing else is left in the folder', async () => {
  const folder = temporaryFolder();

  expect(await wholeOutputs.file(join(folder, 'out.txt'), texts.map(ok))).toMatchObject({ ok: true });

  expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(texts.join(''));
  expect(readdirSync(folder)).toEqual(['out.txt']);
});

test('a problem after many texts leaves nothing behind', async () => {
  const folder = temporaryFolder();

  const written = await wholeOutputs.file(join(folder, 'out.txt'), [...texts.map(ok), err(problem)]);
  const drawn = await wholeOutputs.folder(join(folder, 'out'), files(['a', 'b'], [problem]));

  expect([written, drawn]).toEqual([err(problem), err(problem)]);
  expect(readdirSync(folder)).toEqual([]);
});

test('what is there already stays, even where it appears while the output is written', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out.txt');
  function* meanwhile() {
    yield ok('ours');
    writeFileSync(path, 'theirs');
  }

  expect(await wholeOutputs.file(path, meanwhile())).toMatchObject({ error: { code: 'OUTPUT_EXISTS' } });
  expect(await wholeOutputs.file(path, [ok('ours')])).toMatchObject({ error: { code: 'OUTPUT_EXISTS' } });
  expect(await wholeOutputs.folder(path, files(['a']))).toMatchObject({ error: { code: 'OUTPUT_EXISTS' } });
  expect(await wholeOutputs.folder(folder, files(['a']))).toMatchObject({ error: { code: 'OUTPUT_EXISTS' } });

  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['out.txt']);
});

test('an empty folder may be filled', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'out'));

  expect(await wholeOutputs.folder(join(folder, 'out'), files(['a', 'b']))).toMatchObject({ ok: true });

  expect(readdirSync(join(folder, 'out'))).toEqual(['a', 'b']);
});

test('a folder that is not there is named with what the system says', async () => {
  const path = join(temporaryFolder(), 'none', 'out.txt');

  expect(await wholeOutputs.file(path, [ok('x')])).toMatchObject({
    error: { code: 'OUTPUT_NOT_WRITABLE', at: { file: path }, params: { found: 'ENOENT' } },
  });
});

test('secrets are for their owner alone, and are taken away again without what lies beside them', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out');
  const secret = { name: 'a', bytes: new TextEncoder().encode('secret') };
  const modeOf = (of: string) => statSync(of).mode & 0o777;

  expect(await wholeOutputs.vacant(path)).toMatchObject({ ok: true });
  const written = await wholeOutputs.secrets(path, [secret]);
  if (!written.ok) throw new Error(written.error.code);
  expect([modeOf(path), modeOf(join(path, 'a'))]).toEqual([0o700, 0o600]);
  expect(await wholeOutputs.vacant(path)).toMatchObject({ error: { code: 'OUTPUT_EXISTS' } });
  expect(await wholeOutputs.secrets(path, [secret])).toMatchObject({ error: { code: 'OUTPUT_EXISTS' } });

  writeFileSync(join(path, 'theirs'), '');
  await written.value();
  expect(readdirSync(path)).toEqual(['theirs']);
  const again = await wholeOutputs.secrets(join(folder, 'again'), [secret]);
  if (again.ok) await again.value();
  expect(readdirSync(folder)).toEqual(['out']);
  expect(await wholeOutputs.vacant(join(folder, 'no', 'where'))).toMatchObject({
    error: { code: 'OUTPUT_NOT_WRITABLE', params: { found: 'ENOENT' } },
  });
});

test('a file for its owner alone can be read by nobody else', async () => {
  const path = join(temporaryFolder(), 'envelopes.txt');

  expect(await wholeOutputs.file(path, [ok('a secret')], 'owner')).toMatchObject({ ok: true });

  expect(statSync(path).mode & 0o777).toBe(0o600);
});
