/** Folders with deliveries, on a disk or a USB stick. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { systemErrorCode } from '../base/system-error.ts';
import type { DeliveryFolders, FolderFiles } from '../office/delivery/delivery-ports.ts';
import type { RefusedDelivery } from '../office/delivery/delivery-refusals.ts';
import { isFileName, manifestFile, reportFile, signatureFile } from '../office/delivery/manifest.ts';
import { fileProblem } from './file-problem.ts';

/** Files that are larger together are no delivery: 200,000 ballots have room in it. What a stick holds must not fill the memory. */
const limit = 64 * 1024 * 1024;

export const deliveryFolders: DeliveryFolders = { find, read, manifest };

async function find(path: string): Promise<Result<readonly string[], Problem>> {
  try {
    if (await looksLikeDelivery(path)) return ok([path]);
    const inside = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(path, name))
      .toSorted();
    const found: string[] = [];
    for (const folder of inside) if (await mayBeDelivery(folder)) found.push(folder);
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

/** A folder that cannot be opened may be one: it is told of as not taken, and the others are. */
async function mayBeDelivery(path: string): Promise<boolean> {
  try {
    return await looksLikeDelivery(path);
  } catch (failure) {
    if (systemErrorCode(failure) === undefined) throw failure;
    return true;
  }
}

/** What a system hides in a folder (names that begin with a dot) is no part of it. */
async function read(folder: string): Promise<Result<FolderFiles, RefusedDelivery>> {
  let file = folder;
  let found = 0;
  try {
    const files = new Map<string, Uint8Array>();
    for (const name of (await readdir(folder)).toSorted()) {
      if (name.startsWith('.')) continue;
      file = join(folder, name);
      // A link would lead to a file that nobody delivered.
      const entry = await lstat(file);
      if (!entry.isFile() || !isFileName(name)) {
        return err({ code: 'DELIVERY_FILE_EXTRA', at: { file: name } });
      }
      found += entry.size;
      if (found > limit) {
        return err({
          code: 'DELIVERY_FILE_TOO_LARGE',
          at: { file: name },
          params: { found, expected: limit },
        });
      }
      files.set(name, await readFile(file));
    }
    return ok(files);
  } catch (failure) {
    return err(fileProblem(failure, file));
  }
}

async function manifest(folder: string): Promise<Uint8Array | undefined> {
  const file = join(folder, manifestFile);
  try {
    const entry = await lstat(file);
    return entry.isFile() && entry.size <= limit ? await readFile(file) : undefined;
  } catch (failure) {
    if (systemErrorCode(failure) === undefined) throw failure;
    return undefined;
  }
}
