/** The accounts of the office: which are shown, and which one is selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Account, AccountReader } from '../../../office/account-ports.ts';
import { signingKeyOf } from '../../../office/account-rules.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import type { Ui } from '../../ui.ts';
import { folded } from '../../widgets/fuzzy.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import { emptyField, fieldText, type TextField } from '../../widgets/text-field-state.ts';

export interface AccountsRow {
  readonly account: Account;
  readonly isSignedIn: boolean;
  /** The id of the signing key; null: none. */
  readonly key: string | null;
}

export interface AccountsState {
  readonly filter: TextField;
  readonly isFiltering: boolean;
  readonly position: ListPosition;
  /** A password is being made: that is slow on purpose. */
  readonly isWorking: boolean;
}

export type AccountsAction =
  | { readonly type: 'filter-opened' }
  | { readonly type: 'filter'; readonly filter: TextField }
  | { readonly type: 'filter-closed'; readonly keep: boolean }
  | { readonly type: 'working'; readonly isWorking: boolean }
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

/** At that account, or at the first one. */
export const startAccounts = (selected: string | null = null): AccountsState => ({
  ...{ filter: emptyField, isFiltering: false, isWorking: false },
  position: { ...startOfList, key: selected },
});

export function reduceAccounts(state: AccountsState, action: AccountsAction): AccountsState {
  switch (action.type) {
    case 'filter-opened':
      return { ...state, isFiltering: true };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'filter-closed':
      return { ...state, isFiltering: false, filter: action.keep ? state.filter : emptyField };
    case 'working':
      return { ...state, isWorking: action.isWorking };
    case 'pinned':
      return { ...state, position: action.position };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

export const keyOfAccount = ({ account }: AccountsRow): string => account.name;

/** Every account, in the order in which they were made. */
export function accountRows(known: AccountReader): readonly AccountsRow[] {
  return known.accounts().map((account) => ({
    account,
    isSignedIn: known.session(account.name) !== null,
    key: signingKeyOf(known, account.name)?.id ?? null,
  }));
}

/** Those that the filter leaves: by name, person, role or state, in the words of the screen. */
export function visibleAccounts(
  ui: Ui,
  rows: readonly AccountsRow[],
  { filter }: AccountsState,
): readonly AccountsRow[] {
  const wanted = folded(fieldText(filter)).trim();
  return rows.filter(({ account: { name, person, role, state } }) =>
    folded(`${name} ${person} ${ui.t(`role.${role}`)} ${ui.t(`account-state.${state}`)}`).includes(wanted),
  );
}

export function selectedAccount(
  rows: readonly AccountsRow[],
  { position }: AccountsState,
): AccountsRow | undefined {
  return rows[settle(position, rows.map(keyOfAccount), 1).row];
}
