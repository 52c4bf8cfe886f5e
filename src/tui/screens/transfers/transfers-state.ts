/** The transfers of the office: which one is selected. */
import type { TransferRow } from '../../../office/transfer-ports.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';

export const keyOfTransfer = ({ transfer }: TransferRow): string => `${transfer}`;

export function selectedTransfer(
  transfers: readonly TransferRow[],
  { position }: Listed,
): TransferRow | undefined {
  return transfers[settle(position, transfers.map(keyOfTransfer), 1).row];
}
