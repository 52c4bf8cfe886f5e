/** A practice office that counts paper, used from outside alone: every step is a command of the program. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HardCode, SoftCode } from '../../src/count/problems.ts';
import { readOfficial } from '../official-figures.ts';
import type { RunProgram } from './run-program.ts';
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
  readonly #program: RunProgram;
  readonly path: string;

  private constructor(folder: string, program: RunProgram) {
    this.#folder = folder;
    this.#program = program;
    this.path = join(folder, 'office.db');
  }

  /** Creates the office in a folder of its own, which need not exist. */
  static async create(folder: string, packageText: string, program: RunProgram): Promise<ShowOffice> {
    mkdirSync(folder, { recursive: true });
    const office = new ShowOffice(folder, program);
    const election = join(folder, 'election.json');
    writeFileSync(election, packageText);
    await office.#run(['office', 'create', '--db', office.path, '--election', election, '--practice']);
    return office;
  }

  async #run(args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.#program(args);
    if (code !== 0) throw new Error(`telbureau ${args.join(' ')}: ${code} ${stderr}`);
    return stdout;
  }

  /** One of the two entries of a bureau; bram keys the second. */
  async enter(bureau: string, entry: 1 | 2, rows: readonly PaperRow[]): Promise<TallyAnswer> {
    const file = join(this.#folder, `${bureau}-${entry}.csv`);
    writeFileSync(file, rowsCsv(rows));
    const officer = entry === 1 ? 'anna' : 'bram';
    const where = ['--db', this.path, '--bureau', bureau, '--officer', officer, '--entry', `${entry}`];
    return JSON.parse(await this.#run(['tally', 'enter', ...where, '--json', file])).tables[0];
  }

  /** Whether the totals of the office are the official figures of the constituency, and nothing beside them. */
  async isOfficial(nis: string): Promise<boolean> {
    const [{ valid, blankOrInvalid, lists }] = JSON.parse(
      await this.#run(['totals', '--db', this.path, '--json']),
    );
    return JSON.stringify({ valid, blankOrInvalid, lists }) === JSON.stringify(readOfficial(nis));
  }

  /** The count tables in the report, by bureau. */
  async reported(): Promise<ReadonlyMap<string, ShownFigures>> {
    const out = join(this.#folder, 'report');
    await this.#run(['report', '--db', this.path, '--out', out, '--format', 'json']);
    const { countTables } = JSON.parse(readFileSync(join(out, 'report-practice.json'), 'utf8'));
    return new Map(
      countTables.map(({ bureau, sections }: { bureau: string; sections: { figures: ShownFigures }[] }) => [
        bureau,
        Object.assign({}, ...sections.map(({ figures }) => figures)),
      ]),
    );
  }

  /** Throws where the record does not verify. */
  async verify(): Promise<void> {
    await this.#run(['verify', '--db', this.path]);
  }
}
