/**
 * Counts the Chamber election of 2024 on paper in four constituencies: the official result cut into tables of twenty
 * bureaus, each keyed twice by the program's own command, with a slip of every kind in the first entry of one of them;
 * then the same slips made by both officers alike. Every slip must be caught by the check that should catch it, and the
 * canvass must be the official figures.
 * Usage: npm run paper [constituency …]   (the program must be built)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePackage } from '../src/election/parse-package.ts';
import { readOfficial } from './official-figures.ts';
import { paperPackage } from './paper/paper-package.ts';
import { realSizeChoices, realSizePackage } from './paper/real-size.ts';
import { type Check, type Slip, slips, urnSlip } from './paper/slips.ts';
import { type PaperTable, splitTables } from './paper/split-tables.ts';
import { type PaperRow, rowsCsv, tableRows } from './paper/table-csv.ts';

const constituencies: Readonly<Record<string, string>> = {
  namur: '92094',
  luxembourg: '81001',
  'brabant-wallon': '25072',
  'vlaams-brabant': '24062',
};

/** The codes of the program by the names of the checks. */
const checks: Readonly<Record<string, Check>> = {
  COUNT_FOUND_NOT_SUM: 'H1',
  COUNT_BLANK_OR_INVALID_NOT_SUM: 'H1b',
  COUNT_VALID_NOT_SUM: 'H2',
  COUNT_ELECTORAL_FIGURE_NOT_SUM: 'H2',
  COUNT_CANDIDATE_OVER_BALLOTS: 'H3',
  COUNT_VOTES_UNDER_BALLOTS: 'H4',
  COUNT_VOTES_OVER_POSSIBLE: 'H5',
  COUNT_FOUND_NOT_DEPOSITED: 'S1',
  COUNT_STATION_NOT_DECLARED: 'S1',
  COUNT_FOUND_OVER_REGISTERED: 'S2',
  COUNT_TICKED_NOT_DEPOSITED: 'S3',
  COUNT_BLANK_OR_INVALID_UNUSUAL: 'S4',
  COUNT_URN_OVER_LIMIT: 'S5',
};

interface Answer {
  readonly state: string;
  readonly open: readonly string[];
  readonly hard: readonly { readonly code: string }[];
  readonly owed: readonly { readonly code: string }[];
}

type Figures = Readonly<Record<string, number | null>>;

class Office {
  readonly #dir = mkdtempSync(join(tmpdir(), 'telbureau-paper-'));
  readonly #db = join(this.#dir, 'office.db');

