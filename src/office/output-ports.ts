/** What leaves an office as files: whole or not at all, and never in the place of another. */
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { BureauId } from '../election/ids.ts';
import type { Completeness } from './completeness.ts';
import type { ReportLanguages } from './reporting/report-languages.ts';

/** Why the work stopped half-way; what was written of it is gone again. */
export type Written = Result<undefined, Problem>;

/** Takes away what was written, and nothing that somebody put beside it. */
export type TakeAway = () => Promise<void>;

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which report is written, where and how. */
export interface ReportOrder {
  /** Made where it is missing. */
  readonly folder: string;
  /** The names of formats; none: all there are. */
  readonly formats: readonly string[];
  /** Of which bureau; null: of the whole office. */
  readonly bureau: BureauId | null;
  /** One that was signed and corrected since; without it the report as it stands. */
  readonly version?: number;
  /** Without them those that the law wants for the office. */
  readonly languages?: ReportLanguages;
  /** Hears of each file that is made next how many are whole, of all. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Stops the work, which then gives the problem OUTPUT_CANCELLED and leaves nothing. */
  readonly signal?: AbortSignal;
}

/** A report as it was written. */
export interface WrittenReport {
  /** The names of its files. */
  readonly files: readonly string[];
  /** What it is of, as it says itself. */
  readonly completeness: Completeness;
  /** Digital polling stations whose results nobody may tell and whoever has the report can work out. */
  readonly toldBySums: readonly BureauId[];
}

/** Who may read a new file: all whom the machine lets, or its owner alone. */
export type FileReaders = 'all' | 'owner';

/** The first problem among what is to be written comes back, as `OUTPUT_EXISTS` and `OUTPUT_NOT_WRITABLE` do, and leaves nothing behind. */
export interface WholeOutputs {
  /** Writes texts, as they are made, to a new file. */
  file(path: string, texts: Iterable<Result<string, Problem>>, readers?: FileReaders): Promise<Written>;
  /** Writes files, as they are made, into a new folder, or one that is empty. */
  folder(path: string, files: AsyncIterable<Result<NamedBytes, Problem>>): Promise<Written>;
  /** Whether `secrets` could write there now. */
  vacant(path: string): Promise<Written>;
  /** The same as `folder` of secrets: for their owner alone, and safe on the disk. Gives what takes the files away again. */
  secrets(path: string, files: readonly NamedBytes[]): Promise<Result<TakeAway, Problem>>;
}
