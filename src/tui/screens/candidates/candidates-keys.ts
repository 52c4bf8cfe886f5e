import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { CandidatesState } from './candidates-state.ts';

export type CandidatesIntent = ListMove | { readonly type: 'next-sort' };

export const candidatesCommands: readonly Command<CandidatesState, CandidatesIntent>[] = [
  {
    id: 'candidates.sort',
    keys: ['s'],
    label: 'list.sort',
    hint: 'list.sort.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-sort' }),
  },
  ...listCommands,
];
