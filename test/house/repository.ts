/** The files of the repository, as they lie on the disk. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Made by a command or by a run; never in the repository. */
const made = /^(node_modules|dist(-\d+)?|coverage|\.git|bench\/results)$/;

/** Paths of all files under a folder, from the root, with slashes, in order. */
export function filesUnder(folder = ''): readonly string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (made.test(path)) return [];
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
    })
    .sort();
}
