/** `--bureau`: which bureau an officer means. */
import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Bureau, Election } from '../election/election.ts';
import { BureauId } from '../election/ids.ts';
import { digitalBureau } from '../office/batches.ts';

/** The bureau that was named; else what is wrong with the name, and which there are. */
export function bureauNamed(election: Election, written: string): Result<Bureau, Problem> {
  const bureau = election.bureaus.find(({ id }) => id === written);
  if (bureau !== undefined) return ok(bureau);
  const expected = election.bureaus.map(({ id }) => id).join(', ');
  return err({ code: 'BUREAU_UNKNOWN', at: { path: '--bureau' }, params: { found: written, expected } });
}

/** The counting bureau that was named; else what is wrong with the name, and which there are. */
export function countingBureauNamed(election: Election, written: string): Result<Bureau, Problem> {
  const at = { path: '--bureau' };
  const counting = election.bureaus.filter(({ kind }) => kind === 'counting');
  const bureau = election.bureaus.find(({ id }) => id === written);
  if (bureau?.kind === 'counting') return ok(bureau);
  const expected = counting.length === 0 ? 'none' : counting.map(({ id }) => id).join(', ');
  const code = bureau === undefined ? 'BUREAU_UNKNOWN' : 'BUREAU_NOT_COUNTING';
  return err({ code, at, params: { found: written, expected } });
}

/** The digital bureau that was named; else what is wrong with the name, and which there are. */
export function digitalBureauNamed(election: Election, written: string): Result<Bureau, Problem> {
  const at = { path: '--bureau' };
  const id = BureauId.safeParse(written);
  if (id.success) {
    const bureau = digitalBureau(election, id.data);
    return bureau.ok ? bureau : err(locate(bureau.error, at));
  }
  const digital = election.bureaus.filter(({ kind }) => kind === 'digital');
  const expected = digital.map((bureau) => bureau.id).join(', ');
  return err({ code: 'BUREAU_UNKNOWN', at, params: { found: written, expected } });
}
