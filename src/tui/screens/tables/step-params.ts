import { type Officer, practiceOfficers } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { TableSummary } from '../../../office/table-ports.ts';

type StepParams = Readonly<Record<'first' | 'second' | 'officer' | 'other', string>> & {
  readonly chairs: number;
  readonly resets: 'yes' | 'no';
};

/**
 * Whom the words mean that say whose turn it is: `officer` is at the entry, `other` is not the one who reads them, and
 * `chairs` is how many can decide what is open, having keyed neither entry; 0 where all of it must be keyed anew.
 * `resets`: the one who reads them may set both entries aside.
 */
export function stepParams(
  { officers }: Pick<TableSummary, 'officers'>,
  reader: Officer,
  isDecidable = true,
): StepParams {
  const [first = '', second = first] = officers;
  const chairs = isDecidable ? decidersBeside(officers) : 0;
  const other = reader.name === first ? second : first;
  return { first, second, officer: second, other, chairs, resets: may(reader, 'table.reset') ? 'yes' : 'no' };
}

/** How many of the office may decide and are none of these. */
export const decidersBeside = (officers: readonly string[]): number =>
  practiceOfficers.filter((one) => may(one, 'table.decide') && !officers.includes(one.name)).length;
