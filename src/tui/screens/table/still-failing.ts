/** What both entries could not be true for, while it is keyed anew: what of it is still to be said. */
import type { Problem } from '../../../base/problem.ts';
import { fieldsAtFault } from '../../../count/open-fields.ts';
import type { HardCode } from '../../../count/problems.ts';
import { hardProblems } from '../../../count/table-rules.ts';
import type { Bureau, Contest } from '../../../election/election.ts';
import { type TableDeskState, wholeEntry } from './table-state.ts';

/**
 * Of `failing`, in its order: each comparison of which a box is still empty, and each that fails with what the officer has
 * keyed now.
 */
export function stillFailing({
  contest,
  bureau,
  failing,
  state,
}: {
  readonly contest: Contest;
  readonly bureau: Bureau;
  readonly failing: readonly Problem<HardCode>[];
  readonly state: TableDeskState;
}): readonly Problem<HardCode>[] {
  if (failing.length === 0) return [];
  const { fields, figures, form } = state;
  const left = fields.flatMap(({ key }) => (figures[key] === undefined ? [key] : []));
  const now = hardProblems(contest, bureau, wholeEntry(state)).map(subjectOf);
  return failing.filter((problem) => {
    const compared = fieldsAtFault(form, [problem], () => true);
    return compared.some((key) => left.includes(key)) || now.includes(subjectOf(problem));
  });
}

/** The comparison, whatever its figures. */
const subjectOf = ({ code, params = {} }: Problem<HardCode>): string =>
  [code, params['list'], params['kind'], params['number']].join(' ');
