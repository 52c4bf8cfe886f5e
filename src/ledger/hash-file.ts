/**
 * `FILE.sha256` beside a file, as `sha256sum` writes and checks it: one line, the hash, two spaces and the name. What is there and is not
 * exactly that is somebody else's: it is neither read for a hash, nor written over, nor removed, and what is no file is never opened.
 */
import { lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';

export const hashFileOf = (file: string): string => `${file}.sha256`;

/** With a name that has a line feed or a backslash, `sha256sum` begins the line with a backslash and escapes both in the name. */
export function hashLine(hash: string, file: string): string {
  const name = basename(file);
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === name ? '' : '\\'}${hash}  ${escaped}\n`;
}

/** Whatever the name, for a file may have been renamed together with its hash. Digits in capitals say the same. */
const ourLine = /^\\?([0-9a-f]{64}) {2}[^\n]+\n$/i;
/** A name has at most 255 bytes, and an escape doubles one. */
const longestLine = 1024;

/** The hash beside the file, in small letters; `none` where nothing is there, `strange` where what is there is not ours. */
export function hashBeside(file: string): { readonly hash: string } | 'none' | 'strange' {
  const path = hashFileOf(file);
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'none';
    if (!stats.isFile() || stats.size > longestLine) return 'strange';
    const hash = ourLine.exec(readFileSync(path, 'utf8'))?.[1];
    return hash === undefined ? 'strange' : { hash: hash.toLowerCase() };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT' ? 'none' : 'strange';
  }
}

/** Where it is no longer there somebody else was quicker; what is no file stays. */
export function removeFile(path: string): void {
  try {
    if (lstatSync(path).isFile()) unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** Removes the hash beside the file, where there is one. */
export function removeHash(file: string): void {
  if (typeof hashBeside(file) === 'object') removeFile(hashFileOf(file));
}
