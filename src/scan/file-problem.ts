/** What the operating system answered, as a problem an officer can act on. */
import type { Problem } from '../base/problem.ts';
import type { ScanProblemCode } from './problems.ts';

/** The problem behind a failed read of `file`; anything that is not the operating system's refusal is thrown on. */
export function fileProblem(failure: unknown, file: string): Problem<ScanProblemCode> {
  if (!(failure instanceof Error) || !('code' in failure) || typeof failure.code !== 'string') throw failure;
  const at = { file };
  if (failure.code === 'ENOENT' || failure.code === 'ENOTDIR') {
    return { code: 'FILE_NOT_FOUND', at, params: { found: file } };
  }
  if (!/^E[A-Z0-9]+$/.test(failure.code)) throw failure;
  return { code: 'FILE_UNREADABLE', at, params: { found: failure.code } };
}
