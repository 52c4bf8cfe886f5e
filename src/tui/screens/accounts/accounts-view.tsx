/** Every account: whose, with which role, whether it is in use, and its signing key. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { AccountState } from '../../../office/account-ports.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { FilterLine } from '../../widgets/filter-line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import {
  type AccountsRow,
  type AccountsState,
  keyOfAccount,
  selectedAccount,
  visibleAccounts,
} from './accounts-state.ts';

export interface AccountsViewProps {
  readonly ui: Ui;
  readonly rows: readonly AccountsRow[];
  readonly state: AccountsState;
}

/** Lines besides the rows: the filter, the titles, and what is said of the selected account. */
const besides = 5;

export const accountsPage = (ui: Ui): number => Math.max(1, ui.rows - besides);

export function AccountsView({ ui, rows, state }: AccountsViewProps): ReactNode {
  const shown = visibleAccounts(ui, rows, state);
  const page = accountsPage(ui);
  const position = settle(state.position, shown.map(keyOfAccount), page);
  const selected = selectedAccount(shown, state);
  const says = [
    ui.t('accounts.count', { shown: shown.length, all: rows.length }),
    rowRange(ui, position, page, shown.length),
  ].filter((text) => text !== '');
  return (
    <Box flexDirection="column">
      <FilterLine ui={ui} filter={state.filter} isTyping={state.isFiltering} says={says} />
      {shown.length === 0 ? (
        <Paragraph ui={ui} text={ui.t('accounts.none')} />
      ) : (
        <Table
          ui={ui}
          columns={columns(ui)}
          rows={shown}
          keyOf={keyOfAccount}
          position={position}
          page={page}
        />
      )}
      {state.isWorking ? <Paragraph ui={ui} text={ui.t('accounts.working')} tone="strong" /> : null}
      {selected === undefined || state.isWorking ? null : <Selected ui={ui} row={selected} />}
    </Box>
  );
}

function Selected({ ui, row }: { readonly ui: Ui; readonly row: AccountsRow }): ReactNode {
  const { name, person, role, state } = row.account;
  const text = ui.t('accounts.selected', {
    ...{ name, person: person === '' ? name : person, role: ui.t(`role.${role}`) },
    state: ui.t(`accounts.says.${state}`),
  });
  return <Paragraph ui={ui} text={ui.text(text)} tone="quiet" rows={3} />;
}

const tones = {
  active: 'good',
  temporary: 'warning',
  closed: 'quiet',
} as const satisfies Readonly<Record<AccountState, Tone>>;

const shownDigits = 8;

function columns(ui: Ui): readonly Column<AccountsRow>[] {
  const { good, warning, bad } = ui.glyphs;
  const signs = { active: good, temporary: warning, closed: bad };
  return [
    {
      id: 'name',
      title: ui.t('accounts.name'),
      align: 'left',
      text: ({ account }) => ui.text(account.name),
      least: 8,
      comfort: 12,
    },
    {
      id: 'person',
      title: ui.t('accounts.person'),
      align: 'left',
      text: ({ account }) => ui.text(account.person),
      ...{ least: 6, comfort: 12, drop: 3 },
    },
    {
      id: 'role',
      title: ui.t('accounts.role'),
      align: 'left',
      text: ({ account }) => ui.t(`role.${account.role}`),
    },
    {
      id: 'state',
      title: ui.t('accounts.state'),
      align: 'left',
      text: ({ account: { state } }) => `${signs[state]} ${ui.t(`account-state.${state}`)}`,
      tone: ({ account }) => tones[account.state],
    },
    {
      id: 'signed-in',
      title: ui.t('accounts.signed-in'),
      align: 'left',
      text: ({ isSignedIn }) => (isSignedIn ? ui.t('accounts.yes') : ''),
      drop: 2,
    },
    {
      id: 'key',
      title: ui.t('accounts.key'),
      align: 'left',
      text: ({ key }) => key?.slice(0, shownDigits) ?? '',
      drop: 1,
    },
  ];
}
