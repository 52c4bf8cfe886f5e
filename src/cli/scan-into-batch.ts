/** The bulk scan itself: items in, verdicts out, a verdict only once it is durable. Memory is a few groups of items. */
import { bestReading } from '../ballot/best-reading.ts';
import type { Reading } from '../ballot/reading.ts';
import type { Problem } from '../base/problem.ts';
import type { Scanned, ScannedText } from '../office/input-ports.ts';
import type { BallotReaders, Batch, Ledger } from '../office/ports.ts';
import { readAhead } from '../office/read-ahead.ts';
import { recordInTurns } from '../office/record-ballot.ts';
import type { Verdict } from '../office/verdict.ts';
import type { Run } from './command.ts';
import { type ProgressLine, startProgress } from './progress.ts';
import { addVerdicts, nothingScanned, type ScanSummary } from './scan-summary.ts';
import { verdictJson } from './verdict-json.ts';
import { verdictText } from './verdict-text.ts';

/** Ballots committed at once while nobody else writes; as soon as somebody does, `recordInTurns` takes fewer. */
const ballotsAtOnce = 2048;
/** Groups being read while one is committed: enough to keep all cores busy. */
const groupsAhead = 3;

export interface BulkScan {
  readonly run: Run;
  readonly ledger: Ledger;
  readonly batch: Batch;
  readonly readers: BallotReaders;
  readonly items: AsyncIterable<readonly Scanned[]>;
  readonly stop: AbortSignal;
  /** Asked before each group: why nothing more may be scanned, or null. */
  readonly whyNoMore: () => Problem | null;
}

export interface ScanOutcome {
  readonly summary: ScanSummary;
  /** Why it ended before the items did: a machine that failed, or nobody who reads the verdicts. */
  readonly failure?: unknown;
  /** Why nothing more may be scanned. */
  readonly refusal?: Problem;
}

/** Scans until the items end or `stop`; then nothing is left half done, and every verdict that is durable was written. */
export async function scanIntoBatch({
  run,
  ledger,
  batch,
  readers,
  items,
  stop,
  whyNoMore,
}: BulkScan): Promise<ScanOutcome> {
  const { json, services } = run;
  const progress = startProgress(services.stderr, json ? undefined : run);
  const read = async (group: readonly Scanned[]) => ({ group, readings: await readGroup(group, readers) });
  const write = verdictWriter(run, progress);
  let summary = nothingScanned;
  try {
    for await (const { group, readings } of readAhead(groupsOf(items), read, groupsAhead, stop)) {
      const refusal = whyNoMore();
      if (refusal !== null) return { summary, refusal };
      const texts = readings.filter((reading) => reading !== undefined);
      const { verdicts, failure } = durable(recordInTurns(ledger, batch, texts));
      const judged = judgedItems(group, readings, verdicts);
      summary = addVerdicts(
        summary,
        judged.map(({ verdict }) => verdict),
      );
      await write(judged);
      if (failure !== undefined) return { summary, failure };
      progress.show(summary.read);
    }
    return { summary };
  } catch (failure) {
    return { summary, failure };
  } finally {
    progress.clear();
  }
}

/** All verdicts that became durable, and what ended that. */
function durable(turns: Iterable<readonly Verdict[]>): {
  readonly verdicts: readonly Verdict[];
  failure?: unknown;
} {
  const verdicts: Verdict[] = [];
  try {
    for (const turn of turns) verdicts.push(...turn);
    return { verdicts };
  } catch (failure) {
    return { verdicts, failure };
  }
}

interface JudgedItem {
  readonly item: Scanned;
  readonly verdict: Verdict | undefined;
}

/** Items with their verdicts, up to the first that has none though it has a reading; one without a reading has none. */
function judgedItems(
  group: readonly Scanned[],
  readings: readonly (Reading | undefined)[],
  verdicts: readonly Verdict[],
): readonly JudgedItem[] {
  const left = verdicts.values();
  const judged: JudgedItem[] = [];
  for (const [index, item] of group.entries()) {
    const verdict = readings[index] === undefined ? undefined : left.next().value;
    if (verdict === undefined && readings[index] !== undefined) break;
    judged.push({ item, verdict });
  }
  return judged;
}

/** Writes verdicts on standard output and, for people, why an item was not counted on standard error. */
function verdictWriter({ output, json, t }: Run, progress: ProgressLine) {
  const lineOf = (json ? verdictJson : verdictText)(t);
  return async (judged: readonly JudgedItem[]): Promise<void> => {
    const lines: string[] = [];
    const explained: Problem[] = [];
    for (const { item, verdict } of judged) {
      const problem = problemOf(item, verdict);
      lines.push(lineOf(item, verdict, problem));
      if (!json && problem !== undefined) explained.push(problem);
    }
    progress.clear();
    if (lines.length > 0) await output.write(`${lines.join('\n')}\n`);
    if (explained.length > 0) await output.problem(...explained);
  };
}

/** Cuts what arrives into groups of one commit; never waits for more to fill one. */
async function* groupsOf(items: AsyncIterable<readonly Scanned[]>): AsyncGenerator<readonly Scanned[]> {
  for await (const arrived of items) {
    const groups = Math.ceil(arrived.length / ballotsAtOnce);
    const size = Math.ceil(arrived.length / groups);
    for (let start = 0; start < arrived.length; start += size) yield arrived.slice(start, start + size);
  }
}

const hasTexts = (item: Scanned): item is ScannedText => 'texts' in item;

/** One reading for each item, undefined where it has no text. */
async function readGroup(
  group: readonly Scanned[],
  readers: BallotReaders,
): Promise<readonly (Reading | undefined)[]> {
  const readings = (await readers.read(group.flatMap((item) => (hasTexts(item) ? item.texts : [])))).values();
  return group.map((item) => {
    if (!hasTexts(item)) return undefined;
    const own = item.texts.flatMap(() => readings.next().value ?? []);
    return bestReading(own.map((reading) => ({ reading })))?.reading;
  });
}

/** Why an item was not counted, with its place; undefined where it was. */
function problemOf(item: Scanned, verdict: Verdict | undefined): Problem | undefined {
  if (!hasTexts(item)) return item.problem;
  if (verdict === undefined || verdict.verdict === 'counted') return undefined;
  const { source, line } = item;
  const at = { file: source, ...(line === undefined ? {} : { line }) };
  const params = verdict.verdict === 'refused' ? (verdict.params ?? {}) : { first: verdict.first };
  return { code: verdict.code, at, params };
}
