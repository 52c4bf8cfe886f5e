/** The folder beside the files of a report in which they are made, and what killed programs left of theirs: figures that nobody meant to keep. */
import { lstat, mkdtemp, readdir, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';
import { kindNamed } from './check/report-file-kind.ts';

/** In its name stands the process that makes it. */
const beginning = '.unfinished-';
const named = /^\.unfinished-(\d{1,10})-[A-Za-z0-9]{6}$/;

/** Those of this process: one of its number that is not among them is of an earlier one, now gone. */
const own = new Set<string>();

/** Makes one within `folder`, once those are gone that no running process has. Gives its path. */
export async function beginUnfinished(folder: string): Promise<string> {
  for (const name of await readdir(folder)) {
    const maker = named.exec(name)?.[1];
    if (maker !== undefined && !own.has(name) && !isOtherAlive(Number(maker)))
      await removeLeft(join(folder, name));
  }
  const made = await mkdtemp(join(folder, `${beginning}${process.pid}-`));
  own.add(basename(made));
  return made;
}

/** With all that is in it. */
export async function removeUnfinished(unfinished: string): Promise<void> {
  await rm(unfinished, { recursive: true });
  own.delete(basename(unfinished));
}

/** The files of a report alone: with anything else in it, it stays. One that cannot be removed is no reason to write nothing. */
async function removeLeft(left: string): Promise<void> {
  try {
    if (!(await lstat(left)).isDirectory()) return;
    for (const name of await readdir(left)) {
      const path = join(left, name);
      if (kindNamed(name) !== undefined && (await lstat(path)).isFile()) await unlink(path);
    }
    await rmdir(left);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}

function isOtherAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}
