/** Of which keyed figures the two sides of a failing sum are made: one of them may be the slip. */
import type { Problem } from '../../base/problem.ts';
import type { HardCode } from '../problems.ts';
import type { Figures } from '../table-entry.ts';
import type { FieldKey, TableField } from '../table-field.ts';
import type { FormField, TableForm } from '../table-form.ts';

export interface ComparedFigures {
  /** Raising one by so much raises what is found by as much. */
  readonly found: readonly KeyedFigure[];
  /** Raising one by so much raises what is expected by as much. */
  readonly expected: readonly KeyedFigure[];
}

export interface KeyedFigure {
  readonly key: FieldKey;
  readonly value: number;
}

/**
 * The figures that an entry holds against each other where H1 or H2 fails; of a sum that was not keyed those it is made
 * of. None for the other codes, which compare with a bound. Ballots sent on are taken off what is found, which is as
 * good as expecting them.
 */
export function comparedFigures(
  { code, params = {} }: Problem<HardCode>,
  form: TableForm,
  figures: Figures,
): ComparedFigures {
  const keyed = (is: (field: TableField) => boolean): readonly KeyedFigure[] =>
    form.fields
      .filter((one) => is(one.field) && isGiven(one, figures))
      .map(({ key }) => ({ key, value: figures[key] ?? 0 }));
  const ofKind = (...kinds: readonly TableField['kind'][]) => keyed(({ kind }) => kinds.includes(kind));
  const first = (...ways: readonly (readonly KeyedFigure[])[]) => ways.find((way) => way.length > 0) ?? [];
  const categories = (list: unknown) => keyed((field) => field.kind === 'category' && field.list === list);
  const lists = form.sections.flatMap(({ list }) =>
    list === null
      ? []
      : first(
          keyed((field) => field.kind === 'electoralFigure' && field.list === list),
          categories(list),
        ),
  );
  switch (code) {
    case 'COUNT_FOUND_NOT_SUM':
      return {
        found: ofKind('found', 'transferredIn'),
        expected: [
          ...first(ofKind('valid'), lists),
          ...first(ofKind('blankOrInvalid'), ofKind('blank', 'invalid')),
          ...ofKind('transferredOut'),
        ],
      };
    case 'COUNT_BLANK_OR_INVALID_NOT_SUM':
      return { found: ofKind('blankOrInvalid'), expected: ofKind('blank', 'invalid') };
    case 'COUNT_VALID_NOT_SUM':
      return { found: ofKind('valid'), expected: lists };
    case 'COUNT_ELECTORAL_FIGURE_NOT_SUM':
      return {
        found: keyed((field) => field.kind === 'electoralFigure' && field.list === params['list']),
        expected: categories(params['list']),
      };
    default:
      return { found: [], expected: [] };
  }
}

const isGiven = ({ key, role }: FormField, figures: Figures): boolean =>
  role === 'count' || figures[key] !== undefined;
