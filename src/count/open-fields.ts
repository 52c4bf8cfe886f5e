/** Which boxes of the paper a hard code sends officers back to. */
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import { candidateKinds, isNaming } from './naming-ballots.ts';
import type { HardCode } from './problems.ts';
import type { FieldKey, TableField } from './table-field.ts';
import type { FormField, TableForm } from './table-form.ts';

/**
 * The fields of the form whose figures the problems compare, in its order: any of them may be the wrong one. A sum that
 * was left empty is none of them.
 */
export function fieldsAtFault(
  form: TableForm,
  problems: readonly Problem<HardCode>[],
  isGiven: (field: FieldKey) => boolean,
): readonly FieldKey[] {
  const isAtFault = ({ field }: FormField): boolean => problems.some((problem) => compares(problem, field));
  return form.fields
    .filter((one) => isAtFault(one) && (one.role === 'count' || isGiven(one.key)))
    .map(({ key }) => key);
}

const inUrns = ['found', 'transferredOut', 'transferredIn'];
const notValid = ['blank', 'invalid', 'blankOrInvalid'];
const sorted = ['category', 'electoralFigure'];

function compares({ code, params = {} }: Problem<HardCode>, field: TableField): boolean {
  const list = 'list' in field ? field.list : undefined;
  switch (code) {
    case 'COUNT_FOUND_NOT_SUM':
      return [...inUrns, ...notValid, ...sorted, 'valid'].includes(field.kind);
    case 'COUNT_BLANK_OR_INVALID_NOT_SUM':
      return notValid.includes(field.kind);
    case 'COUNT_VALID_NOT_SUM':
      return [...sorted, 'valid'].includes(field.kind);
    case 'COUNT_ELECTORAL_FIGURE_NOT_SUM':
      return sorted.includes(field.kind) && list === params['list'];
    case 'COUNT_CANDIDATE_OVER_BALLOTS':
    case 'COUNT_VOTES_UNDER_BALLOTS':
    case 'COUNT_VOTES_OVER_POSSIBLE':
      if (list !== params['list']) return false;
      if (field.kind === 'category')
        return candidateKinds.some((kind) => kind === params['kind'] && isNaming(kind, field.category));
      return (
        'of' in field &&
        field.of === params['kind'] &&
        (params['number'] === undefined || field.number === params['number'])
      );
    default:
      return assertNever(code);
  }
}
