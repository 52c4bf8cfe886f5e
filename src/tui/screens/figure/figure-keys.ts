import type { FieldKey } from '../../../count/table-field.ts';
import type { Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { FigureRow } from './figure-state.ts';

export interface FigureDesk {
  /** The field whose figure is shown. */
  readonly field: FieldKey;
  readonly selected: FigureRow | undefined;
}

export type FigureIntent = ListMove | { readonly type: 'open' };

export const figureCommands: readonly Command<FigureDesk, FigureIntent>[] = [
  {
    id: 'figure.open',
    keys: ['enter'],
    label: 'figure.open',
    hint: 'figure.open.hint',
    category: 'go',
    when: ({ field, selected }) => {
      if (selected === undefined) return { disabled: 'figure.nothing' };
      // In one figure for all urns, the ballots found are a part of all that counts here.
      const isOwn = selected.type === 'part' && selected.part.key === field;
      return isOwn ? { disabled: 'figure.own' } : true;
    },
    run: () => ({ type: 'open' }),
  },
  ...listCommands,
];
