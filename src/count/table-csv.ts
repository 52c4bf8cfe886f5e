/** A paper count table as rows of figures: docs/formats/count-table-csv.md. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import { mostInField, type TableEntry } from './table-entry.ts';
import { declarations, type FieldKey, fieldColumns } from './table-field.ts';
import { type FormShape, mostUrns, tableForm } from './table-form.ts';

export const tableCsvHeader = 'contest,field,list,kind,number,value';

export const tableCsvCodes = [
  'TABLE_CSV_HEADER',
  'TABLE_CSV_COLUMNS',
  'TABLE_CSV_CONTEST',
  'TABLE_CSV_FIELD',
  'TABLE_CSV_VALUE',
  'TABLE_CSV_TWICE',
  'TABLE_CSV_URNS',
  'TABLE_CSV_EMPTY',
] as const;
export type TableCsvCode = (typeof tableCsvCodes)[number];

interface Row {
  readonly line: number;
  readonly contest: string;
  /** Columns `field, list, kind, number`; the municipality of a station in place of an empty `kind`. */
  readonly columns: string;
  readonly value: number;
}

type Problems = readonly Problem<TableCsvCode>[];

/**
 * The tables in the text, one a contest, in the order of the contests given: those of the bureau. Every row must be a
 * field of the bureau's form, once; its value a whole number up to 9,999,999. A line may end with CR LF; an empty one
 * says nothing. Gives all that is wrong, by line, or the tables.
 */
export function parseTableCsv(
  text: string,
  bureau: Bureau,
  contests: readonly Contest[],
): Result<ReadonlyMap<ContestId, TableEntry>, Problems> {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  if (lines[0] !== tableCsvHeader) {
    return err([
      {
        code: 'TABLE_CSV_HEADER',
        at: { line: 1 },
        params: { found: shown(lines[0] ?? ''), expected: tableCsvHeader },
      },
    ]);
  }
  const problems: Problem<TableCsvCode>[] = [];
  const rows = lines.flatMap((line, index): readonly Row[] => {
    if (index === 0 || line === '') return [];
    const row = parseRow(line, index + 1, bureau, contests);
    if (row.ok) return [row.value];
    problems.push(row.error);
    return [];
  });
  if (rows.length === 0 && problems.length === 0) problems.push({ code: 'TABLE_CSV_EMPTY' });
  const tables = new Map<ContestId, TableEntry>();
  for (const contest of contests) {
    const own = rows.filter((row) => row.contest === contest.id);
    if (own.length > 0) tables.set(contest.id, tableOf(contest, bureau, own, problems));
  }
  return problems.length === 0 ? ok(tables) : err(problems.toSorted(byLine));
}

const byLine = (one: Problem, other: Problem): number => (one.at?.line ?? 0) - (other.at?.line ?? 0);

function parseRow(
  line: string,
  number: number,
  bureau: Bureau,
  contests: readonly Contest[],
): Result<Row, Problem<TableCsvCode>> {
  const at = { line: number };
  const columns = line.split(',');
  const [contest = '', field = '', list = '', kind = '', place = '', value = ''] = columns;
  if (columns.length !== 6) {
    return err({ code: 'TABLE_CSV_COLUMNS', at, params: { found: columns.length, expected: 6 } });
  }
  if (!contests.some(({ id }) => id === contest)) {
    const expected = contests.map(({ id }) => id).join(', ');
    return err({ code: 'TABLE_CSV_CONTEST', at, params: { found: shown(contest), expected } });
  }
  if (!/^\d{1,7}$/.test(value)) {
    return err({ code: 'TABLE_CSV_VALUE', at, params: { found: shown(value), expected: mostInField } });
  }
  const where = kind === '' ? municipalityOf(field, place, bureau) : kind;
  return ok({ line: number, contest, columns: `${field},${list},${where},${place}`, value: Number(value) });
}

/** A station is named by its number alone where no other of the bureau has it. */
function municipalityOf(field: string, number: string, bureau: Bureau): string {
  if (!declarations.some((declaration) => declaration === field)) return '';
  const named = bureau.stations.filter((station) => `${station.number}` === number);
  return named.length === 1 ? (named[0]?.municipality ?? '') : '';
}

function tableOf(
  contest: Contest,
  bureau: Bureau,
  rows: readonly Row[],
  problems: Problem<TableCsvCode>[],
): TableEntry {
  const shape = shapeOf(rows, problems);
  const form = tableForm(contest, bureau, shape);
  const keys = new Map(form.fields.map((one) => [fieldColumns(one.field).join(','), one.key]));
  const figures: Partial<Record<FieldKey, number>> = {};
  const lines = new Map<FieldKey, number>();
  for (const { line, columns, value } of rows) {
    // `shapeOf` has said what is wrong with it.
    if (columns === allUrns && shape.urns > 0) continue;
    const field = keys.get(columns);
    if (field === undefined) {
      problems.push({
        code: 'TABLE_CSV_FIELD',
        at: { line },
        params: { found: shown(columns), bureau: bureau.id },
      });
      continue;
    }
    const first = lines.get(field);
    if (first !== undefined) {
      problems.push({ code: 'TABLE_CSV_TWICE', at: { line }, params: { found: field, first } });
      continue;
    }
    lines.set(field, line);
    figures[field] = value;
  }
  return { shape, figures };
}

/** The columns of the row that has all ballots found in one figure. */
const allUrns = 'found,,,';

/** Urns apart where any row names one; blank and invalid apart where either has a row. */
function shapeOf(rows: readonly Row[], problems: Problem<TableCsvCode>[]): FormShape {
  const urns = rows.flatMap(({ columns }) => {
    const urn = /^found,,,([1-9]\d?)$/.exec(columns)?.[1];
    return urn === undefined ? [] : [Number(urn)];
  });
  const whole = rows.find(({ columns }) => columns === allUrns);
  if (urns.length > 0 && whole !== undefined) {
    problems.push({ code: 'TABLE_CSV_URNS', at: { line: whole.line } });
  }
  const isApart = rows.some(({ columns }) => columns === 'blank,,,' || columns === 'invalid,,,');
  return {
    urns: Math.min(mostUrns, Math.max(0, ...urns)),
    blankAndInvalid: isApart ? 'apart' : 'sum',
  };
}

/** What was found, short, and in quotes where nothing of it could be seen. */
const shown = (text: string): string => {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return /^[!-~]+$/.test(short) ? short : JSON.stringify(short);
};
