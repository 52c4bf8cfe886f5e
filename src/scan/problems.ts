/** What can be wrong with a file that is read. Texts: i18n, `problem.<CODE>`. */
export const scanProblemCodes = [
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'FILE_NOT_TEXT',
  'FILE_EMPTY',
  'FILE_NOT_BALLOTS',
  'IMAGE_UNREADABLE',
  'IMAGE_WITHOUT_CODE',
  'IMAGE_FORMAT_NOT_YET',
] as const;
export type ScanProblemCode = (typeof scanProblemCodes)[number];
