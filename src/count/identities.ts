/**
 * The identities that hold in every count table, whoever made it: H1 to H5. They follow from what a ballot can be
 * (one list, each candidate at most once) and hold on every list of the official results of 2024.
 */
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import type { CandidateList, Contest } from '../election/election.ts';
import type { LawCode } from '../election/regime.ts';
import type { CandidateVotes, CountTable, ListCount } from './count-table.ts';
import { exactCount, sumCounts } from './exact-count.ts';
import { ballotsNaming, type CandidateKind } from './naming-ballots.ts';
import type { HardCode } from './problems.ts';

type Params = NonNullable<Problem['params']>;

/** What an identity looks at: the table, or each list of it in turn. */
type Rule =
  | { readonly of: 'table'; readonly failures: (table: CountTable) => readonly Params[] }
  | { readonly of: 'list'; readonly failures: (count: ListCount, list: CandidateList) => readonly Params[] };

export interface Identity {
  readonly name: 'H1' | 'H2' | 'H3' | 'H4' | 'H5';
  readonly code: HardCode;
  /** Where each law lays down the figures compared. */
  readonly law: Readonly<Record<LawCode, string>>;
  /** The figures compared, by the names of the totals format. */
  readonly fields: readonly string[];
  readonly rule: Rule;
}

/** The candidates of one kind on a list, and the ballots that name at least one of them. */
interface Names {
  readonly kind: CandidateKind;
  readonly votes: readonly CandidateVotes[];
  readonly candidates: number;
  readonly ballots: number;
}

function namesOf(count: ListCount, list: CandidateList): readonly Names[] {
  return [
    {
      kind: 'E',
      votes: count.effectives,
      candidates: list.effectives.length,
      ballots: ballotsNaming('E', count),
    },
    {
      kind: 'S',
      votes: count.substitutes,
      candidates: list.substitutes.length,
      ballots: ballotsNaming('S', count),
    },
  ];
}

const votesOf = (names: Names): number => sumCounts(names.votes.map((candidate) => candidate.votes));
const equal = (found: number, expected: number, params: Params = {}): readonly Params[] =>
  found === expected ? [] : [{ ...params, found, expected }];

export const identities: readonly Identity[] = [
  {
    name: 'H1',
    code: 'COUNT_FOUND_NOT_SUM',
    law: { KWB: '159, 161', LPKD: '156', BRU: '91', CDLD: 'L4144-7' },
    fields: ['found', 'valid', 'blankOrInvalid'],
    rule: {
      of: 'table',
      failures: ({ found, valid, blankOrInvalid }) => equal(found, exactCount(valid + blankOrInvalid)),
    },
  },
  {
    name: 'H1',
    code: 'COUNT_BLANK_OR_INVALID_NOT_SUM',
    law: { KWB: '156 §1', LPKD: '155 §3', BRU: '91', CDLD: 'L4144-7' },
    fields: ['blankOrInvalid', 'blank', 'invalid'],
    rule: {
      of: 'table',
      failures: ({ blankOrInvalid, blank, invalid }) =>
        blank === null || invalid === null ? [] : equal(blankOrInvalid, exactCount(blank + invalid)),
    },
  },
  {
    name: 'H2',
    code: 'COUNT_VALID_NOT_SUM',
    law: { KWB: '166', LPKD: '165, 177', BRU: '97', CDLD: 'L4145-3' },
    fields: ['valid', 'electoralFigure'],
    rule: {
      of: 'table',
      failures: ({ valid, lists }) => equal(valid, sumCounts(lists.map((list) => list.electoralFigure))),
    },
  },
  {
    name: 'H2',
    code: 'COUNT_ELECTORAL_FIGURE_NOT_SUM',
    law: { KWB: '166', LPKD: '165, 177', BRU: '97', CDLD: 'L4145-3' },
    fields: ['electoralFigure', 'categories'],
    rule: {
      of: 'list',
      failures: ({ number, electoralFigure, categories }) =>
        equal(electoralFigure, sumCounts(Object.values(categories)), { list: number }),
    },
  },
  {
    // A ballot gives a candidate at most one vote.
    name: 'H3',
    code: 'COUNT_CANDIDATE_OVER_BALLOTS',
    law: { KWB: '144, 156', LPKD: '140, 155 §3', BRU: '62, 91', CDLD: 'L4144-7' },
    fields: ['effectives', 'substitutes', 'categories'],
    rule: {
      of: 'list',
      failures: (count, list) =>
        namesOf(count, list).flatMap(({ kind, votes, ballots }) =>
          votes
            .filter((candidate) => candidate.votes > ballots)
            .map((candidate) => ({
              list: count.number,
              kind,
              number: candidate.number,
              found: candidate.votes,
              expected: ballots,
            })),
        ),
    },
  },
  {
    // A ballot is sorted by its names only if it names somebody.
    name: 'H4',
    code: 'COUNT_VOTES_UNDER_BALLOTS',
    law: { KWB: '156, 157', LPKD: '155 §3', BRU: '91, 92', CDLD: 'L4144-7' },
    fields: ['effectives', 'substitutes', 'categories'],
    rule: {
      of: 'list',
      failures: (count, list) =>
        namesOf(count, list)
          .filter((names) => votesOf(names) < names.ballots)
          .map((names) => ({
            list: count.number,
            kind: names.kind,
            found: votesOf(names),
            expected: names.ballots,
          })),
    },
  },
  {
    // A ballot names at most every candidate of its list once.
    name: 'H5',
    code: 'COUNT_VOTES_OVER_POSSIBLE',
    law: { KWB: '144, 156', LPKD: '140, 155 §3', BRU: '62, 91', CDLD: 'L4144-7' },
    fields: ['effectives', 'substitutes', 'categories'],
    rule: {
      of: 'list',
      failures: (count, list) =>
        namesOf(count, list)
          .filter((names) => votesOf(names) > exactCount(names.ballots * names.candidates))
          .map((names) => ({
            list: count.number,
            kind: names.kind,
            found: votesOf(names),
            expected: exactCount(names.ballots * names.candidates),
          })),
    },
  },
];

/**
 * Holds a table against every identity. Gives a problem for each place where one fails, with the figure found and
 * the one expected (a bound, for H3 to H5); none when the table is coherent, which does not yet make it correct.
 * The table must be of this contest.
 */
export function checkIdentities(contest: Contest, table: CountTable): readonly Problem<HardCode>[] {
  return identities.flatMap(({ code, rule }) =>
    failuresOf(rule, contest, table).map((params) => ({
      code,
      params: { contest: contest.id, ...params },
    })),
  );
}

function failuresOf(rule: Rule, contest: Contest, table: CountTable): readonly Params[] {
  switch (rule.of) {
    case 'table':
      return rule.failures(table);
    case 'list':
      return contest.lists.flatMap((list) =>
        table.lists
          .filter((count) => count.number === list.number)
          .flatMap((count) => rule.failures(count, list)),
      );
    default:
      return assertNever(rule);
  }
}
