/** Report files on disk: all of them whole, or none. */
import { lstat, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { systemErrorCode } from '../base/system-error.ts';
import type { ReportOrder, WrittenReport } from '../office/output-ports.ts';
import type { Ledger } from '../office/ports.ts';
import { disclosedReport } from '../office/reporting/disclosure.ts';
import { reportLanguages } from '../office/reporting/report-languages.ts';
import { findFormat, type ReportFile, type ReportFormat, reportFilesOf, reportFormats } from './formats.ts';
import { makeFolder, placeFile } from './place-file.ts';
import { beginUnfinished, removeUnfinished } from './unfinished-folder.ts';

/**
 * Writes the report of an office, or of one of its bureaus, into a folder, which is made where it is missing, in the
 * formats named (all that this version has, where none is). The same record gives the same bytes.
 *
 * Nothing is written, and a problem comes back, where the report may not leave the program, there is no such version, a format is unknown or not part
 * of this version, one of the files is there already, the folder cannot be written, or the work is stopped before the files are put in their
 * places. Throws as `officeTotals` does.
 */
export async function writeReport(
  ledger: Ledger,
  order: ReportOrder,
): Promise<Result<WrittenReport, Problem>> {
  const { folder, formats, bureau, version, onProgress, signal } = order;
  const { languages = reportLanguages(ledger.election) } = order;
  const chosen: ReportFormat[] = [];
  for (const name of formats.length === 0 ? reportFormats : formats) {
    const format = findFormat(name);
    if (!format.ok) return format;
    if (!chosen.includes(format.value)) chosen.push(format.value);
  }
  const disclosed = disclosedReport(ledger, bureau, version);
  if (!disclosed.ok) return disclosed;
  const model = disclosed.value;
  const files = chosen.flatMap((format) => reportFilesOf(model, format, languages));
  if (files.length === 0)
    return err({ code: 'REPORT_FORMAT_OF_OFFICE', params: { found: chosen.join(', ') } });
  const problem = await writeTogether(folder, files, onProgress, signal);
  if (problem !== undefined) return err(problem);
  const { completeness, toldBySums } = model;
  return ok({ files: files.map(({ name }) => name), completeness, toldBySums });
}

/**
 * Writes the files beside their places first, flushed to the disk, and puts them there only when all are whole; else says
 * why not. What a killed program left of its own there goes.
 */
async function writeTogether(
  folder: string,
  files: readonly ReportFile[],
  onProgress: ReportOrder['onProgress'],
  signal: AbortSignal | undefined,
): Promise<Problem | undefined> {
  const placed: string[] = [];
  let unfinished: string | undefined;
  let made: readonly string[] = [];
  try {
    made = await makeFolder(folder);
    for (const { name } of files) {
      const path = join(folder, name);
      if (await exists(path)) return { code: 'REPORT_FILE_EXISTS', params: { found: path } };
    }
    unfinished = await beginUnfinished(folder);
    for (const [done, { name, make }] of files.entries()) {
      onProgress?.(done, files.length, name);
      if (signal?.aborted === true) return { code: 'OUTPUT_CANCELLED' };
      await writeFile(join(unfinished, name), await make(signal), { flag: 'wx', flush: true });
    }
    // The last moment to turn back: from here all are put in their places.
    if (signal?.aborted === true) return { code: 'OUTPUT_CANCELLED' };
    for (const { name } of files) {
      const path = join(folder, name);
      await placeFile(join(unfinished, name), path);
      placed.push(path);
    }
    return undefined;
  } catch (error) {
    for (const path of placed.splice(0)) await rm(path);
    if (signal?.aborted === true) return { code: 'OUTPUT_CANCELLED' };
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    return { code: 'REPORT_NOT_WRITTEN', params: { found: folder, reason } };
  } finally {
    if (unfinished !== undefined) await removeUnfinished(unfinished);
    // Folders of ours in which nothing came to stand; whatever somebody else put there stays.
    for (const own of placed.length === 0 ? made.toReversed() : []) await rmdir(own).catch(() => undefined);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
