/** Who may do what: the one table of roles. */

import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Officer, type Role, roles } from './officers.ts';

const holders = {
  'ballot.scan': ['entry', 'chair'],
  'ballot.undo': ['entry', 'chair'],
  'ballot.void': ['chair'],
  'table.enter': ['entry', 'chair'],
  'table.remark': ['entry', 'chair'],
  'table.decide': ['chair'],
  'table.reset': ['chair'],
  'suspect.raise': ['entry', 'chair'],
  'suspect.opinion': ['entry', 'chair'],
  'suspect.decide': ['chair'],
  'suspect.reopen': ['chair'],
  'suspect.withdraw': ['chair'],
  'kinds.declare': ['entry', 'chair'],
  'transfer.send': ['entry', 'chair'],
  'transfer.receive': ['entry', 'chair'],
  'transfer.withdraw': ['chair'],
  'board.see': roles,
  'totals.see': roles,
  'log.see': roles,
  'record.verify': roles,
  'record.backup': ['chair', 'administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Act = keyof typeof holders;

/** Whether the officer's role holds the act. */
export function may(officer: Officer, act: Act): boolean {
  const permitted: readonly Role[] = holders[act];
  return permitted.includes(officer.role);
}

/** The same as a result; the problem names the roles that hold the act, joined by `_`. */
export function permit(officer: Officer, act: Act): Result<undefined, Problem<'NOT_PERMITTED'>> {
  if (may(officer, act)) return ok(undefined);
  return err({
    code: 'NOT_PERMITTED',
    params: { officer: officer.name, found: officer.role, expected: holders[act].join('_') },
  });
}
