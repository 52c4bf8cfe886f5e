/**
 * What the file of an office was, byte for byte, when the last program that worked in it was closed: its SHA-256 in
 * `FILE.sha256` beside it, as `sha256sum` writes and checks it. The chain proves every row, and nothing reads what belongs
 * to none: free space of pages, counters of SQLite, drafts. A disk or stick that spoils such a byte will spoil others.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';
import { hasUnwritten, unfinishedName } from './place-file.ts';
import { isSameFile } from './same-place.ts';

const hashFileOf = (file: string): string => `${file}.sha256`;
const bytesAtOnce = 1 << 20;

/**
 * The file is about to change, so its hash goes. To be called with a connection that has read: whoever writes the hash
 * of a file at this moment finds the log of that connection beside it afterwards, and takes the hash back. Gives what
 * writes the new one, to be called once the connection is closed.
 */
export function startWork(file: string): () => void {
  rmSync(hashFileOf(file), { force: true });
  const opened = statSync(file);
  return () => {
    if (isSameFile(opened, statSync(file, { throwIfNoEntry: false }))) writeClosingHash(file);
  };
}

/**
 * Writes the hash of a file in which nobody works: of one that others still have open the last of them does. Where it
 * cannot be written, on a full disk for one, there is none: nothing of the record hangs on it.
 */
export function writeClosingHash(file: string): void {
  const isOpen = (): boolean => existsSync(`${file}-wal`);
  const unfinished = unfinishedName(hashFileOf(file));
  try {
    if (isOpen()) return;
    const hash = createHash('sha256');
    for (const part of partsOf(file)) hash.update(part);
    writeFileSync(unfinished, `${hash.digest('hex')}  ${basename(file)}\n`, { flush: true });
    renameSync(unfinished, hashFileOf(file));
    if (isOpen()) rmSync(hashFileOf(file), { force: true });
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
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
