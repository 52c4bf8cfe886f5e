/** Tables for the hints: laid down figure by figure, and with a slip planted in them. */
import type { CandidateVotes, CountTable, ListCount } from '../../../src/count/count-table.ts';
import type { CandidateKind } from '../../../src/count/naming-ballots.ts';
import type { Contest } from '../../../src/election/election.ts';
import { CandidateNumber } from '../../../src/election/ids.ts';

export interface ListFigures {
  readonly categories: ListCount['categories'];
  readonly effectives: readonly number[];
  readonly substitutes?: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const candidates = (votes: readonly number[]): readonly CandidateVotes[] =>
  votes.map((own, index) => ({ number: CandidateNumber.parse(index + 1), votes: own }));

/** The table with these figures, list by list in the order of the contest; nothing blank or invalid. */
export function tableOf(contest: Contest, figures: readonly ListFigures[]): CountTable {
  const lists = contest.lists.flatMap(({ number }, index): readonly ListCount[] => {
    const own = figures[index];
    if (own === undefined) return [];
    return [
      {
        number,
        categories: own.categories,
        electoralFigure: sum(Object.values(own.categories)),
        effectives: candidates(own.effectives),
        substitutes: candidates(own.substitutes ?? []),
      },
    ];
  });
  const valid = sum(lists.map((list) => list.electoralFigure));
  const scope = { level: 'canton', id: '1' } as const;
  return { contest: contest.id, scope, found: valid, valid, blank: 0, invalid: 0, blankOrInvalid: 0, lists };
}

/** The list at that place. */
export function listAt(table: CountTable, at: number): ListCount {
  const list = table.lists[at];
  if (list === undefined) throw new Error(`no list at ${at}`);
  return list;
}

const rows = (list: ListCount, kind: CandidateKind) => (kind === 'E' ? list.effectives : list.substitutes);

/** The votes of the candidate at that place. */
export function votesAt(list: ListCount, kind: CandidateKind, at: number): number {
  return rows(list, kind)[at]?.votes ?? 0;
}

function withVotes(list: ListCount, kind: CandidateKind, changes: ReadonlyMap<number, number>): ListCount {
  const changed = rows(list, kind).map((row, at) => ({ ...row, votes: changes.get(at) ?? row.votes }));
  return kind === 'E' ? { ...list, effectives: changed } : { ...list, substitutes: changed };
}

const withLists = (table: CountTable, changes: ReadonlyMap<number, ListCount>): CountTable => ({
  ...table,
  lists: table.lists.map((list, at) => changes.get(at) ?? list),
});

/** The votes of the candidates at a place and at the next, each on the other's line. */
export function swapNeighbours(table: CountTable, list: number, kind: CandidateKind, at: number): CountTable {
  const own = listAt(table, list);
  const changes = new Map([
    [at, votesAt(own, kind, at + 1)],
    [at + 1, votesAt(own, kind, at)],
  ]);
  return withLists(table, new Map([[list, withVotes(own, kind, changes)]]));
}

/** The ballots of the lists at a place and at the next, each against the other; the names stay where they are. */
export function swapLists(table: CountTable, at: number): CountTable {
  const [one, other] = [listAt(table, at), listAt(table, at + 1)];
  const ballots = ({ categories, electoralFigure }: ListCount) => ({ categories, electoralFigure });
  return withLists(
    table,
    new Map([
      [at, { ...one, ...ballots(other) }],
      [at + 1, { ...other, ...ballots(one) }],
    ]),
  );
}

/** All ballots of a list, and its names, written against another on top of what it has. */
export function moveList(table: CountTable, from: number, to: number): CountTable {
  const [own, other] = [listAt(table, from), listAt(table, to)];
  const scaled = (list: ListCount, factor: (at: number, kind: CandidateKind) => number): ListCount => {
    const change = (kind: CandidateKind) => new Map(rows(list, kind).map((_, at) => [at, factor(at, kind)]));
    return withVotes(withVotes(list, 'E', change('E')), 'S', change('S'));
  };
  const zero = Object.fromEntries(Object.keys(own.categories).map((name) => [name, 0]));
  const both = Object.fromEntries(
    Object.entries(other.categories).map(([name, value]) => {
      const moved = Object.entries(own.categories).find(([known]) => known === name)?.[1] ?? 0;
      return [name, value + moved];
    }),
  );
  return withLists(
    table,
    new Map([
      [from, { ...scaled(own, () => 0), categories: zero, electoralFigure: 0 }],
      [
        to,
        {
          ...scaled(other, (at, kind) => votesAt(other, kind, at) + votesAt(own, kind, at)),
          categories: both,
          electoralFigure: own.electoralFigure + other.electoralFigure,
        },
      ],
    ]),
  );
}

/** The votes of one candidate written against the same number of another list, on top of what that one has. */
export function moveCandidate(
  table: CountTable,
  from: number,
  to: number,
  kind: CandidateKind,
  at: number,
): CountTable {
  const [own, other] = [listAt(table, from), listAt(table, to)];
  const both = votesAt(own, kind, at) + votesAt(other, kind, at);
  return withLists(
    table,
    new Map([
      [from, withVotes(own, kind, new Map([[at, 0]]))],
      [to, withVotes(other, kind, new Map([[at, both]]))],
    ]),
  );
}
