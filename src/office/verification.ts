/** What a failed check of the record says: that the record is not in order, or only that it could not be checked. */
import type { Problem } from '../base/problem.ts';

/**
 * Whether the problem speaks against the record itself, be it that the file is none of ours. A file that another
 * program holds, a full disk, or a check that somebody stopped say nothing of what was recorded.
 */
export function speaksAgainstRecord({ code }: Pick<Problem, 'code'>): boolean {
  return code.startsWith('LEDGER_') && code !== 'LEDGER_CANCELLED';
}
