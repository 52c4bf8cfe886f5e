/** Output files and folders that appear whole or not at all: the port `WholeOutputs` of the office. */
import { lstat, mkdir, mkdtemp, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { systemErrorCode } from '../base/system-error.ts';
import type { FileReaders, NamedBytes, TakeAway, WholeOutputs, Written } from '../office/output-ports.ts';
import { placeFile } from './place-file.ts';

export const wholeOutputs: WholeOutputs = {
  file: writeFileWhole,
  folder: writeFolderWhole,
  vacant: (path) => inOwnFolder(path, async () => whyTaken(path)),
  secrets: writeSecrets,
};

async function writeFileWhole(
  path: string,
  texts: Iterable<Result<string, Problem>>,
  readers: FileReaders = 'all',
): Promise<Written> {
  return inOwnFolder(path, async (folder) => {
    if ((await kindOf(path)) !== undefined) return err(exists(path));
    const part = join(folder, basename(path));
    const file = await open(part, 'wx', readers === 'owner' ? 0o600 : 0o666);
    try {
      for (const block of blocksOf(texts)) {
        if (!block.ok) return block;
        await file.write(block.value);
      }
    } finally {
      await file.close();
    }
    await placeFile(part, path);
    return ok(undefined);
  });
}

async function writeFolderWhole(
  path: string,
  files: AsyncIterable<Result<NamedBytes, Problem>>,
): Promise<Written> {
  return inOwnFolder(path, async (folder) => {
    const taken = await whyTaken(path);
    if (!taken.ok) return taken;
    const part = join(folder, basename(path));
    await mkdir(part);
    for await (const file of files) {
      if (!file.ok) return file;
      await writeFile(join(part, file.value.name), file.value.bytes, { flag: 'wx' });
    }
    await rename(part, path);
    return ok(undefined);
  });
}

async function writeSecrets(path: string, files: readonly NamedBytes[]): Promise<Result<TakeAway, Problem>> {
  return inOwnFolder(path, async (folder) => {
    const taken = await whyTaken(path);
    if (!taken.ok) return taken;
    const part = join(folder, basename(path));
    await mkdir(part, { mode: 0o700 });
    for (const { name, bytes } of files)
      await writeFile(join(part, name), bytes, { flag: 'wx', mode: 0o600, flush: true });
    await syncFolder(part);
    await rename(part, path);
    await syncFolder(dirname(path));
    return ok(async () => {
      for (const { name } of files) await rm(join(path, name), { force: true });
      if ((await readdir(path)).length === 0) await rmdir(path);
    });
  });
}

/** So that a name that was given there stays when the power fails. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function whyTaken(path: string): Promise<Written> {
  const kind = await kindOf(path);
  const isTaken = kind === 'file' || (kind === 'folder' && (await readdir(path)).length > 0);
  return isTaken ? err(exists(path)) : ok(undefined);
}

const exists = (file: string): Problem => ({ code: 'OUTPUT_EXISTS', at: { file }, params: { found: file } });

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file';
  } catch (failure) {
    if (systemErrorCode(failure) === 'ENOENT') return undefined;
    throw failure;
  }
}

/** Runs `work` with a folder of its own beside `path`, on the same disk, and removes it afterwards. */
async function inOwnFolder<T>(
  path: string,
  work: (folder: string) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    const folder = await mkdtemp(join(dirname(path), '.telbureau-'));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (failure) {
    const found = systemErrorCode(failure);
    if (found === undefined) throw failure;
    if (found === 'EEXIST' || found === 'ENOTEMPTY') return err(exists(path));
    return err({ code: 'OUTPUT_NOT_WRITABLE', at: { file: path }, params: { found } });
  }
}

/** Texts joined to blocks of some 64 kB: one write each. */
function* blocksOf(texts: Iterable<Result<string, Problem>>): Generator<Result<string, Problem>> {
  let block = '';
  for (const text of texts) {
    if (!text.ok) {
      yield text;
      return;
    }
    block += text.value;
    if (block.length >= 65_536) {
      yield ok(block);
      block = '';
    }
  }
  yield ok(block);
}
