/** Files read whole, at most as large as any that the program reads or writes. */
import { dirname } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { WholeFile } from '../office/input-ports.ts';
import type { Bytes } from './file-bytes.ts';
import { fileProblem } from './file-problem.ts';
import type { Found } from './files-in.ts';

const wholeFileLimit = 64 * 1024 * 1024;

/** The files of each folder together, in the order in which they are first named. */
export async function* wholeFiles(
  files: readonly Found[],
  bytesOf: (path: string) => Bytes,
): AsyncGenerator<readonly WholeFile[]> {
  const folderOf = (found: Found): string => dirname(typeof found === 'string' ? found : found.source);
  const folders = new Map<string, Found[]>();
  for (const found of files) {
    const folder = folderOf(found);
    folders.set(folder, [...(folders.get(folder) ?? []), found]);
  }
  for (const together of folders.values()) {
    const read: WholeFile[] = [];
    for (const found of together) {
      if (typeof found !== 'string') read.push(found);
      else {
        const bytes = await wholeBytes(bytesOf(found), found);
        read.push(bytes.ok ? { source: found, bytes: bytes.value } : { source: found, problem: bytes.error });
      }
    }
    yield read;
  }
}

export async function wholeBytes(bytes: Bytes, file: string): Promise<Result<Uint8Array, Problem>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of bytes) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > wholeFileLimit) {
        return err({ code: 'FILE_TOO_LARGE', at: { file }, params: { expected: wholeFileLimit } });
      }
    }
  } catch (failure) {
    return err(fileProblem(failure, file));
  }
  return ok(Buffer.concat(chunks));
}
