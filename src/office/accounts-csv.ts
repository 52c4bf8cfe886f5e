/** A list of new accounts as a spreadsheet writes it: docs/formats/accounts-csv.md. */
import { z } from 'zod';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { AccountReader } from './account-ports.ts';
import { accountName, accountNamePattern } from './account-rules.ts';
import type { NewAccount } from './accounts.ts';
import { nameLimit, roles } from './officers.ts';
import { statedText } from './table-texts.ts';

const columns = ['name', 'person', 'role'] as const;
type Column = (typeof columns)[number];

export const accountsCsvHeader = columns.join(',');

export const accountsCsvCodes = [
  'ACCOUNTS_CSV_HEADER',
  'ACCOUNTS_CSV_COLUMNS',
  'ACCOUNTS_CSV_QUOTE',
  'ACCOUNTS_CSV_NAME',
  'ACCOUNTS_CSV_PERSON',
  'ACCOUNTS_CSV_ROLE',
  'ACCOUNTS_CSV_TWICE',
  'ACCOUNTS_CSV_EXISTS',
  'ACCOUNTS_CSV_EMPTY',
] as const;
type AccountsCsvCode = (typeof accountsCsvCodes)[number];

/** An account, and the line on which it stands, from 1. */
export interface AccountRow extends NewAccount {
  readonly line: number;
}

const rowSchema = z.object({
  name: z.string().transform(accountName).pipe(z.string().regex(accountNamePattern)),
  person: z.string().transform((written, context) => {
    const person = statedText(written, nameLimit);
    if (person.ok) return person.value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }),
  role: z
    .string()
    .transform((written) => written.trim().toLowerCase())
    .pipe(z.enum(roles)),
});

const wrong = {
  name: { code: 'ACCOUNTS_CSV_NAME', expected: 'an.peeters' },
  person: { code: 'ACCOUNTS_CSV_PERSON', expected: nameLimit },
  role: { code: 'ACCOUNTS_CSV_ROLE', expected: roles.join(', ') },
} as const satisfies Readonly<Record<Column, { code: AccountsCsvCode; expected: string | number }>>;

/**
 * The accounts in the text, in its order, none of which `known` has yet. Columns are separated by what the header has,
 * comma or semicolon; a field in double quotes may hold it. A line may end with CR LF; an empty one says nothing. Gives all
 * that is wrong, by line, each with its field in `at.path`, or the accounts; at least one.
 */
export function parseAccountsCsv(
  text: string,
  known: Pick<AccountReader, 'account'>,
): Result<readonly AccountRow[], readonly Problem<AccountsCsvCode>[]> {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  const [header = ''] = lines;
  const separator = [',', ';'].find((mark) => header.trim().toLowerCase() === columns.join(mark));
  if (separator === undefined) {
    const params = { found: shown(header), expected: accountsCsvHeader };
    return err([{ code: 'ACCOUNTS_CSV_HEADER', at: { line: 1 }, params }]);
  }
  const problems: Problem<AccountsCsvCode>[] = [];
  const rows: AccountRow[] = [];
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    if (index === 0 || isBlank(written, separator)) continue;
    const row = parseRow(written, line, separator);
    if (!row.ok) {
      problems.push(...row.error);
      continue;
    }
    const problem = whyNotNew(row.value, rows, known);
    if (problem === undefined) rows.push(row.value);
    else problems.push(problem);
  }
  if (rows.length === 0 && problems.length === 0) problems.push({ code: 'ACCOUNTS_CSV_EMPTY' });
  return problems.length === 0 ? ok(rows) : err(problems);
}

/** A problem of one of the accounts, as `createAccounts` gives it, at the line on which that one stands. */
export function atItsLine(problem: Problem, rows: readonly AccountRow[]): Problem {
  const row = rows[Number(problem.params?.['row']) - 1];
  return row === undefined ? problem : { ...problem, at: { ...problem.at, line: row.line, path: 'name' } };
}

/** An empty row of a spreadsheet is written with its separators. */
const isBlank = (line: string, separator: string): boolean => line.replaceAll(separator, '').trim() === '';

function parseRow(
  written: string,
  line: number,
  separator: string,
): Result<AccountRow, readonly Problem<AccountsCsvCode>[]> {
  const at = { line };
  const fields = fieldsOf(written, separator);
  if (fields === undefined) {
    return err([{ code: 'ACCOUNTS_CSV_QUOTE', at, params: { found: shown(written) } }]);
  }
  if (fields.length !== columns.length) {
    const params = { found: fields.length, expected: columns.length, separator };
    return err([{ code: 'ACCOUNTS_CSV_COLUMNS', at, params }]);
  }
  const [name = '', person = '', role = ''] = fields;
  const given = { name, person, role };
  const parsed = rowSchema.safeParse(given);
  if (parsed.success) return ok({ ...parsed.data, line });
  const failing = columns.filter((column) =>
    parsed.error.issues.some(({ path: [first] }) => first === column),
  );
  return err(
    failing.map((column) => ({
      code: wrong[column].code,
      at: { line, path: column },
      params: { found: shown(given[column]), expected: wrong[column].expected },
    })),
  );
}

function whyNotNew(
  { name, line }: AccountRow,
  before: readonly AccountRow[],
  known: Pick<AccountReader, 'account'>,
): Problem<AccountsCsvCode> | undefined {
  const at = { line, path: 'name' };
  if (known.account(name) !== undefined) return { code: 'ACCOUNTS_CSV_EXISTS', at, params: { found: name } };
  const first = before.find((row) => row.name === name);
  return first === undefined
    ? undefined
    : { code: 'ACCOUNTS_CSV_TWICE', at, params: { found: name, first: first.line } };
}

/** RFC 4180, a field within its line; undefined where a quote does not close, or stands where none may. */
function fieldsOf(line: string, separator: string): readonly string[] | undefined {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))(${separator}|$)`, 'y');
  const fields: string[] = [];
  for (;;) {
    const found = field.exec(line);
    if (found === null) return undefined;
    const [, quoted, plain = '', end] = found;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') return fields;
  }
}

/** What was found, short, and in quotes where nothing of it could be seen. */
const shown = (text: string): string => {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return /^[!-~]+$/.test(short) ? short : JSON.stringify(short);
};
