/** Folders with deliveries, on a disk or a USB stick. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { DeliveryFolders, FolderFiles } from '../office/delivery/delivery-ports.ts';
import { manifestFile, reportFile, signatureFile } from '../office/delivery/manifest.ts';
import { fileProblem } from './file-problem.ts';

/** A file larger than this is none of a delivery: 200,000 ballots have room in it. */
const fileLimit = 64 * 1024 * 1024;

export const deliveryFolders: DeliveryFolders = { find, read };

async function find(path: string): Promise<Result<readonly string[], Problem>> {
  try {
    if (await looksLikeDelivery(path)) return ok([path]);
    const inside = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(path, name))
      .toSorted();
    const found: string[] = [];
    for (const folder of inside) if (await looksLikeDelivery(folder)) found.push(folder);
    return found.length > 0 ? ok(found) : err({ code: 'DELIVERY_NONE', at: { file: path } });
  } catch (failure) {
    return err(fileProblem(failure, path));
  }
}

/** A USB stick has folders of its system beside those that we wrote. */
async function looksLikeDelivery(path: string): Promise<boolean> {
  const names = await readdir(path);
  return [manifestFile, signatureFile, reportFile].some((name) => names.includes(name));
}

/** What a system hides in a folder (names that begin with a dot) is no part of it. */
async function read(folder: string): Promise<Result<FolderFiles, Problem>> {
  let file = folder;
  try {
    const files = new Map<string, Uint8Array>();
    for (const name of (await readdir(folder)).toSorted()) {
      if (name.startsWith('.')) continue;
      file = join(folder, name);
      const { size, ...found } = await stat(file).then((one) => ({ size: one.size, isFile: one.isFile() }));
      if (!found.isFile) return err({ code: 'DELIVERY_FILE_EXTRA', at: { file: name } });
      if (size > fileLimit) {
        const params = { found: size, expected: fileLimit };
        return err({ code: 'DELIVERY_FILE_TOO_LARGE', at: { file: name }, params });
      }
      files.set(name, await readFile(file));
    }
    return ok(files);
  } catch (failure) {
    return err(fileProblem(failure, file));
  }
}
