/**
 * What the commands need of the world. `main.tsx` puts the adapters in; heavy ones (the database, the decoders)
 * are functions, so that a command that does without them does not wait for them to load.
 */
import type { ReadingContext } from '../ballot/read-ballot.ts';
import type { Language } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { CountTable } from '../count/count-table.ts';
import type { HandedOut } from '../office/accounts.ts';
import type { DeliveryFolders } from '../office/delivery/delivery-ports.ts';
import type { Inputs } from '../office/input-ports.ts';
import type { NamedBytes, ReportOrder, WholeOutputs, WrittenReport } from '../office/output-ports.ts';
import type { BallotReaders, Clock, Ledger, OfficeFiles, Randomness, Sealing } from '../office/ports.ts';
import type { CheckReportFiles } from '../office/report-check/checked-file.ts';
import type { TextSink } from './output.ts';

/** The office's figures as files and documents for the outside. */
export interface Reports {
  /** Writes the report files of an office or a bureau, and says what the report is of; or writes nothing. */
  write(ledger: Ledger, order: ReportOrder): Promise<Result<WrittenReport, Problem>>;
  /** Holds files of reports against what was signed. */
  readonly check: CheckReportFiles;
  /** The published form of a count table. */
  totalsJson(table: CountTable, practice: boolean): unknown;
}

/** The pages to print for new accounts, in the language of the command. */
export type MakeEnvelopes = (
  office: Pick<Ledger, 'election' | 'practice'>,
  language: Language,
  handedOut: readonly HandedOut[],
) => NamedBytes;

export interface CliServices {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly stdinIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Asks for a password at the terminal without showing it; undefined when the person gives up. */
  password(question: string): Promise<string | undefined>;
  /** From this call on, Ctrl-C is told to the signal instead of ending the program; a second one ends it. */
  interruption(): AbortSignal;
  sealing(): Promise<Sealing>;
  inputs(): Promise<Inputs>;
  officeFiles(): Promise<OfficeFiles>;
  /** Readers of a bureau's ballots, on all cores. */
  ballotReaders(context: ReadingContext): Promise<BallotReaders>;
  /** The QR code of a text as a PNG image. */
  qrImage(text: string): Promise<Uint8Array>;
  reports(): Promise<Reports>;
  envelopes(): Promise<MakeEnvelopes>;
  outputs(): Promise<WholeOutputs>;
  deliveryFolders(): Promise<DeliveryFolders>;
  /** Opens the terminal screens; gives their exit code once the officer has quit. */
  terminal(request: {
    readonly language: Language;
    /** Without it the practice office. */
    readonly db?: string;
  }): Promise<Result<number, readonly Problem[]>>;
}
