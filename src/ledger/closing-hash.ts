/**
 * What the file of an office was, byte for byte, when the last program that worked in it was closed: its SHA-256 in
 * `FILE.sha256` beside it, as `sha256sum` writes and checks it. The chain proves every row, and nothing reads what belongs
 * to none: free space of pages, counters of SQLite, drafts. A disk or stick that spoils such a byte will spoil others.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';
import { hasUnwritten, makerOf, unfinishedName } from './place-file.ts';
import { isSameFile } from './same-place.ts';

const hashFileOf = (file: string): string => `${file}.sha256`;
const bytesAtOnce = 1 << 20;

/**
 * The file is about to change, so its hash goes, and so do those in the making: who is reading the file for one at this moment
 * finds it gone, and who begins to later finds the log of this connection, which is to have read, beside the file. Gives what
 * writes the new hash, to be called once the connection is closed.
 */
export function startWork(file: string): () => void {
  const hashFile = hashFileOf(file);
  const folder = dirname(file);
  for (const name of readdirSync(folder))
    if (join(folder, name) === hashFile || makerOf(hashFile, name) !== undefined) remove(join(folder, name));
  const opened = statSync(file);
  return () => writeClosingHash(file, opened);
}

/** Where it is no longer there somebody else was quicker. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Writes the hash of a file in which nobody works: of one that others still have open the last of them does, of one that was put
 * in the place of the `opened` one nobody. Where it cannot be written, on a full disk for one, there is none: nothing of the
 * record hangs on it.
 */
export function writeClosingHash(file: string, opened?: Stats): void {
  const unfinished = unfinishedName(hashFileOf(file));
  try {
    // There before anybody looks whether the file is open: who begins to work takes it away, and it never gets its name.
    const making = openSync(unfinished, 'w');
    try {
      const isOther = opened !== undefined && !isSameFile(opened, statSync(file));
      if (isOther || existsSync(`${file}-wal`)) return;
      // One that lies there is of another file of that name, which is gone.
      remove(hashFileOf(file));
      const hash = createHash('sha256');
      for (const part of partsOf(file)) hash.update(part);
      writeSync(making, `${hash.digest('hex')}  ${basename(file)}\n`);
      fsyncSync(making);
    } finally {
      closeSync(making);
    }
    renameSync(unfinished, hashFileOf(file));
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Holds a file against its closing hash: `true` where it is the same, the two hashes where it is not. `null` where there
 * is nothing to hold it against: somebody works in it, or did and was not closed in order, or it was brought here alone.
 * `rest` is called between parts, to let others have a turn; what it throws ends the work.
 */
export async function heldAgainstClosingHash(
  file: string,
  rest: () => Promise<void>,
): Promise<true | null | { readonly expected: string; readonly found: string }> {
  const expected = hasUnwritten(file) ? undefined : closingHashOf(file);
  if (expected === undefined) return null;
  const hash = createHash('sha256');
  for (const part of partsOf(file)) {
    hash.update(part);
    await rest();
  }
  const found = hash.digest('hex');
  if (found === expected) return true;
  // Whoever began to work meanwhile took it away before they changed anything.
  return closingHashOf(file) === expected ? { expected, found } : null;
}

/** What stands in the file of the hash, where there is one; what is no hash is as different as any other. */
function closingHashOf(file: string): string | undefined {
  try {
    return readFileSync(hashFileOf(file), 'utf8').slice(0, 64);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Each part is overwritten by the next. */
function* partsOf(file: string): Generator<Uint8Array> {
  const opened = openSync(file, 'r');
  const part = new Uint8Array(bytesAtOnce);
  try {
    for (let read = readSync(opened, part); read > 0; read = readSync(opened, part))
      yield part.subarray(0, read);
  } finally {
    closeSync(opened);
  }
}
