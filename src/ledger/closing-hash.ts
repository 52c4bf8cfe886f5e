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
  readSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';
import { hashBeside, hashFileOf, hashLine, removeFile, removeHash } from './hash-file.ts';
import { hasUnwritten, makerOf, unfinishedName } from './place-file.ts';
import { isSameFile } from './same-place.ts';

const bytesAtOnce = 1 << 20;

/**
 * The file is about to change, so its hash goes, and so do those in the making: who is reading the file for one at this moment
 * finds it gone, and who begins to later finds the log of this connection, which is to have read, beside the file. Gives what
 * writes the new hash, to be called once the connection is closed.
 */
export function startWork(file: string): () => void {
  const folder = dirname(file);
  removeHash(file);
  for (const name of readdirSync(folder))
    if (makerOf(hashFileOf(file), name) !== undefined) removeFile(join(folder, name));
  const opened = statSync(file);
  return () => void writeClosingHash(file, opened);
}

/**
 * Writes the hash of a file in which nobody works: of one that others still have open the last of them does, of one that was put
 * in the place of the `opened` one nobody. Where it cannot be written, on a full disk or because something else has its name, there is
 * none: nothing of the record hangs on it. Gives whether it was written.
 */
export function writeClosingHash(file: string, opened?: Stats): boolean {
  const unfinished = unfinishedName(hashFileOf(file));
  let isMade = false;
  try {
    if (hashBeside(file) === 'strange') return false;
    removeFile(unfinished);
    // There before anybody looks whether the file is open: who begins to work takes it away, and it never gets its name.
    const making = openSync(unfinished, 'wx');
    isMade = true;
    try {
      const isOther = opened !== undefined && !isSameFile(opened, statSync(file));
      if (isOther || existsSync(`${file}-wal`)) return false;
      // One that lies there is of another file of that name, which is gone.
      removeHash(file);
      const hash = createHash('sha256');
      for (const part of partsOf(file)) hash.update(part);
      writeSync(making, hashLine(hash.digest('hex'), file));
      fsyncSync(making);
    } finally {
      closeSync(making);
    }
    if (hashBeside(file) !== 'none') return false;
    renameSync(unfinished, hashFileOf(file));
    return true;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return false;
  } finally {
    if (isMade) removeFile(unfinished);
  }
}

/**
 * Holds a file against its closing hash: `true` where it is the same, the two hashes where it is not. `null` where there
 * is nothing to hold it against: somebody works in it, or did and was not closed in order, or it was brought here alone, or
 * what has the name of its hash is not one.
 * `rest` is called between parts, to let others have a turn; what it throws ends the work.
 */
export async function heldAgainstClosingHash(
  file: string,
  rest: () => Promise<void>,
): Promise<true | null | { readonly expected: string; readonly found: string }> {
  const beside = hasUnwritten(file) ? 'none' : hashBeside(file);
  if (typeof beside === 'string') return null;
  const { hash: expected } = beside;
  const hash = createHash('sha256');
  for (const part of partsOf(file)) {
    hash.update(part);
    await rest();
  }
  const found = hash.digest('hex');
  if (found === expected) return true;
  // Whoever began to work meanwhile took it away before they changed anything.
  const now = hashBeside(file);
  return typeof now === 'object' && now.hash === expected ? { expected, found } : null;
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
