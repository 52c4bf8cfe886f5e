/** Who may do what: the one table of roles. */

import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Officer, type Role, roles } from './officers.ts';

const allButObserver = ['administrator', 'entry', 'member', 'chair', 'witness', 'auditor'] as const;
const countingRoles = ['entry', 'member', 'chair'] as const;

const holders = {
  'account.manage': ['administrator'],
  'key.own': ['member', 'chair', 'witness'],
  'ballot.scan': countingRoles,
  'ballot.undo': countingRoles,
  'ballot.void': ['chair'],
  'table.enter': countingRoles,
  'table.remark': countingRoles,
  'table.decide': ['chair'],
  'table.reset': ['chair'],
  'suspect.raise': countingRoles,
  'suspect.opinion': ['entry', 'member', 'chair', 'witness'],
  'suspect.decide': ['chair'],
  'suspect.reopen': ['chair'],
  'suspect.withdraw': ['chair'],
  'kinds.declare': countingRoles,
  'transfer.send': countingRoles,
  'transfer.receive': countingRoles,
  'transfer.withdraw': ['chair'],
  'composition.declare': ['member', 'chair'],
  'incident.note': countingRoles,
  'report.object': ['member', 'chair', 'witness'],
  'report.present': ['member', 'chair'],
  'report.return': ['chair'],
  'report.initial': ['chair'],
  'report.sign': ['member', 'chair', 'witness'],
  'report.unsigned': ['member', 'chair'],
  'report.close': ['chair'],
  'report.reopen': ['chair'],
  'delivery.export': ['member', 'chair'],
  'delivery.trust': ['chair', 'administrator'],
  'delivery.receive': ['member', 'chair'],
  'projector.see': roles,
  'board.see': allButObserver,
  'totals.see': allButObserver,
  'log.see': allButObserver,
  'record.verify': allButObserver,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Act = keyof typeof holders;

export const isAct = (name: string): name is Act => Object.hasOwn(holders, name);

/** Everything that is permitted to some and not to others, or to all. */
export const acts: readonly Act[] = Object.keys(holders).filter(isAct);

/** The roles that hold the act. */
export const rolesThatMay = (act: Act): readonly Role[] => holders[act];

/** Whether the officer's role holds the act. */
export const may = (officer: Officer, act: Act): boolean => rolesThatMay(act).includes(officer.role);

/** The same as a result; the problem names the roles that hold the act, joined by `_`. */
export function permit(officer: Officer, act: Act): Result<undefined, Problem<'NOT_PERMITTED'>> {
  if (may(officer, act)) return ok(undefined);
  return err({
    code: 'NOT_PERMITTED',
    params: { officer: officer.name, found: officer.role, expected: rolesThatMay(act).join('_') },
  });
}
