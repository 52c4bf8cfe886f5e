/** The count tables: of the office or of one bureau, one contest at a time. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import type { CountTable } from '../../../count/count-table.ts';
import { type Identity, identities } from '../../../count/identities.ts';
import type { Election } from '../../../election/election.ts';
import type { BureauId } from '../../../election/ids.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, startOfList } from '../../widgets/table/list-position.ts';

export interface TotalsState {
  /** null: the whole office. */
  readonly bureau: BureauId | null;
  /** Which of the tables. */
  readonly contest: number;
  readonly position: ListPosition;
}

export type TotalsAction =
  | { readonly type: 'scope'; readonly bureau: BureauId | null }
  | { readonly type: 'contest'; readonly contest: number }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export function startTotals(bureau: BureauId | null): TotalsState {
  return { bureau, contest: 0, position: startOfList };
}

export function reduceTotals(state: TotalsState, action: TotalsAction): TotalsState {
  switch (action.type) {
    case 'scope':
      return { ...state, bureau: action.bureau };
    case 'contest':
      return { ...state, contest: action.contest, position: startOfList };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

/** The scope before or after this one: the office, then its bureaus in order, and round. */
export function neighbour(
  election: Pick<Election, 'bureaus'>,
  bureau: BureauId | null,
  by: 1 | -1,
): BureauId | null {
  const scopes = [null, ...election.bureaus.map(({ id }) => id)];
  return scopes[(scopes.indexOf(bureau) + by + scopes.length) % scopes.length] ?? null;
}

/** The table shown; another bureau may have fewer contests, then its last one. */
export function shownTable(tables: readonly CountTable[], state: TotalsState): CountTable | undefined {
  return tables[Math.min(state.contest, tables.length - 1)];
}

/** The names H1 to H5, each with whether it holds in the table. */
export function identityResults(
  problems: readonly Problem[],
): readonly { readonly name: Identity['name']; readonly holds: boolean }[] {
  const failed = new Set(problems.map((problem) => problem.code));
  const names = [...new Set(identities.map((identity) => identity.name))];
  return names.map((name) => ({
    name,
    holds: !identities.some((identity) => identity.name === name && failed.has(identity.code)),
  }));
}
