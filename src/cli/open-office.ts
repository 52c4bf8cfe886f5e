import type { Ledger, OpenPurpose } from '../office/ports.ts';
import type { Run } from './command.ts';
import type { ExitCode } from './exit-codes.ts';

/** Opens the office at `path` for as long as `work` takes; says what is wrong where it cannot be opened. */
export async function withOffice(
  { services, output }: Run,
  path: string,
  purpose: OpenPurpose,
  work: (ledger: Ledger) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = (await services.officeFiles()).open(path, purpose);
  if (!opened.ok) return output.refuse(opened.error);
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}
