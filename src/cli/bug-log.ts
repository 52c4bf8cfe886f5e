/** Writes down a mistake of the program for those who mend it; the officer is only told where. */
import { writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Clock } from '../office/ports.ts';
import { makeFolder } from './make-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Gives the path of the log: in the user's state folder, else among the temporary files. Where neither can be written
 * to, gives why in place of the path: to fail here would hide that there was a mistake at all.
 */
export function writeBugLog(error: unknown, clock: Clock, environment: Environment): string {
  const now = clock.now();
  const name = `bug-${now.replaceAll(/[^0-9]/g, '')}-${process.pid}.log`;
  const text = `telbureau on Node ${process.version}, ${process.platform} ${process.arch}, ${now}\n\n${inspect(error)}\n`;
  const state = environment['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  try {
    return writeInto(join(state, 'telbureau'), name, text);
  } catch {
    // A home that cannot be written to must not hide the mistake.
    try {
      return writeInto(tmpdir(), `telbureau-${name}`, text);
    } catch (failure) {
      return `– (${failure instanceof Error && 'code' in failure ? failure.code : failure})`;
    }
  }
}

function writeInto(folder: string, name: string, text: string): string {
  makeFolder(folder);
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}
