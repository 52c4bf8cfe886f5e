import type { Command } from '../../keys/command.ts';
import type { VerifyState } from './verify-state.ts';

export const verifyCommands: readonly Command<VerifyState, { readonly type: 'again' }>[] = [
  {
    id: 'verify.again',
    keys: ['a'],
    label: 'verify.again',
    hint: 'verify.again.hint',
    category: 'act',
    when: ({ stage }) => (stage === 'running' ? { disabled: 'verify.running' } : true),
    run: () => ({ type: 'again' }),
  },
];
