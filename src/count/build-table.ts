/** From running sums to the count table of a contest, and from the tables of bureaus to that of the office. */
import type { Candidate, CandidateList, Contest } from '../election/election.ts';
import type { CandidateNumber } from '../election/ids.ts';
import type { Category } from '../election/regime.ts';
import { regimes } from '../election/regimes.ts';
import type { CandidateVotes, Cell, CountTable, ListCount, Scope } from './count-table.ts';
import { exactCount, sumCounts } from './exact-count.ts';

/** A running sum: how many ballots, or votes, a cell holds. */
export type CellValue = Cell & { readonly value: number };

/**
 * The count table of one contest: a row for every list and every candidate, those without votes too
 * (KWB art. 161: lists in order of number), with the sub-categories of its regime: four with separate substitutes
 * (KWB art. 156), else two (LPKD art. 155 §3). A cell may come several times; its values are added.
 *
 * An electoral figure is the sum of its list's sub-categories (KWB art. 166; LPKD art. 165). `found` and `valid` are
 * taken from cells of their own: whether they are the sums they must be is for `checkIdentities` to say.
 *
 * Throws a RangeError where a value is no exact count, or where a cell belongs to no row of the contest:
 * the record then holds something that no ballot of this election can have caused.
 */
export function buildTable(contest: Contest, scope: Scope, cells: Iterable<CellValue>): CountTable {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    if (cell.contest !== contest.id) throw noRow(contest, `${cell.contest} ${keyOf(cell)}`);
    const key = keyOf(cell);
    sums.set(key, exactCount((sums.get(key) ?? 0) + exactCount(cell.value)));
  }
  const take = (field: Cell['field'], list: number, number: number): number => {
    const key = keyOf({ field, list, number });
    const value = sums.get(key) ?? 0;
    sums.delete(key);
    return value;
  };

  const found = take('found', 0, 0);
  const valid = take('valid', 0, 0);
  const blank = take('blank', 0, 0);
  const invalid = take('invalid', 0, 0);
  const lists = contest.lists.map((list) => countList(list, regimes[contest.regime].categories, take));
  const [stranger] = sums.keys();
  if (stranger !== undefined) throw noRow(contest, stranger);

  const blankOrInvalid = exactCount(blank + invalid);
  return { contest: contest.id, scope, found, valid, blank, invalid, blankOrInvalid, lists };
}

/**
 * The table of an office as the sum of its bureaus' tables, rubric by rubric (the summary table of KWB art. 161).
 * Blank and invalid stay apart only where every table keeps them apart. Without tables: all zero.
 */
export function addTables(contest: Contest, scope: Scope, tables: readonly CountTable[]): CountTable {
  const sum = (figure: (table: CountTable) => number): number => sumCounts(tables.map(figure));
  const sumKnown = (figure: (table: CountTable) => number | null): number | null => {
    const known = tables.map(figure).filter((value) => value !== null);
    return known.length === tables.length ? sumCounts(known) : null;
  };
  return {
    contest: contest.id,
    scope,
    found: sum((table) => table.found),
    valid: sum((table) => table.valid),
    blank: sumKnown((table) => table.blank),
    invalid: sumKnown((table) => table.invalid),
    blankOrInvalid: sum((table) => table.blankOrInvalid),
    lists: contest.lists.map((list) =>
      addLists(
        list,
        regimes[contest.regime].categories,
        tables.flatMap((table) => table.lists.filter((count) => count.number === list.number)),
      ),
    ),
  };
}

const keyOf = (cell: Omit<Cell, 'contest'>): string => `${cell.field} ${cell.list} ${cell.number}`;

const noRow = (contest: Contest, cell: string): RangeError =>
  new RangeError(`contest ${contest.id} has no row for the cell ${cell}`);

function countList(
  list: CandidateList,
  categories: readonly Category[],
  take: (field: Cell['field'], list: number, number: number) => number,
): ListCount {
  const votes = (field: 'effective' | 'substitute', candidates: readonly Candidate[]) =>
    candidates.map(({ number }): CandidateVotes => ({ number, votes: take(field, list.number, number) }));
  const ballots = categories.map((category) => [category, take(category, list.number, 0)] as const);
  return {
    number: list.number,
    categories: Object.fromEntries(ballots),
    electoralFigure: sumCounts(ballots.map(([, value]) => value)),
    effectives: votes('effective', list.effectives),
    substitutes: votes('substitute', list.substitutes),
  };
}

function addLists(
  list: CandidateList,
  categories: readonly Category[],
  counts: readonly ListCount[],
): ListCount {
  const votes = (candidates: readonly Candidate[], kind: 'effectives' | 'substitutes') => {
    const sums = new Map<CandidateNumber, number>();
    for (const { number, votes } of counts.flatMap((count) => count[kind])) {
      sums.set(number, exactCount((sums.get(number) ?? 0) + votes));
    }
    return candidates.map(({ number }): CandidateVotes => ({ number, votes: sums.get(number) ?? 0 }));
  };
  return {
    number: list.number,
    categories: Object.fromEntries(
      categories.map((category) => [
        category,
        sumCounts(counts.map((count) => count.categories[category] ?? 0)),
      ]),
    ),
    electoralFigure: sumCounts(counts.map((count) => count.electoralFigure)),
    effectives: votes(list.effectives, 'effectives'),
    substitutes: votes(list.substitutes, 'substitutes'),
  };
}
