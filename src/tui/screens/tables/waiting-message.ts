import type { TableState } from '../../../count/double-entry.ts';
import { nextStep } from '../../../office/bureau-tables.ts';
import type { Officer } from '../../../office/officers.ts';
import { summaryOf } from '../../../office/table-ports.ts';
import type { Message } from '../../message.ts';
import { stepParams } from './step-params.ts';

/**
 * Who is next once this officer has keyed anew what was open and it still differs: the other one, or the chair, as the
 * row of the table or bundle says too; of a bundle where nothing can be decided, that all of it is keyed anew. null where
 * the officer may go on.
 */
export function waitingMessage(
  state: TableState<unknown, unknown>,
  officer: Officer,
  isDecidable = true,
): Message | null {
  const summary = summaryOf(state);
  const step = nextStep({ summary, raised: [], suspects: 0, otherwise: 0 }, officer);
  return step === 'waits' || step === 'chair'
    ? { key: `tables.next.${step}`, params: stepParams(summary, officer, isDecidable) }
    : null;
}
