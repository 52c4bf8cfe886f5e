/** One batch at the scanner, from opening to closing: the only part of the scan screen that touches the record. */
import type { ContestResult } from '../../../ballot/ballot-result.ts';
import type { ReadingContext } from '../../../ballot/read-ballot.ts';
import { readTyped, type TypedReading } from '../../../ballot/read-typed.ts';
import { refusalCodes } from '../../../ballot/reading.ts';
import type { Problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Cell } from '../../../count/count-table.ts';
import type { Election } from '../../../election/election.ts';
import type { BureauId, ContestId } from '../../../election/ids.ts';
import { findBureau, findContest, registeredIn } from '../../../election/lookup.ts';
import { closeBatch, openBatch } from '../../../office/batches.ts';
import { shownTokenLength } from '../../../office/log-ballot.ts';
import type { Officer } from '../../../office/officers.ts';
import type { Batch, Clock, Ledger } from '../../../office/ports.ts';
import { readingContext } from '../../../office/reading-context.ts';
import { recordBallot } from '../../../office/record-ballot.ts';
import { undoLast } from '../../../office/take-back.ts';
import type { Verdict } from '../../../office/verdict.ts';
import {
  type Figures,
  headlineOf,
  type JudgedScan,
  type PaperResult,
  type TakenBack,
  type Undoable,
} from './scan-state.ts';

export interface ScanSession {
  readonly context: ReadingContext;
  /** Reads, judges and records what a scanner typed; when this returns it is durable. */
  record(typed: string): JudgedScan;
  /** Takes back the ballot that `undoable` names; fails where another one is the last by now. */
  undo(last: Undoable): Result<undefined, Problem>;
  undoable(): Undoable | null;
  /** Of the ballots that these events counted, those that count no more: undone here, or voided by the chair. */
  takenBack(events: readonly number[]): ReadonlyMap<number, TakenBack>;
  figures(): Figures;
  close(): void;
}

/** Opens a batch of terminal scans; the problems are those of `openBatch`. */
export function openScanSession(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: BureauId,
): Result<ScanSession, Problem> {
  const opened = openBatch(ledger, clock, officer, bureau, 'terminal');
  if (!opened.ok) return opened;
  const batch = opened.value;
  const context = readingContext(ledger, bureau);
  const known = findBureau(ledger.election, bureau);
  const registered = known === undefined ? 0 : registeredIn(known);

  const undoable = (): Undoable | null => {
    const last = ledger.lastCounted(batch.id);
    return last === undefined ? null : { event: last.event, token: last.token.slice(0, shownTokenLength) };
  };

  return ok({
    context,
    record: (typed) => recordTyped(ledger, batch, readTyped(typed, context)),
    undo: (last) => {
      if (undoable()?.event !== last.event) {
        return err({ code: 'BALLOT_NOT_LAST', params: { token: last.token } });
      }
      const undone = undoLast(ledger, clock, officer, batch.id);
      return undone.ok ? ok(undefined) : undone;
    },
    undoable,
    takenBack: (events) =>
      new Map(
        events.flatMap((event) => {
          const state = ledger.ballotByEvent(event)?.state;
          return state === 'undone' || state === 'voided' ? [[event, state] as const] : [];
        }),
      ),
    figures: () => figuresOf(ledger, bureau, registered),
    close: () => closeBatch(ledger, clock, officer, batch.id),
  });
}

function recordTyped(ledger: Ledger, batch: Batch, { reading, layout }: TypedReading): JudgedScan {
  const verdict = recordBallot(ledger, batch, reading);
  const results = verdict.verdict === 'counted' ? resultsOf(ledger.election, verdict.contests) : [];
  const signatureHolds =
    reading.kind === 'ballot' ||
    refusalCodes.indexOf(reading.refusal.code) > refusalCodes.indexOf('BALLOT_BAD_SIGNATURE');
  return {
    headline: verdict.verdict === 'counted' ? headlineOf(results) : verdict.verdict,
    results,
    event: verdict.event,
    token: reading.kind === 'ballot' ? reading.token.slice(0, shownTokenLength) : null,
    problem: problemOf(verdict),
    layout: signatureHolds ? layout : 'right',
  };
}

/** Of each paper whether it counts, and why not; the lists stay behind. */
function resultsOf(election: Election, contests: readonly ContestResult[]): readonly PaperResult[] {
  return contests.map((counted) => {
    const paper = findContest(election, counted.contest)?.paper ?? counted.contest;
    if (counted.result !== 'invalid') return { paper, result: counted.result };
    const { result, reason, article } = counted;
    return { paper, result, reason, article };
  });
}

function problemOf(verdict: Verdict): JudgedScan['problem'] {
  switch (verdict.verdict) {
    case 'counted':
      return null;
    case 'duplicate':
    case 'conflict':
      return { code: verdict.code, params: { first: verdict.first } };
    case 'refused':
      return { code: verdict.code, params: verdict.params ?? {} };
  }
}

function figuresOf(ledger: Ledger, bureau: BureauId, registered: number): Figures {
  const scans = ledger.scanCounts().get(bureau);
  const cells = ledger.cells(bureau);
  const sum = (contest: ContestId, field: Cell['field']): number =>
    cells.find((cell) => cell.contest === contest && cell.field === field)?.value ?? 0;
  const own = findBureau(ledger.election, bureau)?.contests ?? [];
  const contests = ledger.election.contests.filter(({ id }) => own.includes(id));
  const papers = [...new Set(contests.map(({ paper }) => paper))].map((paper) => {
    const sharing = contests.filter((contest) => contest.paper === paper);
    const sumOver = (field: Cell['field']) => sharing.reduce((total, { id }) => total + sum(id, field), 0);
    return {
      id: paper,
      title: sharing[0]?.title ?? {},
      valid: sumOver('valid'),
      blank: sumOver('blank'),
      invalid: sumOver('invalid'),
    };
  });
  return {
    registered,
    counted: scans?.counted ?? 0,
    papers,
    duplicate: scans?.duplicate ?? 0,
    conflict: scans?.conflict ?? 0,
    refused: scans?.refused ?? 0,
  };
}
