/** What the law and the form say of one table: the rules that the double entry compares by. */
import type { Problem } from '../base/problem.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { HandedIn, TableRules } from './double-entry.ts';
import { checkIdentities } from './identities.ts';
import { fieldsAtFault } from './open-fields.ts';
import type { HardCode } from './problems.ts';
import { commonShape, differingFields, inShape, isSameShape, type TableEntry } from './table-entry.ts';
import { tableForm } from './table-form.ts';
import { tableOfEntry } from './table-of-entry.ts';

export function tableRules(contest: Contest, bureau: Bureau): TableRules {
  return {
    alike: (one, other) => {
      // Spares copying hundreds of figures.
      // Stryker disable next-line ConditionalExpression: in its own shape an entry stays as it is; always returning here fails tests.
      if (isSameShape(one.shape, other.shape)) return [one, other];
      const shape = commonShape(one.shape, other.shape);
      const beside = (entry: HandedIn, another: HandedIn): HandedIn => ({
        ...inShape(entry, shape, inShape(another, shape).figures),
        officer: entry.officer,
      });
      return [beside(one, other), beside(other, one)];
    },
    differing: (one, other) =>
      differingFields(tableForm(contest, bureau, one.shape), one.figures, other.figures),
    ordered: ({ shape }, fields) =>
      tableForm(contest, bureau, shape)
        .fields.map(({ key }) => key)
        .filter((key) => fields.includes(key)),
    incoherent: (entry) => {
      const problems = hardProblems(contest, bureau, entry);
      // Spares making the form.
      // Stryker disable next-line ConditionalExpression: no problem, no field at fault; always returning here fails tests.
      if (problems.length === 0) return [];
      return fieldsAtFault(
        tableForm(contest, bureau, entry.shape),
        problems,
        (key) => entry.figures[key] !== undefined,
      );
    },
  };
}

/** The hard codes (H1 to H5) that an entry raises, each with its figures. */
export function hardProblems(
  contest: Contest,
  bureau: Bureau,
  entry: TableEntry,
): readonly Problem<HardCode>[] {
  return checkIdentities(contest, tableOfEntry(contest, bureau, entry));
}
