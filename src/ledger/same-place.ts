/** Whether the file that is open still lies where it was opened. */
import { statSync } from 'node:fs';

/**
 * SQLite goes on writing to a file that was deleted, moved or replaced, and what it writes is gone when it is closed.
 * Gives a question, cheap enough for every transaction: is the file of now at `path` still there, the same one?
 */
export function watchPlace(path: string): () => boolean {
  const opened = statSync(path);
  return () => {
    const now = statSync(path, { throwIfNoEntry: false });
    return now !== undefined && now.ino === opened.ino && now.dev === opened.dev;
  };
}
