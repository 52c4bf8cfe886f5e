import type { HandedOut } from '../../../office/accounts.ts';
import type { Shell } from '../../shell/shell-context.ts';

/** From the accounts: shows the passwords that were made, and has the first of their accounts selected behind them. */
export function handOut(shell: Pick<Shell, 'back' | 'push'>, handedOut: readonly HandedOut[]): void {
  shell.back();
  shell.push({ name: 'accounts', selected: handedOut[0]?.name ?? null });
  shell.push({ name: 'handing-out', handedOut });
}
