/** The transfers of the office: which one is selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { TransferRow } from '../../../office/transfer-ports.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';

export interface TransfersState {
  readonly position: ListPosition;
}

export type TransfersAction =
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export const startTransfers = (): TransfersState => ({ position: startOfList });

export function reduceTransfers(state: TransfersState, action: TransfersAction): TransfersState {
  switch (action.type) {
    case 'pinned':
      return { position: action.position };
    case 'moved':
      return { position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

export const keyOfTransfer = ({ transfer }: TransferRow): string => `${transfer}`;

export function selectedTransfer(
  transfers: readonly TransferRow[],
  { position }: TransfersState,
): TransferRow | undefined {
  return transfers[settle(position, transfers.map(keyOfTransfer), 1).row];
}
