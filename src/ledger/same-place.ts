/** Whether the file that is open still lies where it was opened. */
import { type Stats, statSync } from 'node:fs';

/**
 * SQLite goes on writing to a file that was deleted, moved or replaced, and what it writes is gone when it is closed;
 * so it is with the log beside it. Gives a question, cheap enough to be asked before every COMMIT, when the log is
 * there: are the file at `path` and its log still there, the same ones? SQLite itself takes the log away only with the
 * last connection.
 */
export function watchPlace(path: string): () => boolean {
  const opened = statSync(path);
  let log: Stats | undefined;
  return () => {
    const logNow = statSync(`${path}-wal`, { throwIfNoEntry: false });
    log ??= logNow;
    return (
      isSameFile(opened, statSync(path, { throwIfNoEntry: false })) &&
      log !== undefined &&
      isSameFile(log, logNow)
    );
  };
}

/** Whether what lies at a place now is what lay there then. */
export function isSameFile(then: Stats, now: Stats | undefined): boolean {
  return now !== undefined && now.ino === then.ino && now.dev === then.dev;
}
