/** A contest as NIST SP 1500-100 knows it: one of parties for the lists, one of candidates for the name votes. */
import type { CountTable, ListCount } from '../count/count-table.ts';
import type { Candidate, CandidateList, Contest, Election } from '../election/election.ts';
import { contestName } from '../i18n/contest-name.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';
import type { NistContest } from './nist-schema.ts';
import { nistIdentifier, nistIds, nistText } from './nist-words.ts';

/** A count table and the unit of the document that it is of. */
export interface UnitTable {
  readonly unit: string;
  readonly table: CountTable;
}

/** The counts of every selection, unit by unit in the order given. */
export function nistContests(
  election: Election,
  contest: Contest,
  tables: readonly UnitTable[],
  languages: ReportLanguages,
): readonly NistContest[] {
  const common = {
    Name: contestName(election, contest, languages[0]),
    BallotTitle: nistText(languages, (language) => contestName(election, contest, language)),
    ElectoralDistrictId: nistIds.constituency(contest.id),
    VoteVariation: 'proportional' as const,
    ExternalIdentifier: [nistIdentifier(contest.id, 'contest')],
  };
  return [
    {
      ...{ '@type': 'ElectionResults.PartyContest', '@id': nistIds.lists(contest.id), ...common },
      SummaryCounts: tables.map(({ unit, table }) => ({
        ...{ '@type': 'ElectionResults.SummaryCounts', GpUnitId: unit, Type: 'total' },
        ...{ BallotsCast: table.found, BallotsRejected: table.blankOrInvalid },
      })),
      BallotSelection: contest.lists.map(({ number }) => ({
        '@type': 'ElectionResults.PartySelection',
        '@id': `of-${nistIds.list(contest.id, number)}`,
        PartyIds: [nistIds.list(contest.id, number)],
        VoteCounts: tables.flatMap(({ unit, table }) => listCounts(unit, table, number)),
      })),
    },
    {
      ...{ '@type': 'ElectionResults.CandidateContest', '@id': nistIds.candidates(contest.id), ...common },
      // A ballot may name every candidate of one list.
      VotesAllowed: Math.max(
        ...contest.lists.map(({ effectives, substitutes }) => effectives.length + substitutes.length),
      ),
      NumberElected: contest.seats,
      BallotSelection: contest.lists.flatMap((list) =>
        namedOn(list).map(({ kind, candidate }) => {
          const id = nistIds.candidate(contest.id, list.number, kind, candidate.number);
          return {
            '@type': 'ElectionResults.CandidateSelection' as const,
            '@id': `of-${id}`,
            CandidateIds: [id],
            VoteCounts: tables.map(({ unit, table }) => {
              const count = listIn(table, list.number);
              const votes = kind === 'E' ? count.effectives : count.substitutes;
              return total(unit, votes.find(({ number }) => number === candidate.number)?.votes ?? 0);
            }),
          };
        }),
      ),
    },
  ];
}

/** Every candidate of a list, effectives first. */
export const namedOn = ({ effectives, substitutes }: CandidateList) => [
  ...effectives.map((candidate: Candidate) => ({ kind: 'E' as const, candidate })),
  ...substitutes.map((candidate: Candidate) => ({ kind: 'S' as const, candidate })),
];

type VoteCounts = NistContest['BallotSelection'][number]['VoteCounts'][number];

/** The electoral figure of a list, and its sub-categories beside it. */
function listCounts(unit: string, table: CountTable, number: number): readonly VoteCounts[] {
  const { electoralFigure, categories } = listIn(table, number);
  return [
    total(unit, electoralFigure),
    ...Object.entries(categories).map(([OtherType, ballots]) => ({
      ...total(unit, ballots),
      ...{ Type: 'other' as const, OtherType },
    })),
  ];
}

function listIn({ contest, lists }: CountTable, number: number): ListCount {
  const list = lists.find((one) => one.number === number);
  if (list === undefined) throw new Error(`${contest}: a count table without list ${number}`);
  return list;
}

const total = (GpUnitId: string, Count: number): VoteCounts => ({
  ...{ '@type': 'ElectionResults.VoteCounts', GpUnitId, Type: 'total', Count },
});
