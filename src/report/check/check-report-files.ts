/** Files of reports held against what was signed: the port `CheckReportFiles` of the office. */
import type { CheckReportFiles } from '../../office/report-check/checked-file.ts';
import { checkByKeys } from './check-by-keys.ts';
import { checkInRecord } from './check-in-record.ts';
import { digestsIn } from './report-in-file.ts';

export const checkReportFiles: CheckReportFiles = async function* (files, against) {
  if (against.kind === 'keys') {
    yield* checkByKeys(files, against);
    return;
  }
  const beside = new Set(files.flatMap(({ bytes }) => [...digestsIn(bytes)]));
  for (const file of files) yield await checkInRecord(file, against, beside);
};
