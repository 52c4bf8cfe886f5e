/** Making folders, and putting a finished file in its place. */
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';

/** A disk, as that of many memory sticks, on which a file cannot have two names. */
const withoutLinks: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Moves a finished file to `path` on the same disk. Never over another: a rename would replace a file that has
 * appeared in the meantime, a second name does not. @throws EEXIST where something stands there by now.
 */
export async function placeFile(finished: string, path: string): Promise<void> {
  try {
    await link(finished, path);
    await rm(finished);
  } catch (error) {
    if (!withoutLinks.includes(systemErrorCode(error))) throw error;
    // An empty file, made only if there is none, keeps the place.
    await (await open(path, 'wx')).close();
    await rename(finished, path);
  }
}

/**
 * Makes the folder and those above it; gives the ones that were not there, the outermost first. Node's own recursive
 * way never ends where a folder refuses new ones with ENOENT, as /proc does.
 */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder);
    return [folder];
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return [];
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    const above = await makeFolder(dirname(folder));
    await mkdir(folder);
    return [...above, folder];
  }
}
