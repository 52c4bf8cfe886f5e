/** What could not be true with a figure that the chair is about to decide. */
import type { Problem } from '../base/problem.ts';
import { fieldsAtFault } from '../count/open-fields.ts';
import type { HardCode } from '../count/problems.ts';
import type { FieldKey } from '../count/table-field.ts';
import { tableForm } from '../count/table-form.ts';
import { hardProblems, tableRules } from '../count/table-rules.ts';
import { transition } from '../count/transition.ts';
import type { TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import type { Officer } from './officers.ts';
import type { Ledger } from './ports.ts';

/**
 * The hard codes that the table would raise with that figure in the field, by the rules that keep it from counting; null
 * leaves an optional field empty. Of a comparison in which another figure stays open nothing is said: that one may be
 * what mends it. None where the officer cannot decide the field.
 */
export function failingIfDecided(
  ledger: Pick<Ledger, 'election' | 'tableState'>,
  officer: Officer,
  place: TablePlace,
  { field, value }: { readonly field: FieldKey; readonly value: number | null },
): readonly Problem<HardCode>[] {
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return [];
  const { contest, bureau } = subject.value;
  const rules = tableRules(contest, bureau);
  const decide = { type: 'decide', officer: officer.name, field, value } as const;
  const after = transition(ledger.tableState(place), decide, rules);
  if (!after.ok || !('open' in after.value)) return [];
  const { first, second, open, because, state } = after.value;
  // What nobody is at, and is open for being impossible alone, is what is to be said.
  const unsettled = state === 'differs' && because === 'incoherent' ? [] : open;
  const form = tableForm(contest, bureau, first.shape);
  const isSettled = (problem: Problem<HardCode>): boolean =>
    fieldsAtFault(form, [problem], () => true).every((key) => !unsettled.includes(key));
  const ofFirst = hardProblems(contest, bureau, first).filter(isSettled);
  // Only where the first raises none: a sum that the second alone has keyed.
  return ofFirst.length > 0 ? ofFirst : hardProblems(contest, bureau, second).filter(isSettled);
}
