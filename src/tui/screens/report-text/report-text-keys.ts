import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export interface ReportTextDesk {
  readonly purpose: 'read' | 'initial' | 'sign';
  readonly isRead: boolean;
}

export type ReportTextIntent = ListMove | { readonly type: 'further' } | { readonly type: 'seen' };

export const reportTextCommands: readonly Command<ReportTextDesk, ReportTextIntent>[] = [
  {
    id: 'report-text.further',
    keys: ['enter', 'space'],
    label: 'report-text.further',
    hint: 'report-text.further.hint',
    category: 'act',
    when: ({ purpose, isRead }) =>
      purpose === 'read' && isRead ? { disabled: 'report-text.nothing-follows' } : true,
    run: () => ({ type: 'further' }),
  },
  {
    id: 'report-text.seen',
    keys: ['v'],
    label: 'report-text.seen',
    hint: 'report-text.seen.hint',
    category: 'act',
    when: ({ purpose, isRead }) => {
      if (purpose === 'read') return { disabled: 'report-text.nothing-follows' };
      return isRead ? { disabled: 'report-text.seen.already' } : true;
    },
    run: () => ({ type: 'seen' }),
  },
  ...listCommands,
];

export type PassphraseIntent = { readonly type: 'give' } | { readonly type: 'back' };

/** While the passphrase is typed. */
export const passphraseCommands = [
  {
    id: 'report-text.give',
    keys: ['enter'],
    label: 'report-text.give',
    hint: 'report-text.give.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'give' }),
  },
  {
    id: 'report-text.back',
    keys: ['escape'],
    label: 'report-text.back',
    hint: 'report-text.back.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'back' }),
  },
] as const satisfies readonly Command<unknown, PassphraseIntent>[];
