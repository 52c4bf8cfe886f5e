/** The accounts of the office: which are shown, and which one is selected. */
import type { Account, AccountReader } from '../../../office/account-ports.ts';
import { signingKeyOf } from '../../../office/account-rules.ts';
import type { Ui } from '../../ui.ts';
import { folded } from '../../widgets/fuzzy.ts';
import {
  type FilteredList,
  type FilteredListAction,
  reduceFilteredList,
  startFilteredList,
} from '../../widgets/table/filtered-list.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { fieldText } from '../../widgets/text-field-state.ts';

export interface AccountsRow {
  readonly account: Account;
  readonly isSignedIn: boolean;
  /** The id of the signing key; null: none. */
  readonly key: string | null;
}

export interface AccountsState extends FilteredList {
  /** A password is being made: that is slow on purpose. */
  readonly isWorking: boolean;
}

export type AccountsAction = FilteredListAction | { readonly type: 'working'; readonly isWorking: boolean };

/** At that account, or at the first one. */
export const startAccounts = (selected: string | null = null): AccountsState => ({
  ...startFilteredList(selected),
  isWorking: false,
});

export function reduceAccounts(state: AccountsState, action: AccountsAction): AccountsState {
  switch (action.type) {
    case 'working':
      return { ...state, isWorking: action.isWorking };
    default:
      return reduceFilteredList(state, action);
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
