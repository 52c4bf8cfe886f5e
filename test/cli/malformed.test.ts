import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { choicesProblemCodes } from '../../src/ballot/problems.ts';
import { refusalCodes } from '../../src/ballot/reading.ts';
import { languages } from '../../src/base/language.ts';
import { describeProblem } from '../../src/cli/describe-problem.ts';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { cliProblemCodes } from '../../src/cli/problems.ts';
import { countProblemCodes } from '../../src/count/problems.ts';
import { tableCsvCodes } from '../../src/count/table-csv.ts';
import { electionProblemCodes } from '../../src/election/problems.ts';
import { en } from '../../src/i18n/en.ts';
import { translator } from '../../src/i18n/translate.ts';
import { ledgerProblemCodes } from '../../src/ledger/problems.ts';
import { officeProblemCodes } from '../../src/office/problems.ts';
import { outputProblemCodes, reportProblemCodes } from '../../src/report/problems.ts';
import { scanProblemCodes } from '../../src/scan/problems.ts';
import { malformedPackages, oddPackages } from '../election/malformed-packages.ts';
import { cliBench, objects } from '../support/cli.ts';
import { accountRows } from './malformed-accounts.ts';
import { insideBundleRows } from './malformed-bundles.ts';
import { deliveryRows } from './malformed-deliveries.ts';
import { insideRows } from './malformed-insides.ts';
import { recordOf, setUp } from './malformed-office.ts';
import { officerRows, setUpOfficers } from './malformed-officers.ts';
import { reportFileRows } from './malformed-report-files.ts';
import { reportRows } from './malformed-reports.ts';
import { malformedRows } from './malformed-rows.ts';
import { malformedSignOffRows } from './malformed-sign-off.ts';
import { insideSuspectRows } from './malformed-suspects.ts';
import { insideTableRows } from './malformed-table-acts.ts';
import { malformedTableRows, setUpTables } from './malformed-tables.ts';
import { transferRows } from './malformed-transfers.ts';

const bench = cliBench();
beforeAll(async () => {
  setUp(bench);
  setUpTables(bench);
  setUpOfficers(bench);
});
const refusedRows = [...malformedRows, ...malformedTableRows, ...officerRows, ...malformedSignOffRows];
const refusedInside = [
  ...insideRows,
  ...insideTableRows,
  ...insideBundleRows,
  ...insideSuspectRows,
  ...accountRows,
  ...transferRows,
  ...reportRows,
  ...reportFileRows,
  ...deliveryRows,
];

const withPaths = (args: readonly string[]) =>
  args.map((word) => (word.startsWith('@') ? bench.path(word.slice(1)) : word));

/** The offices in good order that rows work on. */
const officesOf = (args: readonly string[]) => [
  'practice.db',
  ...args.flatMap((word) => /^@((?:table-\w+|people)\.db)$/.exec(word)?.[1] ?? []),
];

test.each(refusedRows)('$what: $code, exit code $exit', async (row) => {
  const offices = officesOf(row.args);
  const files = readdirSync(bench.path('.'));
  const before = offices.map((name) => recordOf(bench.path(name)));
  const { stdin, environment } = row;

  const given = {
    ...(stdin === undefined ? {} : { stdin }),
    ...(environment === undefined ? {} : { environment }),
  };
  const { code, stdout, stderr } =
    row.shell === undefined
      ? await bench.run(withPaths(row.args), given)
      : bench.start(withPaths(row.args), { ...given, shell: row.shell });

  expect(stderr).toContain(`[${row.code}]`);
  expect(code).toBe(row.exit);
  for (const said of row.says) expect(stderr).toContain(said);
  expect(stderr + stdout).not.toMatch(/^ +at |node:|\{(found|expected)\}/m);
  expect(readdirSync(bench.path('.'))).toEqual(files);
  const after = offices.map((name) => recordOf(bench.path(name)));
  expect(after.map(({ count }) => count)).toEqual(before.map(({ count }) => count));
  const refused = after.map((one, index) => one.refused - (before[index]?.refused ?? 0));
  expect(refused.filter((times) => times > 0)).toEqual(row.code === 'NOT_PERMITTED' ? [1] : []);
  if (row.scans !== true && row.signsIn !== true)
    expect(after.map(({ head }) => head)).toEqual(before.map(({ head }) => head));
});

test.each(malformedRows.filter((row) => row.scans === true && row.exit === 3))(
  '$what: the verdict of a scan says the same to a program',
  async ({ args, stdin = '', code }) => {
    const { stdout, stderr } = await bench.run([...withPaths(args), '--json'], { stdin });

    const [verdict, summary] = objects(stdout);
    expect(verdict).toMatchObject({ source: '-', code });
    expect(verdict).not.toHaveProperty('contests');
    expect(summary).toMatchObject({ summary: { read: 1, counted: 0 } });
    expect(stderr).toBe('');
  },
);

test.each(refusedInside)('$what: $code, exit code $exit', async ({ problems, code, exit, says }) => {
  const found = await problems();

  expect(found.map((problem) => problem.code)).toEqual([code]);
  for (const problem of found) {
    expect(exitCodeOf(problem)).toBe(exit);
    for (const language of languages)
      expect(describeProblem(translator(language), problem)).not.toMatch(/[{}]|undefined/);
    const english = describeProblem(translator('en'), problem);
    for (const said of says) expect(english).toContain(said);
  }
});

test('every code that a message can have has a row in a table of malformed inputs', async () => {
  const rows = [...refusedRows, ...refusedInside, ...malformedPackages, ...oddPackages];
  const codes = Object.keys(en).flatMap((key) => /^problem\.([A-Z][A-Z0-9_]+)$/.exec(key)?.[1] ?? []);

  expect(new Set(rows.map((row) => row.code))).toEqual(new Set(codes));
});

test('every code that a room can raise has a message, and every message a room that raises it', async () => {
  const raised = [
    ...electionProblemCodes,
    ...choicesProblemCodes,
    ...refusalCodes,
    ...countProblemCodes,
    ...tableCsvCodes,
    ...officeProblemCodes,
    ...ledgerProblemCodes,
    ...scanProblemCodes,
    ...reportProblemCodes,
    ...outputProblemCodes,
    ...cliProblemCodes,
  ];
  const codes = Object.keys(en).flatMap((key) => /^problem\.([A-Z][A-Z0-9_]+)$/.exec(key)?.[1] ?? []);

  expect(codes.toSorted()).toEqual([...new Set(raised)].toSorted());
});
