/** The office that the terminal opens where none is named: a practice canton, made on first use. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { systemErrorCode } from '../base/system-error.ts';
import { createOffice } from '../office/create-office.ts';
import type { Clock, Ledger, OfficeFiles } from '../office/ports.ts';
import { makeFolder } from './make-folder.ts';

/** Where it is: in the user's data folder (XDG base directories). */
export function practiceOfficePath(environment: Readonly<Record<string, string | undefined>>): string {
  const data = environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
  return join(data, 'telbureau', 'practice.db');
}

/** Opens the office at `path`; where there is none yet, makes a practice office of the package at `packageFile`. */
export function openPracticeOffice(
  files: OfficeFiles,
  clock: Clock,
  path: string,
  packageFile: string,
): Result<Ledger, readonly Problem[]> {
  const opened = files.open(path);
  if (opened.ok) return opened;
  const isMissing = ['OFFICE_FILE_NOT_FOUND', 'OFFICE_FOLDER_NOT_FOUND'].includes(opened.error.code);
  if (!isMissing) return err([opened.error]);
  const folder = dirname(path);
  try {
    makeFolder(folder);
  } catch (error) {
    const found = systemErrorCode(error);
    if (found === undefined) throw error;
    return err([{ code: 'FOLDER_NOT_MADE', at: { file: folder }, params: { file: folder, found } }]);
  }
  const text = readFileSync(packageFile, 'utf8');
  const created = createOffice(files, clock, { path, text, practice: true });
  return created.ok ? ok(created.value.ledger) : created;
}
