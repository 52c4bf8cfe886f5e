/** Whether an officer may do what they ask for, asked where the record is to say that they were refused. */
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Officer } from './officers.ts';
import { type Act, permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { actNow } from './record-report.ts';

/** As `permit`; what the role does not hold is recorded. `NOT_PERMITTED`. */
export function permitOrRecord(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  act: Act,
): Result<undefined, Problem<'NOT_PERMITTED'>> {
  const permitted = permit(officer, act);
  if (permitted.ok) return permitted;
  ledger.transact((writer) => {
    writer.append({ type: 'act-refused', ...actNow(clock, officer), data: { act } });
  });
  return permitted;
}
