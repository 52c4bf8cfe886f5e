import type { Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { BundleFigureRow } from './figure-bundles-state.ts';

export interface BundleFigureDesk {
  readonly selected: BundleFigureRow | undefined;
}

export type BundleFigureIntent = ListMove | { readonly type: 'open' };

export const figureBundlesCommands: readonly Command<BundleFigureDesk, BundleFigureIntent>[] = [
  {
    id: 'figure-bundles.open',
    keys: ['enter'],
    label: 'figure.open',
    hint: 'figure.open.hint',
    category: 'go',
    // What is in a bundle is not shown: its ballots are secret one by one.
    when: ({ selected }) => (selected?.type === 'happening' ? true : { disabled: 'figure.nothing' }),
    run: () => ({ type: 'open' }),
  },
  ...listCommands,
];
