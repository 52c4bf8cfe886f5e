/**
 * The official figures of the Chamber election of 9 June 2024, read from the published tables
 * (fixtures/official/chamber-2024) with nothing of the program: what a replay and the tests compare with.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OfficialConstituency {
  readonly valid: number;
  readonly blankOrInvalid: number;
  readonly lists: readonly {
    readonly number: number;
    readonly categories: Readonly<Record<string, number>>;
    readonly electoralFigure: number;
    readonly effectives: readonly { readonly number: number; readonly votes: number }[];
    readonly substitutes: readonly { readonly number: number; readonly votes: number }[];
  }[];
}

/** Rows of a CSV without quoted commas in the columns that are used here, by column name. */
function rows(file: string): readonly Readonly<Record<string, string>>[] {
  const path = join(import.meta.dirname, '../fixtures/official/chamber-2024', file);
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i] ?? '', value])));
}

/** `nis` names the constituency, as 92094 for Namur. */
export function readOfficial(nis: string): OfficialConstituency {
  const head = rows('constituencies.csv').find((row) => row['nis'] === nis);
  if (head === undefined) throw new Error(`no official figures for ${nis}`);
  const candidates = rows('candidates.csv').filter((row) => row['constituency'] === nis);
  const votes = (list: string | undefined, kind: string) =>
    candidates
      .filter((row) => row['list'] === list && row['kind'] === kind)
      .map((row) => ({ number: Number(row['number']), votes: Number(row['votes']) }));
  const lists = rows('lists.csv')
    .filter((row) => row['constituency'] === nis)
    .map((row) => ({
      number: Number(row['list']),
      categories: {
        headOnly: Number(row['head_only']),
        effectivesOnly: Number(row['effectives_only']),
        effectivesAndSubstitutes: Number(row['effectives_and_substitutes']),
        substitutesOnly: Number(row['substitutes_only']),
      },
      electoralFigure: Number(row['electoral_figure']),
      effectives: votes(row['list'], 'E'),
      substitutes: votes(row['list'], 'S'),
    }));
  return {
    valid: Number(head['valid']),
    blankOrInvalid: Number(head['blank_invalid']),
    lists: lists.sort((a, b) => a.number - b.number),
  };
}
