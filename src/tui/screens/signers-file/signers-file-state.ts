/** Saying of a list whose deliveries are taken: which file, and who stands in it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { SignerToTrust } from '../../../office/delivery/trust-signer.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, startOfList } from '../../widgets/table/list-position.ts';

export interface SignerRow extends SignerToTrust {
  /** Whether it is trusted already. */
  readonly isKnown: boolean;
}

export type SignersFileState =
  /** `file`: what was typed before. */
  | { readonly stage: 'path'; readonly file: string }
  | {
      readonly stage: 'ready';
      readonly file: string;
      readonly rows: readonly SignerRow[];
      readonly position: ListPosition;
    };

export type SignersFileAction =
  | { readonly type: 'other-file' }
  | { readonly type: 'read'; readonly file: string; readonly rows: readonly SignerRow[] }
  | { readonly type: 'moved'; readonly move: ListMove; readonly page: number };

export const startSignersFile = (): SignersFileState => ({ stage: 'path', file: '' });

/** A bureau may have several keys, and no key twice. */
export const keyOfSigner = ({ bureau, key }: SignerToTrust): string => `${bureau} ${key}`;

export function reduceSignersFile(state: SignersFileState, action: SignersFileAction): SignersFileState {
  switch (action.type) {
    case 'other-file':
      return { stage: 'path', file: state.file };
    case 'read':
      return { stage: 'ready', file: action.file, rows: action.rows, position: startOfList };
    case 'moved': {
      if (state.stage !== 'ready') return state;
      const keys = state.rows.map(keyOfSigner);
      return { ...state, position: moveInList(state.position, action.move, keys, action.page) };
    }
    default:
      return assertNever(action);
  }
}

/** How many of them are not trusted yet. */
export const newSigners = (rows: readonly SignerRow[]): number =>
  rows.filter(({ isKnown }) => !isKnown).length;
