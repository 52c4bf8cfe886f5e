/** What two entries cannot be true for: for the officers who keyed them, who both said the same. */
import type { Problem } from '../base/problem.ts';
import type { HardCode } from '../count/problems.ts';
import { hardProblems } from '../count/table-rules.ts';
import type { TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import type { Officer } from './officers.ts';
import type { Ledger } from './ports.ts';

/**
 * The hard codes of the table, without a figure, for an officer of one of its two entries while they are alike and cannot
 * be true: those of their own entry, or, where only a sum fails that the other alone has keyed, of that one. None for
 * anybody else, and none while the entries differ.
 */
export function failingSums(
  ledger: Pick<Ledger, 'election' | 'tableState'>,
  officer: Officer,
  place: TablePlace,
): readonly Problem<HardCode>[] {
  const subject = findTable(ledger.election, place);
  const state = ledger.tableState(place);
  if (!subject.ok || !('open' in state) || state.because !== 'incoherent') return [];
  const { first, second } = state;
  if (![first.officer, second.officer].includes(officer.name)) return [];
  const { contest, bureau } = subject.value;
  const [own, other] = first.officer === officer.name ? [first, second] : [second, first];
  const problems = hardProblems(contest, bureau, own);
  return (problems.length > 0 ? problems : hardProblems(contest, bureau, other)).map(withoutFigures);
}

function withoutFigures({ code, params = {} }: Problem<HardCode>): Problem<HardCode> {
  const { list, kind, number } = params;
  return {
    code,
    params: {
      ...(list === undefined ? {} : { list }),
      ...(kind === undefined ? {} : { kind }),
      ...(number === undefined ? {} : { number }),
    },
  };
}
