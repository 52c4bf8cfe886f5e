/** Why a report was not written. The sentences are in `i18n` under `problem.<code>`. */
export const reportProblemCodes = [
  'REPORT_FORMAT_UNKNOWN',
  'REPORT_FORMAT_OF_OFFICE',
  'REPORT_FILE_EXISTS',
  'REPORT_NOT_WRITTEN',
] as const;
export type ReportProblemCode = (typeof reportProblemCodes)[number];

/** Why anything else was not written; who stops the writing of a report is told so in the same words. */
export const outputProblemCodes = ['OUTPUT_EXISTS', 'OUTPUT_NOT_WRITABLE', 'OUTPUT_CANCELLED'] as const;
