/** Honest tables of many bureaus, with the proportions of the Chamber election of 2024. */
import { readFileSync } from 'node:fs';
import type { ContestResult } from '../../../src/ballot/ballot-result.ts';
import { parseChoicesLine } from '../../../src/ballot/choices-language.ts';
import { classify } from '../../../src/ballot/classify.ts';
import { buildTable, type CellValue } from '../../../src/count/build-table.ts';
import { ballotCells } from '../../../src/count/cells.ts';
import type { CountTable } from '../../../src/count/count-table.ts';
import type { Contest, Election } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';

export const constituencies = ['namur', 'luxembourg', 'brabant-wallon', 'vlaams-brabant'] as const;
export type Constituency = (typeof constituencies)[number];

export interface Bureaus {
  readonly contest: Contest;
  readonly tables: readonly CountTable[];
}

/** The ballots that come to the official figures, thrown at random over so many bureaus. */
export function honestTables(name: Constituency, bureaus: number, random: () => number): Bureaus {
  const { contest, choices } = read(name);
  const cells = Array.from({ length: bureaus }, (): CellValue[] => []);
  for (const { results, count } of choices) {
    const one = ballotCells(results);
    const here = new Array<number>(bureaus).fill(0);
    for (let ballot = 0; ballot < count; ballot += 1) {
      const bureau = Math.floor(random() * bureaus);
      here[bureau] = (here[bureau] ?? 0) + 1;
    }
    for (const [bureau, value] of here.entries())
      if (value > 0) cells[bureau]?.push(...one.map((cell) => ({ ...cell, value })));
  }
  return {
    contest,
    tables: cells.map((own) => buildTable(contest, { level: 'canton', id: '1' }, own)),
  };
}

/**
 * Bureaus of about `size` ballots that differ more than chance alone would have it: every list and every candidate is
 * stronger here and weaker there, by a quarter as a rule, and in each bureau one candidate in fifty has two to five
 * times the votes he would have elsewhere.
 */
export function localTables(
  name: Constituency,
  bureaus: number,
  size: number,
  random: () => number,
): Bureaus {
  const { contest, choices } = read(name);
  const found = choices.reduce((sum, { count }) => sum + count, 0);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const poisson = (mean: number): number => {
    if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = -1;
    for (let product = 1; product > Math.exp(-mean); product *= random()) count += 1;
    return Math.max(0, count);
  };
  // Ballots are drawn choice by choice, each as often as its list and its candidates are liked there.
  const tables = Array.from({ length: bureaus }, () => {
    const liking = new Map<string, number>();
    const like = (key: string, spread: number, hero: boolean) => {
      const known = liking.get(key);
      if (known !== undefined) return known;
      const factor = Math.exp(spread * normal()) * (hero && random() < 0.02 ? 2 + 3 * random() : 1);
      liking.set(key, factor);
      return factor;
    };
    const own = choices.flatMap(({ results, count }) => {
      let mean = (count * size) / found;
      for (const result of results) {
        if (result.result !== 'valid') continue;
        mean *= like(`${result.list}`, 0.25, false);
        for (const number of result.effectives) mean *= like(`${result.list} E ${number}`, 0.25, true);
        for (const number of result.substitutes) mean *= like(`${result.list} S ${number}`, 0.25, true);
      }
      const value = poisson(mean);
      return ballotCells(results).map((cell) => ({ ...cell, value }));
    });
    return buildTable(contest, { level: 'canton', id: '1' }, own);
  });
  return { contest, tables };
}

interface Choices {
  readonly results: readonly ContestResult[];
  readonly count: number;
}

function read(name: Constituency): { readonly contest: Contest; readonly choices: readonly Choices[] } {
  const election = electionOf(name);
  const [contest] = election.contests;
  if (contest === undefined) throw new Error('no contest');
  const choices = fixture(`choices/${name}.txt`)
    .split('\n')
    .flatMap((text): readonly Choices[] => {
      const line = parseChoicesLine(election, text);
      if (!line.ok) throw new Error(JSON.stringify(line.error));
      if (line.value === null) return [];
      return [{ results: classify(election, line.value.choices), count: line.value.count }];
    });
  return { contest, choices };
}

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'utf8');

function electionOf(name: string): Election {
  const parsed = parsePackage(fixture(`elections/${name}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.election;
}
