/** Which files a path stands for. */
import { constants, type Dirent } from 'node:fs';
import { access, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ScannedProblem } from '../office/input-ports.ts';
import { fileProblem } from './file-problem.ts';
import type { ScanProblemCode } from './problems.ts';

/** A file to read, or something in a folder that is none. */
export type Found = string | ScannedProblem;

/**
 * The file itself, or those in the folder and its folders, in order of name, hidden ones left out. A path that is not
 * there or cannot be read is a problem; whatever cannot be read inside a folder is said in its place, and the rest is
 * read.
 */
export async function filesIn(path: string): Promise<Result<readonly Found[], Problem>> {
  if (path === '-') return ok([path]);
  try {
    if (!(await stat(path)).isDirectory()) {
      const problem = await cannotRead(path);
      return problem === undefined ? ok([path]) : err(problem);
    }
    const found = await filesInFolder(path);
    return ok(found.length === 0 ? [notRead(path, 'FILE_EMPTY')] : found);
  } catch (failure) {
    return err(fileProblem(failure, path));
  }
}

/** Why a path cannot be read as a file, found out before anything else is done. */
export async function cannotRead(path: string): Promise<Problem | undefined> {
  if (path === '-') return undefined;
  try {
    // Opening a pipe waits for whoever writes to it, and closing it again would send them away.
    if ((await stat(path)).isFIFO()) {
      await access(path, constants.R_OK);
      return undefined;
    }
    const file = await open(path);
    const isFolder = (await file.stat()).isDirectory();
    await file.close();
    return isFolder
      ? { code: 'FILE_UNREADABLE', at: { file: path }, params: { found: 'EISDIR' } }
      : undefined;
  } catch (failure) {
    return fileProblem(failure, path);
  }
}

const notRead = (source: string, code: ScanProblemCode, found = ''): ScannedProblem => ({
  source,
  problem: { code, at: { file: source }, params: { found } },
});

async function filesInFolder(folder: string): Promise<readonly Found[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found: Found[] = [];
  for (const entry of entries) found.push(...(await filesOf(entry, join(folder, entry.name))));
  return found;
}

async function filesOf(entry: Dirent, path: string): Promise<readonly Found[]> {
  // A name that is no UTF-8 cannot be asked for again by the text it was read as.
  if (entry.name.includes('\uFFFD')) return [notRead(path, 'FILE_UNREADABLE', 'EILSEQ')];
  try {
    if (entry.isDirectory()) return await filesInFolder(path);
    if (entry.isFile()) return [path];
    if (!entry.isSymbolicLink()) return [notRead(path, 'FILE_UNREADABLE', 'ENODEV')];
    const target = await stat(path);
    if (target.isFile()) return [path];
    // A link to a folder may lead back to where it stands.
    return [notRead(path, 'FILE_UNREADABLE', target.isDirectory() ? 'EISDIR' : 'ENODEV')];
  } catch (failure) {
    return [{ source: path, problem: fileProblem(failure, path) }];
  }
}
