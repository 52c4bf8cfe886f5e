/** A practice office that counts paper, used from outside alone: every step is a command of the built program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HardCode, SoftCode } from '../../src/count/problems.ts';
import { readOfficial } from '../official-figures.ts';
import { type PaperRow, rowsCsv } from './table-csv.ts';

/** What `tally enter` answers of the one table of a bureau. */
export interface TallyAnswer {
  readonly state: string;
  readonly open: readonly string[];
  readonly hard: readonly { readonly code: HardCode }[];
  readonly owed: readonly { readonly code: SoftCode }[];
}

/** The figures of a table that are not 0, by the name of their field. */
export type ShownFigures = Readonly<Record<string, number | null>>;

export class ShowOffice {
  readonly #folder: string;
  readonly path: string;

  /** Creates the office in a folder of its own, which need not exist. */
  constructor(folder: string, packageText: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.path = join(folder, 'office.db');
    const election = join(folder, 'election.json');
    writeFileSync(election, packageText);
    this.#run(['office', 'create', '--db', this.path, '--election', election, '--practice']);
  }

  #run(args: readonly string[]): string {
    const run = spawnSync(process.execPath, ['dist/main.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, TELBUREAU_PASSWORD: 'practice' },
    });
    if (run.status !== 0) throw new Error(`telbureau ${args.join(' ')}: ${run.status} ${run.stderr}`);
    return run.stdout;
  }

  /** One of the two entries of a bureau; bram keys the second. */
  enter(bureau: string, entry: 1 | 2, rows: readonly PaperRow[]): TallyAnswer {
    const file = join(this.#folder, `${bureau}-${entry}.csv`);
    writeFileSync(file, rowsCsv(rows));
    const officer = entry === 1 ? 'anna' : 'bram';
    const where = ['--db', this.path, '--bureau', bureau, '--officer', officer, '--entry', `${entry}`];
    return JSON.parse(this.#run(['tally', 'enter', ...where, '--json', file])).tables[0];
  }

  /** Whether the totals of the office are the official figures of the constituency, and nothing beside them. */
  isOfficial(nis: string): boolean {
    const [{ valid, blankOrInvalid, lists }] = JSON.parse(this.#run(['totals', '--db', this.path, '--json']));
    return JSON.stringify({ valid, blankOrInvalid, lists }) === JSON.stringify(readOfficial(nis));
  }

  /** The count tables in the report, by bureau. */
  reported(): ReadonlyMap<string, ShownFigures> {
    const out = join(this.#folder, 'report');
    this.#run(['report', '--db', this.path, '--out', out, '--format', 'json']);
    const { countTables } = JSON.parse(readFileSync(join(out, 'report-practice.json'), 'utf8'));
    return new Map(
      countTables.map(({ bureau, sections }: { bureau: string; sections: { figures: ShownFigures }[] }) => [
        bureau,
        Object.assign({}, ...sections.map(({ figures }) => figures)),
      ]),
    );
  }

  /** Throws where the record does not verify. */
  verify(): void {
    this.#run(['verify', '--db', this.path]);
  }
}
