/** What can be wrong with the arguments of a command and the files it writes. Texts: i18n, `problem.<CODE>`. */
export const cliProblemCodes = [
  'USAGE_UNKNOWN_COMMAND',
  'USAGE_UNKNOWN_OPTION',
  'USAGE_OPTION_TWICE',
  'USAGE_OPTION_MISSING',
  'USAGE_VALUE_MISSING',
  'USAGE_VALUE_UNWANTED',
  'USAGE_VALUE_BAD',
  'USAGE_OPERAND_MISSING',
  'USAGE_OPERAND_EXTRA',
  'USAGE_NO_TERMINAL',
  'USAGE_PASSWORD_MISSING',
  'COMMAND_NOT_YET',
  'FORMAT_NOT_YET',
  'OUTPUT_STREAM_FAILED',
  'OUTPUT_CANCELLED',
  'FOLDER_NOT_MADE',
  'LINE_TOO_LONG',
  'CONTEST_UNKNOWN',
] as const;
export type CliProblemCode = (typeof cliProblemCodes)[number];
