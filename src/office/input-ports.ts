/** What may be read into an office, before anyone has judged it: lines and images, from files, folders and standard input. */
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';

/** One line of an input, without the CR and LF at its end. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** The line was longer than the limit: `text` is only its beginning. */
  readonly cut: boolean;
}

/** One thing that may be a ballot: a line of a file, or an image. */
export type Scanned = ScannedText | ScannedProblem;

export interface ScannedText {
  readonly source: string;
  /** From 1; an image has none. */
  readonly line?: number;
  /** What it says, in order of trust: an image has as many texts as its decoders disagree on. At least one. */
  readonly texts: readonly string[];
}

/** Something of which no text could be read. */
export interface ScannedProblem {
  readonly source: string;
  readonly problem: Problem;
}

/** A whole file, or why it was not read. */
export type WholeFile = { readonly source: string; readonly bytes: Uint8Array } | ScannedProblem;

/** Reads inputs in groups, as they arrive; memory stays that of one group, however long a file or a line is. */
export interface Inputs {
  /** The lines of a file, or of standard input (`-`); a longer one than `limit` UTF-16 units is cut. */
  lines(path: string, limit: number): Promise<Result<AsyncIterable<readonly Line[]>, Problem>>;
  /** A whole file, which must be UTF-8 text. */
  text(path: string): Promise<Result<string, Problem>>;
  /** The files, and those in the folders, whole: those of one folder together, as `scanned` in the order of the paths and names. */
  files(paths: readonly string[]): Promise<Result<AsyncIterable<readonly WholeFile[]>, readonly Problem[]>>;
  /**
   * What stands in files, folders and standard input (`-`), in the order of the paths and, within a folder, of the
   * names. All paths are looked up before anything is read: one that is not there refuses them all.
   */
  scanned(paths: readonly string[]): Promise<Result<AsyncIterable<readonly Scanned[]>, readonly Problem[]>>;
}
