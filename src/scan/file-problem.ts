/** What the operating system answered, as a problem an officer can act on. */
import type { Problem } from '../base/problem.ts';
import { systemErrorCode } from '../base/system-error.ts';

/** The problem behind a failed read of `file`; anything that is not the operating system's refusal is thrown on. */
export function fileProblem(failure: unknown, file: string): Problem<'FILE_NOT_FOUND' | 'FILE_UNREADABLE'> {
  const found = systemErrorCode(failure);
  if (found === undefined) throw failure;
  const at = { file };
  if (found === 'ENOENT' || found === 'ENOTDIR') {
    return { code: 'FILE_NOT_FOUND', at, params: { found: file } };
  }
  return { code: 'FILE_UNREADABLE', at, params: { found } };
}
