/** The published form of count tables. Specified in docs/formats/totals.md, from which other programs read them. */
import { z } from 'zod';
import { CandidateNumber, ContestId, ListNumber } from '../../election/ids.ts';

const count = z.int().min(0);

const candidateVotes = z.object({ number: CandidateNumber, votes: count });

const fourSubCategories = z.object({
  headOnly: count,
  effectivesOnly: count,
  effectivesAndSubstitutes: count,
  substitutesOnly: count,
});
const twoSubCategories = z.object({ headOnly: count, names: count });

/** The totals of one contest. */
export const totalsTableSchema = z.object({
  contest: ContestId,
  scope: z.object({
    level: z.enum(['bureau', 'canton', 'municipality', 'district']),
    id: z.string().min(1),
  }),
  /** Present, and true, where the figures are those of practice ballots. */
  practice: z.literal(true).exactOptional(),
  found: count,
  valid: count,
  blank: count.nullable(),
  invalid: count.nullable(),
  blankOrInvalid: count,
  lists: z.array(
    z.object({
      number: ListNumber,
      categories: z.union([fourSubCategories, twoSubCategories]),
      electoralFigure: count,
      effectives: z.array(candidateVotes),
      substitutes: z.array(candidateVotes),
    }),
  ),
});

/** A totals document: one table a contest. */
export const totalsSchema = z.array(totalsTableSchema);
