/** A new office: an election package becomes the first event of a new record. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { parsePackage } from '../election/parse-package.ts';
import type { Clock, Ledger, OfficeFiles } from './ports.ts';

/**
 * Creates the office file at `path` from the text of an election package. A practice office knows the practice
 * officers and trusts the practice key alone; a real one never trusts that key. Gives the open ledger, and the
 * package's warnings (departures from legal numbers), or everything that is wrong; then nothing is left on disk.
 */
export function createOffice(
  files: OfficeFiles,
  clock: Clock,
  request: { readonly path: string; readonly text: string; readonly practice: boolean },
): Result<{ readonly ledger: Ledger; readonly warnings: readonly Problem[] }, readonly Problem[]> {
  const parsed = parsePackage(request.text);
  if (!parsed.ok) return parsed;
  const { election, canonical, warnings } = parsed.value;
  const created = files.create(request.path, {
    package: canonical,
    election,
    practice: request.practice,
    at: clock.now(),
  });
  return created.ok ? ok({ ledger: created.value, warnings }) : err([created.error]);
}
