/** A count table as other programs read it. */
import type { CountTable } from '../../count/count-table.ts';

/**
 * The totals of one contest in the published form (docs/formats/totals.md): the properties and their order are part
 * of it. With `practice` the figures are marked as those of practice ballots.
 */
export function totalsJson(table: CountTable, practice: boolean) {
  const { contest, scope, found, valid, blank, invalid, blankOrInvalid, lists } = table;
  return {
    contest,
    scope: { level: scope.level, id: scope.id },
    ...(practice ? { practice } : {}),
    found,
    valid,
    blank,
    invalid,
    blankOrInvalid,
    lists: lists.map((list) => ({
      number: list.number,
      categories: list.categories,
      electoralFigure: list.electoralFigure,
      effectives: list.effectives.map(({ number, votes }) => ({ number, votes })),
      substitutes: list.substitutes.map(({ number, votes }) => ({ number, votes })),
    })),
  };
}
