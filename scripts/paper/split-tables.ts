/**
 * The ballots of a constituency dealt over counting bureaus, and the table that each bureau would send in.
 * Ballots are dealt whole, so that every table is one that ballots can give, and together they are the result.
 */
import { parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { classify } from '../../src/ballot/classify.ts';
import { buildTable } from '../../src/count/build-table.ts';
import { ballotCells } from '../../src/count/cells.ts';
import type { Cell, CountTable } from '../../src/count/count-table.ts';
import type { Contest, Election, Station } from '../../src/election/election.ts';
import type { BureauId } from '../../src/election/ids.ts';
import { allStations } from '../../src/election/lookup.ts';
import { drawn } from '../fixtures/package-parts.ts';
import { deal } from './deal.ts';

/** What a bureau has on paper once it has counted. */
export interface PaperTable {
  readonly bureau: BureauId;
  readonly table: CountTable;
  /** One urn a polling station, in order of station. */
  readonly urns: readonly Urn[];
  /** The bureau's ballots in the choices language, for who wants to count them otherwise. */
  readonly choices: string;
}

export interface Urn {
  /** From 1 in each bureau. */
  readonly number: number;
  readonly station: Station;
  /** Ballots found in the urn; the polling station declares as many deposited, and as many electors ticked. */
  readonly found: number;
  /** Ballots that voters spoiled and gave back for another ([knowledge, medium] Kieswetboek 145). */
  readonly takenBack: number;
  readonly unused: number;
}

/** Identical ballots. */
interface Run {
  readonly count: number;
  readonly ballot: string;
  /** The list they are valid for, or `blankOrInvalid`. */
  readonly pile: string;
  readonly cells: readonly Cell[];
}

/** A run, and how many of it each urn got, urns of all bureaus in order. */
interface DealtRun {
  readonly run: Run;
  readonly parts: readonly number[];
}

/**
 * The tables of the bureaus of `election`, a package of one contest made by `paperPackage`; `choicesText` are the
 * ballots of them all. Urns get ballots by the voters registered, turnout and the leaning of a bureau to each list
 * varying a little. Nothing is left to chance: the same seed gives the same tables.
 */
export function splitTables(choicesText: string, election: Election, seed = 'paper'): readonly PaperTable[] {
  const [contest, ...others] = election.contests;
  if (contest === undefined || others.length > 0) throw new Error('not one contest');
  if (election.bureaus.some((bureau) => bureau.kind !== 'counting')) throw new Error('not all on paper');
  const runs = choicesText.split('\n').flatMap((line) => readRun(election, line));
  const piles = [...new Set(runs.map((run) => run.pile))];
  const dealt = piles.flatMap((pile) => {
    const own = runs.filter((run) => run.pile === pile);
    const parts = deal(
      own.map((run) => run.count),
      weights(election, seed, pile),
    );
    return own.map((run, i): DealtRun => ({ run, parts: parts[i] ?? [] }));
  });
  return election.bureaus.map((bureau) => paperTable(contest, bureau.id, election, dealt, seed));
}

function readRun(election: Election, line: string): readonly Run[] {
  const parsed = parseChoicesLine(election, line);
  if (!parsed.ok) throw new Error(`${line}: ${JSON.stringify(parsed.error)}`);
  if (parsed.value === null) return [];
  const { count, choices } = parsed.value;
  const results = classify(election, choices);
  const [result] = results;
  const pile = result?.result === 'valid' ? `list ${result.list}` : 'blankOrInvalid';
  return [{ count, ballot: line.replace(/^\d+x\s+/, ''), pile, cells: ballotCells(results) }];
}

function weights(election: Election, seed: string, pile: string): readonly number[] {
  return allStations(election).map(
    ({ bureau, station, index }) =>
      station.registered *
      drawn(97, 103, seed, 'turnout', index) *
      drawn(92, 108, seed, 'leaning', bureau.id, pile),
  );
}

function paperTable(
  contest: Contest,
  id: BureauId,
  election: Election,
  dealt: readonly DealtRun[],
  seed: string,
): PaperTable {
  const places = allStations(election).filter(({ bureau }) => bureau.id === id);
  const own = dealt
    .map(({ run, parts }) => ({ run, count: total(places.map(({ index }) => parts[index] ?? 0)) }))
    .filter(({ count }) => count > 0);
  const cells = own.flatMap(({ run, count }) => run.cells.map((cell) => ({ ...cell, value: count })));
  return {
    bureau: id,
    table: buildTable(contest, { level: 'bureau', id }, cells),
    urns: places.map(({ station, index }, i) => {
      const found = total(dealt.map(({ parts }) => parts[index] ?? 0));
      const takenBack = drawn(0, 6, seed, 'taken back', index);
      return { number: i + 1, station, found, takenBack, unused: supplied(station) - found - takenBack };
    }),
    choices: own.map(({ run, count }) => `${count}x ${run.ballot}\n`).join(''),
  };
}

/** Ballots that a polling station was given: for each registered voter one, in whole packs of fifty. */
const supplied = (station: Station): number => Math.ceil(station.registered / 50) * 50;

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
