/** Said to a chair who sits down to an entry: whoever keyed one decides nothing of it later. */
import type { FieldKey } from '../../../count/table-field.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { Shell } from '../../shell/shell-context.ts';

/** `open` is what is keyed anew, null where the whole is: who has keyed one before is told nothing new. */
export function warnChair(
  shell: Pick<Shell, 'say'>,
  officer: Officer,
  { open }: { readonly open: readonly FieldKey[] | null },
): void {
  if (open === null && may(officer, 'table.decide'))
    shell.say({ key: 'table.keys-not-decides', stays: true });
}
