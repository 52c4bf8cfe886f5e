/** What is asked before an account is changed, with what will follow. */
import type { Question } from '../../screen.ts';
import type { AccountsRow } from './accounts-state.ts';

export type AccountAct = 'reset' | 'close' | 'reopen' | 'revoke-key';

/** `onYes` gets the reason, where one is asked for. */
export function accountQuestion(
  act: AccountAct,
  row: AccountsRow,
  onYes: (reason: string) => void,
): Question {
  const { account, isSignedIn, key } = row;
  const params = { name: account.name, person: account.person === '' ? account.name : account.person };
  const signedIn = isSignedIn ? [{ key: 'accounts.ask.signed-in' as const, params }] : [];
  const ofKey = key === null ? [] : [{ key: 'accounts.ask.key' as const, params }];
  const given = { title: { key: `accounts.${act}.title` as const, params }, onYes };
  const answers = { yes: { key: `accounts.${act}.yes` as const }, no: { key: 'accounts.ask.no' as const } };
  const field = { key: 'question.reason' as const };
  switch (act) {
    case 'reset':
      return {
        ...{ ...given, ...answers, danger: true },
        lines: [{ key: 'accounts.reset.then' }, ...signedIn, ...ofKey],
        advice: { key: 'accounts.ask.kept' },
      };
    case 'close':
      return {
        ...{ ...given, ...answers, field, danger: true },
        lines: [...signedIn, ...ofKey, { key: 'accounts.ask.kept' }],
      };
    case 'reopen':
      return { ...given, ...answers, field, lines: [{ key: 'accounts.reset.then' }] };
    case 'revoke-key':
      return {
        ...{ ...given, ...answers, field, danger: true },
        lines: [{ key: 'my-account.revoke.kept' }, { key: 'accounts.revoke-key.then', params }],
      };
  }
}
