/** The bulk scan itself: items in, verdicts out, a verdict only once it is durable. Memory is a few groups of items. */
import type { Reading } from '../ballot/reading.ts';
import type { Problem } from '../base/problem.ts';
import type { Scanned, ScannedText } from '../office/input-ports.ts';
import type { BallotReaders, Batch, Ledger } from '../office/ports.ts';
import { recordBallots } from '../office/record-ballot.ts';
import type { Verdict } from '../office/verdict.ts';
import type { Run } from './command.ts';
import { describeProblem } from './describe-problem.ts';
import { startProgress } from './progress.ts';
import { readAhead } from './read-ahead.ts';
import { addVerdicts, nothingScanned, type ScanSummary } from './scan-summary.ts';
import { verdictJson } from './verdict-json.ts';
import { verdictText } from './verdict-text.ts';

/** Ballots committed at once: few enough that a terminal on the same record waits for milliseconds only. */
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
}

/** Scans until the items end or `stop`; then nothing is left half done. */
export async function scanIntoBatch({
  run,
  ledger,
  batch,
  readers,
  items,
  stop,
}: BulkScan): Promise<ScanSummary> {
  const { output, json, t, services } = run;
  const progress = startProgress(services.stderr, json ? undefined : run);
  const read = async (group: readonly Scanned[]) => ({ group, readings: await readGroup(group, readers) });
  const lineOf = (json ? verdictJson : verdictText)(t);
  let summary = nothingScanned;
  for await (const { group, readings } of readAhead(groupsOf(items), read, groupsAhead, stop)) {
    const recorded = recordBallots(
      ledger,
      batch,
      readings.filter((reading) => reading !== undefined),
    ).values();
    const verdicts = readings.map((reading) => (reading === undefined ? undefined : recorded.next().value));
    summary = addVerdicts(summary, verdicts);
    const lines: string[] = [];
    const explained: string[] = [];
    for (const [index, item] of group.entries()) {
      const verdict = verdicts[index];
      const problem = problemOf(item, verdict);
      lines.push(lineOf(item, verdict, problem));
      if (!json && problem !== undefined) explained.push(describeProblem(t, problem));
    }
    progress.clear();
    if (lines.length > 0) await output.write(`${lines.join('\n')}\n`);
    if (explained.length > 0) await output.note(explained.join('\n'));
    progress.show(summary.read);
  }
  progress.clear();
  return summary;
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

/** One reading for each item, undefined where it has no text. Of several texts the first whose signature holds is the ballot. */
async function readGroup(
  group: readonly Scanned[],
  readers: BallotReaders,
): Promise<readonly (Reading | undefined)[]> {
  const readings = (await readers.read(group.flatMap((item) => (hasTexts(item) ? item.texts : [])))).values();
  return group.map((item) => {
    if (!hasTexts(item)) return undefined;
    let best: Reading | undefined;
    for (const _ of item.texts) {
      const reading = readings.next().value;
      if (best === undefined || (best.kind === 'refused' && reading?.kind === 'ballot')) best = reading;
    }
    return best;
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
