/** The figures of a count table that stands in the report, by the boxes of its form. */
import type { ListCount } from '../../count/count-table.ts';
import { sumCounts } from '../../count/exact-count.ts';
import { type FieldKey, fieldKey, type TableField } from '../../count/table-field.ts';
import type { Bureau, Candidate, Contest } from '../../election/election.ts';
import { regimes } from '../../election/regimes.ts';
import type { ReportedTable } from '../../office/reporting/reported-tables.ts';

export interface ReportedFigures {
  /** null: not declared, not matched yet, or it stands at the election that shares the paper. */
  readonly at: (field: TableField) => number | null;
  /** Those of a part of the form, in its order. */
  readonly of: (section: 'declared' | 'found') => readonly (readonly [FieldKey, number | null])[];
  /** Ballots that count here: what is valid, blank and invalid. */
  readonly counted: number;
  readonly blankOrInvalid: number;
  readonly valid: number;
  readonly lists: readonly ListCount[];
}

/** A counting bureau whose table is in. */
export interface CanvassBureau {
  readonly bureau: Bureau;
  readonly found: ReportedFigures;
}

/** null of a table that is not in. */
export function reportedFigures(contest: Contest, { sections }: ReportedTable): ReportedFigures | null {
  if (sections.length === 0) return null;
  const figures: Record<string, number | null> = Object.assign({}, ...sections.map((one) => one.figures));
  const at = (field: TableField): number | null => figures[fieldKey(field)] ?? null;
  const known = (field: TableField): number => {
    const value = at(field);
    if (value === null) throw new Error(`${contest.id}: no figure ${fieldKey(field)}`);
    return value;
  };
  const [blankOrInvalid, valid] = [known({ kind: 'blankOrInvalid' }), known({ kind: 'valid' })];
  return {
    at,
    of: (section) =>
      sections
        .filter((one) => one.section === section)
        .flatMap((one) =>
          Object.entries(one.figures).map(([key, value]) => [key as FieldKey, value] as const),
        ),
    counted: sumCounts([blankOrInvalid, valid]),
    blankOrInvalid,
    valid,
    lists: contest.lists.map(({ number, effectives, substitutes }): ListCount => {
      const votes = (of: 'E' | 'S', candidates: readonly Candidate[]) =>
        candidates.map((one) => ({
          number: one.number,
          votes: known({ kind: 'votes', list: number, of, number: one.number }),
        }));
      return {
        number,
        categories: Object.fromEntries(
          regimes[contest.regime].categories.map((category) => [
            category,
            known({ kind: 'category', list: number, category }),
          ]),
        ),
        electoralFigure: known({ kind: 'electoralFigure', list: number }),
        effectives: votes('E', effectives),
        substitutes: votes('S', substitutes),
      };
    }),
  };
}
