import type { ReadingContext } from '../ballot/read-ballot.ts';
import type { Language } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { HandedOut } from '../office/accounts.ts';
import type { DeliveryFolders } from '../office/delivery/delivery-ports.ts';
import type { Inputs } from '../office/input-ports.ts';
import type { ReportOrder, WholeOutputs, WrittenReport } from '../office/output-ports.ts';
import type { BallotReaders, Clock, Ledger, OfficeFiles, Randomness, Sealing } from '../office/ports.ts';

/** What the terminal needs of the world; `main.tsx` gives it. */
export interface TerminalServices {
  readonly ledger: Ledger;
  readonly files: OfficeFiles;
  /** Where the office database is. */
  readonly path: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly sealing: Sealing;
  /** Lists that officers name by their path. */
  readonly inputs: Pick<Inputs, 'text'>;
  /** Where what they take along is written. */
  readonly outputs: Pick<WholeOutputs, 'file' | 'folder'>;
  /** Writes the files of a report, all of them whole or none, and says what it is of. */
  writeReport(ledger: Ledger, order: ReportOrder): Promise<Result<WrittenReport, Problem>>;
  /** Where deliveries of bureaus lie that officers name by their path. */
  readonly deliveryFolders: DeliveryFolders;
  /** Readers of scanned ballots, on all cores. */
  ballotReaders(context: ReadingContext): Promise<BallotReaders>;
  /** The envelopes of accounts, as a text to print in that language. */
  envelopes(
    language: Language,
    handedOut: readonly HandedOut[],
  ): { readonly name: string; readonly text: string };
  /** Milliseconds without a key after which the screens of an officer are locked. */
  readonly lockAfter: number;
  /** The language to begin in. */
  readonly language: Language;
  /** Told the language the screens speak, at the beginning and whenever the officer chooses another. */
  onLanguage?(language: Language): void;
  /** Environment variables: looks, locale, screen reader. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes down a bug of the program with its stack and gives back the path of that log. */
  reportBug(error: unknown): string;
  /** Other streams than the process's own, for tests. */
  readonly streams?: {
    readonly stdin: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
  };
}
