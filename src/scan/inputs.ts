/** Files, folders and standard input, as the commands read them. */
import { constants, createReadStream } from 'node:fs';
import { access, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MachineFailure } from '../base/failure.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Inputs, Line, Scanned } from '../office/input-ports.ts';
import { fileProblem } from './file-problem.ts';
import { type ImageFormat, imageFormat } from './image-formats.ts';
import { splitLines } from './lines.ts';
import type { ScanProblemCode } from './problems.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** One character more than the longest payload (docs/formats/qr-payload.md): what is left of a line that is cut is still too long for any ballot. */
const payloadLineLimit = 4297;
const wholeFileLimit = 64 * 1024 * 1024;
/** One read: some hundreds of ballots, which is what a batch wants to be. */
const chunkBytes = 256 * 1024;

/** Reads from the file system, and from `stdin` where the path is `-`. */
export function inputsFrom(stdin: Bytes): Inputs {
  const bytesOf = (path: string): Bytes =>
    path === '-' ? stdin : createReadStream(path, { highWaterMark: chunkBytes });

  return {
    lines: async (path, limit) => {
      const missing = await cannotRead(path);
      return missing === undefined ? ok(whole(splitLines(bytesOf(path), limit), path)) : err(missing);
    },
    text: async (path) => {
      const missing = await cannotRead(path);
      return missing === undefined ? wholeText(bytesOf(path), path) : err(missing);
    },
    scanned: async (paths) => {
      const files: string[] = [];
      const problems: Problem[] = [];
      for (const path of paths) {
        const inside = await filesIn(path);
        if (inside.ok) files.push(...inside.value);
        else problems.push(inside.error);
      }
      return problems.length > 0 ? err(problems) : ok(scanFiles(files, bytesOf));
    },
  };
}

/** Why a path cannot be read as a file, found out before anything else is done. */
async function cannotRead(path: string): Promise<Problem | undefined> {
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

/** Lines of which none may be missing: a disk that fails in the middle ends the work. */
async function* whole<Group>(groups: AsyncIterable<Group>, file: string): AsyncGenerator<Group> {
  try {
    yield* groups;
  } catch (failure) {
    throw new MachineFailure(fileProblem(failure, file), failure);
  }
}

async function wholeText(bytes: Bytes, file: string): Promise<Result<string, Problem>> {
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
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (failure) {
    if (failure instanceof TypeError) return err({ code: 'FILE_NOT_TEXT', at: { file } });
    throw failure;
  }
}

/** The files a path stands for: itself, or those in the folder and its folders in order of name, hidden ones left out. */
async function filesIn(path: string): Promise<Result<readonly string[], Problem>> {
  if (path === '-') return ok([path]);
  try {
    if (!(await stat(path)).isDirectory()) {
      const problem = await cannotRead(path);
      return problem === undefined ? ok([path]) : err(problem);
    }
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    const files: string[] = [];
    for (const name of names) {
      const inside = await filesIn(join(path, name));
      if (!inside.ok) return inside;
      files.push(...inside.value);
    }
    return ok(files);
  } catch (failure) {
    return err(fileProblem(failure, path));
  }
}

async function* scanFiles(
  files: readonly string[],
  bytesOf: (path: string) => Bytes,
): AsyncGenerator<readonly Scanned[]> {
  for (const source of files) {
    try {
      yield* scanFile(source, bytesOf(source));
    } catch (failure) {
      // A file that vanishes or a disk that fails in the middle: said in its place, and the next file is read.
      yield [{ source, problem: fileProblem(failure, source) }];
    }
  }
}

/** What a file is shows in its first bytes, not in its name. */
async function* scanFile(source: string, bytes: Bytes): AsyncGenerator<readonly Scanned[]> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const all: Bytes = {
    [Symbol.asyncIterator]: async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => chunks };
    },
  };
  const format = imageFormat(first.value);
  try {
    if (format !== undefined) {
      yield [await scanImage(source, format, all)];
      return;
    }
    for await (const lines of splitLines(all, payloadLineLimit))
      yield lines.map((line) => scannedLine(source, line));
  } finally {
    // Closes the file where not all of it was wanted.
    await chunks.return?.();
  }
}

const scannedLine = (source: string, { number, text }: Line): Scanned => ({
  source,
  line: number,
  texts: [text],
});

async function scanImage(source: string, format: ImageFormat, all: Bytes): Promise<Scanned> {
  const refused = (code: ScanProblemCode): Scanned => ({
    source,
    problem: { code, at: { file: source }, params: { found: format, expected: 'PNG' } },
  });
  if (format !== 'PNG') return refused('IMAGE_FORMAT_NOT_YET');
  // The decoders are large, and most scans see no image.
  const { readPng } = await import('./read-png.ts');
  const texts = await readPng(all);
  if (texts === undefined) return refused('IMAGE_UNREADABLE');
  return texts.length === 0 ? refused('IMAGE_WITHOUT_CODE') : { source, texts };
}
