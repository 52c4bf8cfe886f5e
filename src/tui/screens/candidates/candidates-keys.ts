import type { Availability, Command } from '../../keys/command.ts';
import { type ListMove, listCommands, nextSort } from '../../keys/list-keys.ts';

export interface CandidatesDesk {
  /** Nothing of the table counts yet: no candidate is shown. */
  readonly isWaiting: boolean;
}

export type CandidatesIntent = ListMove | { readonly type: 'next-sort' };

/** What is done at the candidates. */
const withCandidates = ({ isWaiting }: CandidatesDesk): Availability =>
  isWaiting ? { disabled: 'totals.waiting.short' } : true;

export const candidatesCommands: readonly Command<CandidatesDesk, CandidatesIntent>[] = [
  nextSort('candidates', withCandidates),
  ...listCommands.map(
    (command): Command<CandidatesDesk, CandidatesIntent> => ({ ...command, when: withCandidates }),
  ),
];
