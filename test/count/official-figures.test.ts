import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { classify } from '../../src/ballot/classify.ts';
import { buildTable, type CellValue } from '../../src/count/build-table.ts';
import { ballotCells } from '../../src/count/cells.ts';
import type { CountTable } from '../../src/count/count-table.ts';
import { checkIdentities } from '../../src/count/identities.ts';
import type { Election } from '../../src/election/election.ts';
import { parsePackage } from '../../src/election/parse-package.ts';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');

function electionOf(name: string): Election {
  const parsed = parsePackage(fixture(`elections/${name}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.election;
}

/** Every ballot of a choices file, classified and summed; identical ones at once. */
function count(election: Election, choices: string): readonly CountTable[] {
  const cells = choices.split('\n').flatMap((text): readonly CellValue[] => {
    const line = parseChoicesLine(election, text);
    if (!line.ok) throw new Error(JSON.stringify(line.error));
    if (line.value === null) return [];
    const { count: value } = line.value;
    return ballotCells(classify(election, line.value.choices)).map((cell) => ({ ...cell, value }));
  });
  return election.contests.map((contest) =>
    buildTable(
      contest,
      { level: election.office.level, id: election.office.id },
      cells.filter((cell) => cell.contest === contest.id),
    ),
  );
}

/** The figures of a table under the names of the count table format. */
function figuresOf(table: CountTable): readonly (readonly [string, number | null])[] {
  const { contest, found, blank, invalid, blankOrInvalid, lists } = table;
  return [
    [`${contest},found,,,`, found],
    [`${contest},blank,,,`, blank],
    [`${contest},invalid,,,`, invalid],
    [`${contest},blankOrInvalid,,,`, blankOrInvalid],
    ...lists.flatMap((list) => [
      ...Object.entries(list.categories).map(
        ([category, ballots]) => [`${contest},category,${list.number},${category},`, ballots] as const,
      ),
      ...list.effectives.map(
        ({ number, votes }) => [`${contest},votes,${list.number},E,${number}`, votes] as const,
      ),
      ...list.substitutes.map(
        ({ number, votes }) => [`${contest},votes,${list.number},S,${number}`, votes] as const,
      ),
    ]),
  ];
}

describe('the count of real results', () => {
  it.each([
    'namur',
    'luxembourg',
    'brabant-wallon',
    'vlaams-brabant',
    'flemish-municipal',
    'three-contests',
    'sint-genesius-rode',
    'practice-namur',
  ])('of %s gives every figure of the official table, and no vote elsewhere', (name) => {
    const election = electionOf(name);
    const tables = count(election, fixture(`choices/${name}.txt`));
    const [, ...rows] = fixture(`counts/${name}.csv`).trim().split('\n');
    const official = new Map(
      rows.map((row) => {
        const at = row.lastIndexOf(',');
        return [row.slice(0, at), Number(row.slice(at + 1))] as const;
      }),
    );

    const figures = new Map(tables.flatMap(figuresOf));

    expect(official.size).toBe(rows.length);
    for (const [key, value] of official) expect([key, figures.get(key)]).toEqual([key, value]);
    for (const [key, value] of figures) {
      // The official tables know either the sum of blank and invalid or the two apart, never all three.
      if (!/,blank,|,invalid,|,blankOrInvalid,/.test(key))
        expect([key, value]).toEqual([key, official.get(key) ?? 0]);
    }
    for (const [index, contest] of election.contests.entries()) {
      const table = tables[index];
      if (table === undefined) throw new Error('no table');
      expect(checkIdentities(contest, table)).toEqual([]);
    }
  });
});
