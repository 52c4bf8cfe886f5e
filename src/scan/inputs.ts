/** Files, folders and standard input, as the commands read them. */
import { createReadStream } from 'node:fs';
import { payloadMaximumLength } from '../ballot/payload.ts';
import { MachineFailure } from '../base/failure.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Inputs, Line, Scanned } from '../office/input-ports.ts';
import { type Bytes, hasBallots, isBinary, peek } from './file-bytes.ts';
import { fileProblem } from './file-problem.ts';
import { cannotRead, type Found, filesIn } from './files-in.ts';
import { type ImageFormat, imageFormat } from './image-formats.ts';
import { splitLines } from './lines.ts';
import type { ScanProblemCode } from './problems.ts';
import { wholeBytes, wholeFiles } from './whole-files.ts';

/** One character more than the longest payload (docs/formats/qr-payload.md): what is left of a line that is cut is still too long for any ballot. */
const payloadLineLimit = payloadMaximumLength + 1;
/** One read: some 1,600 ballots, which is what a batch wants to be. */
const chunkBytes = 256 * 1024;

/** Reads from the file system, and from `stdin` where the path is `-`. */
export function inputsFrom(stdin: Bytes): Inputs {
  const bytesOf = (path: string): Bytes =>
    path === '-' ? stdin : createReadStream(path, { highWaterMark: chunkBytes });

  return {
    lines: async (path, limit) => {
      const missing = await cannotRead(path);
      if (missing !== undefined) return err(missing);
      try {
        const { first, all } = await peek(bytesOf(path));
        if (isBinary(first)) return err({ code: 'FILE_NOT_TEXT', at: { file: path } });
        return ok(whole(splitLines(withoutMark(all), limit), path));
      } catch (failure) {
        return err(fileProblem(failure, path));
      }
    },
    text: async (path) => {
      const missing = await cannotRead(path);
      return missing === undefined ? wholeText(bytesOf(path), path) : err(missing);
    },
    files: async (paths) => {
      const found = await allIn(paths);
      return found.ok ? ok(wholeFiles(found.value, bytesOf)) : found;
    },
    scanned: async (paths) => {
      const found = await allIn(paths);
      return found.ok ? ok(scanFiles(found.value, bytesOf)) : found;
    },
  };
}

async function allIn(paths: readonly string[]): Promise<Result<readonly Found[], readonly Problem[]>> {
  const files: Found[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const inside = await filesIn(path);
    if (inside.ok) files.push(...inside.value);
    else problems.push(inside.error);
  }
  return problems.length > 0 ? err(problems) : ok(files);
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The bytes without the mark that some editors put before UTF-8 text. */
async function* withoutMark(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of bytes) {
    yield isFirst && byteOrderMark.every((byte, at) => chunk[at] === byte) ? chunk.subarray(3) : chunk;
    isFirst = false;
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
  const whole = await wholeBytes(bytes, file);
  if (!whole.ok) return whole;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(whole.value));
  } catch (failure) {
    if (failure instanceof TypeError) return err({ code: 'FILE_NOT_TEXT', at: { file } });
    throw failure;
  }
}

async function* scanFiles(
  files: readonly Found[],
  bytesOf: (path: string) => Bytes,
): AsyncGenerator<readonly Scanned[]> {
  for (const found of files) {
    if (typeof found !== 'string') {
      yield [found];
      continue;
    }
    try {
      yield* scanFile(found, bytesOf(found));
    } catch (failure) {
      // A file that vanishes or a disk that fails in the middle: said in its place, and the next file is read.
      yield [{ source: found, problem: fileProblem(failure, found) }];
    }
  }
}

/** What a file is shows in its first bytes, not in its name. */
async function* scanFile(source: string, bytes: Bytes): AsyncGenerator<readonly Scanned[]> {
  const { first, all, close } = await peek(bytes);
  const refused = (code: ScanProblemCode, found = ''): Scanned => ({
    source,
    problem: { code, at: { file: source }, params: { found, expected: 'PNG' } },
  });
  const format = imageFormat(first);
  try {
    if (first.length === 0) yield [refused('FILE_EMPTY')];
    else if (format !== undefined) yield [await scanImage(source, format, all, refused)];
    // A database or an archive in the folder: refused once, not once for each of its line ends.
    else if (isBinary(first) && !hasBallots(first)) yield [refused('FILE_NOT_BALLOTS')];
    else {
      for await (const lines of splitLines(all, payloadLineLimit))
        yield lines.map((line) => scannedLine(source, line));
    }
  } finally {
    await close();
  }
}

const scannedLine = (source: string, { number, text }: Line): Scanned => ({
  source,
  line: number,
  texts: [text],
});

async function scanImage(
  source: string,
  format: ImageFormat,
  all: Bytes,
  refused: (code: ScanProblemCode, found: string) => Scanned,
): Promise<Scanned> {
  if (format !== 'PNG') return refused('IMAGE_FORMAT_NOT_YET', format);
  // The decoders are large, and most scans see no image.
  const { readPng } = await import('./read-png.ts');
  const texts = await readPng(all);
  if (texts === undefined) return refused('IMAGE_UNREADABLE', format);
  return texts.length === 0 ? refused('IMAGE_WITHOUT_CODE', format) : { source, texts };
}
