import type { Verdict } from '../office/verdict.ts';

/** What became of the items of one bulk scan. Every item read is counted, a duplicate, a conflict or refused. */
export interface ScanSummary {
  readonly read: number;
  readonly counted: number;
  /** Results of the counted ballots; a ballot of several contests has one in each of them. */
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
  readonly duplicate: number;
  readonly conflict: number;
  readonly refused: number;
}

export const nothingScanned: ScanSummary = {
  read: 0,
  counted: 0,
  valid: 0,
  blank: 0,
  invalid: 0,
  duplicate: 0,
  conflict: 0,
  refused: 0,
};

/** The summary after more verdicts; `undefined` is an item of which nothing could be read. */
export function addVerdicts(summary: ScanSummary, verdicts: readonly (Verdict | undefined)[]): ScanSummary {
  const sums: { -readonly [Figure in keyof ScanSummary]: number } = { ...summary };
  for (const verdict of verdicts) {
    sums.read += 1;
    sums[verdict?.verdict ?? 'refused'] += 1;
    if (verdict?.verdict === 'counted') for (const { result } of verdict.contests) sums[result] += 1;
  }
  return sums;
}
