import type { Officer } from '../../../office/officers.ts';
import type { TableSummary } from '../../../office/table-ports.ts';

/** Whom the words mean that say whose turn it is: `officer` is at the entry, `other` is not the one who reads them. */
export function stepParams({ officers }: Pick<TableSummary, 'officers'>, reader: Officer) {
  const [first = '', second = first] = officers;
  return { first, second, officer: second, other: reader.name === first ? second : first };
}