  constructor(packageText: string) {
    const election = join(this.#dir, 'election.json');
    writeFileSync(election, packageText);
    this.run(['office', 'create', '--db', this.#db, '--election', election, '--practice']);
  }

  run(args: readonly string[]): string {
    const run = spawnSync(process.execPath, ['dist/main.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, TELBUREAU_PASSWORD: 'practice' },
    });
    if (run.status !== 0) throw new Error(`telbureau ${args.join(' ')}: ${run.status} ${run.stderr}`);
    return run.stdout;
  }

  enter(bureau: string, officer: string, entry: 1 | 2, rows: readonly PaperRow[]): Answer {
    const file = join(this.#dir, `${bureau}-${entry}.csv`);
    writeFileSync(file, rowsCsv(rows));
    const where = ['--db', this.#db, '--bureau', bureau, '--officer', officer, '--entry', `${entry}`];
    return JSON.parse(this.run(['tally', 'enter', ...where, '--json', file])).tables[0];
  }

  totals(): string {
    return this.run(['totals', '--db', this.#db, '--json']);
  }

  /** The count tables in the report, by bureau: every figure by the name of its field. */
  reported(): ReadonlyMap<string, Figures> {
    const out = join(this.#dir, 'report');
    this.run(['report', '--db', this.#db, '--out', out, '--format', 'json']);
    const { countTables } = JSON.parse(readFileSync(join(out, 'report-practice.json'), 'utf8'));
    return new Map(
      countTables.map(({ bureau, sections }: { bureau: string; sections: { figures: Figures }[] }) => [
        bureau,
        Object.assign({}, ...sections.map(({ figures }) => figures)),
      ]),
    );
  }

  verify(): void {
    this.run(['verify', '--db', this.#db]);
  }

  remove(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }
}

const problems: string[] = [];
const check = (what: string, holds: boolean): void => {
  if (!holds) problems.push(what);
};

/** The checks that the answer names; the urns of the cut hold thousands of ballots, which is no slip. */
function named({ hard, owed }: Answer, ignored: readonly Check[]): string {
  const names = [...hard, ...owed].flatMap(({ code }) => checks[code] ?? []);
  return [...new Set(names)]
    .filter((name) => !ignored.includes(name))
    .sort()
    .join(' ');
}

function tablesOf(packageText: string, choices: string): readonly PaperTable[] {
  const parsed = parsePackage(packageText);
  if (!parsed.ok) throw new Error('the package is refused');
  return splitTables(choices, parsed.value.election);
}

const registeredOf = (paper: PaperTable): number =>
  paper.urns.reduce((sum, { station }) => sum + station.registered, 0);

/** Whether these are the figures of the paper, and no other but 0. */
function isOf(paper: PaperTable, figures: Figures = {}): boolean {
  const left = new Map(Object.entries(figures));
  const isThere = tableRows(paper).every(({ field, list, kind, number, value }) => {
    const key = [field, list, kind, number].filter((column) => column !== '').join('/');
    return left.get(key) === value && left.delete(key);
  });
  return isThere && [...left.values()].every((value) => value === 0);
}

/** Each bureau twice, one of them with a slip; the slip is found, keyed anew from paper, and the table agreed. */
function countTwice(name: string, nis: string, packageText: string, tables: readonly PaperTable[]): void {
  const office = new Office(packageText);
  try {
    for (const [index, paper] of tables.entries()) {
      const slip: Slip | undefined = slips[index];
      const right = tableRows(paper);
      const first = slip === undefined ? right : slip.make(right, registeredOf(paper));
      office.enter(paper.bureau, 'anna', 1, first);
      const compared = office.enter(paper.bureau, 'bram', 2, right);
      if (slip === undefined) {
        check(
          `${name} ${paper.bureau}: two right entries are ${compared.state}`,
          compared.state === 'agreed',
        );
        continue;
      }
      check(`${name}: “${slip.name}” of one officer is ${compared.state}`, compared.state === 'differs');
      const again = office.enter(paper.bureau, 'anna', 1, right);
      check(`${name}: “${slip.name}” keyed anew is ${again.state}`, again.state === 'agreed');
    }
    office.verify();
    const [table] = JSON.parse(office.totals());
    const { valid, blankOrInvalid, lists } = table;
    const official = readOfficial(nis);
    const same =
      JSON.stringify({ valid, blankOrInvalid, lists }) ===
      JSON.stringify({ ...official, valid: official.valid, blankOrInvalid: official.blankOrInvalid });
    check(`${name}: the canvass differs from the official figures`, same);
    const reported = office.reported();
    for (const paper of tables)
      check(`${name} ${paper.bureau}: the report has another table`, isOf(paper, reported.get(paper.bureau)));
  } finally {
    office.remove();
  }
}

/** The same slip by both officers: the paper itself is wrong, and only a check can tell. */
function slipByBoth(
  name: string,
  packageText: string,
  tables: readonly PaperTable[],
  all: readonly Slip[],
  ignored: readonly Check[],
): void {
  const office = new Office(packageText);
  try {
    // S4 needs other bureaus to compare with: those without a slip come first.
    const order = [...tables.slice(all.length), ...tables.slice(0, all.length)];
    for (const [index, paper] of order.entries()) {
      const slip = all[index - (order.length - all.length)];
      const right = tableRows(paper);
      const rows = slip === undefined ? right : slip.make(right, registeredOf(paper));
      office.enter(paper.bureau, 'anna', 1, rows);
      const answer = office.enter(paper.bureau, 'bram', 2, rows);
      if (slip === undefined) continue;
      const isHard = slip.caughtBy.some((code) => code.startsWith('H'));
      // A table that cannot be true is not agreed, so nobody is asked yet for a remark on it.
      const expected = slip.caughtBy
        .filter((code) => !isHard || code.startsWith('H'))
        .toSorted()
        .join(' ');
      check(
        `${name}: “${slip.name}” by both is ${answer.state}`,
        answer.state === (isHard ? 'differs' : 'agreed'),
      );
      check(
        `${name}: “${slip.name}” by both is caught by ${named(answer, ignored) || 'nothing'}, not by ${expected || 'nothing'}`,
        named(answer, ignored) === expected,
      );
    }
  } finally {
    office.remove();
  }
}

const wished = process.argv.slice(2);
for (const name of wished.length > 0 ? wished : Object.keys(constituencies)) {
  const nis = constituencies[name];
  if (nis === undefined)
    throw new Error(`no constituency ${name}: one of ${Object.keys(constituencies).join(', ')}`);
  const started = Date.now();
  const before = problems.length;
  const own = readFileSync(`fixtures/elections/${name}.json`, 'utf8');
  const choices = readFileSync(`fixtures/choices/${name}.txt`, 'utf8');
  const packageText = paperPackage(own);
  const tables = tablesOf(packageText, choices);
  countTwice(name, nis, packageText, tables);
  slipByBoth(name, packageText, tables, slips, ['S5']);
  const real = realSizePackage(own);
  slipByBoth(name, real, tablesOf(real, realSizeChoices(choices)), [urnSlip], []);
  const seconds = Math.round((Date.now() - started) / 1000);
  const said = problems.length === before ? 'equal ' : 'DIFFERS';
  console.log(
    `${said} ${name}: ${tables.length} bureaus keyed twice, ${slips.length + 1} slips caught, ${seconds} s`,
  );
}
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
