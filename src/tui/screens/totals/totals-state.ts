/** The count tables: of the office or of one bureau, one contest at a time. */
import type { Problem } from '../../../base/problem.ts';
import type { CountTable, ListCount } from '../../../count/count-table.ts';
import { type Identity, identities } from '../../../count/identities.ts';
import type { Election } from '../../../election/election.ts';
import type { BureauId, ContestId } from '../../../election/ids.ts';
import type { LawCode } from '../../../election/regime.ts';
import { startOfList } from '../../widgets/table/list-position.ts';
import { type ListAction, type Listed, reduceListed } from '../../widgets/table/listed.ts';

export interface TotalsState extends Listed {
  /** null: the whole office. */
  readonly bureau: BureauId | null;
  /** Which of the tables; null: the first. */
  readonly contest: ContestId | null;
  readonly sort: 'list' | 'votes';
  /** The checks of the table are shown in words instead of it. */
  readonly showsChecks: boolean;
}

export type TotalsAction =
  | { readonly type: 'scope'; readonly bureau: BureauId | null }
  | { readonly type: 'contest'; readonly contest: ContestId }
  | { readonly type: 'next-sort' }
  | { readonly type: 'checks'; readonly shown: boolean }
  | ListAction;

export function startTotals(bureau: BureauId | null, contest: ContestId | null): TotalsState {
  return { bureau, contest, sort: 'list', showsChecks: false, position: startOfList };
}

export function reduceTotals(state: TotalsState, action: TotalsAction): TotalsState {
  switch (action.type) {
    case 'scope':
      return { ...state, bureau: action.bureau };
    case 'contest':
      return { ...state, contest: action.contest, position: startOfList };
    case 'next-sort':
      return { ...state, sort: state.sort === 'list' ? 'votes' : 'list' };
    case 'checks':
      return { ...state, showsChecks: action.shown };
    default:
      return reduceListed(state, action);
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

/** The table shown; a bureau need not have every contest, then its first one. */
export function shownTable<Table extends Pick<CountTable, 'contest'>>(
  tables: readonly Table[],
  { contest }: Pick<TotalsState, 'contest'>,
): Table | undefined {
  return tables.find((table) => table.contest === contest) ?? tables[0];
}

/** The table after the one shown, and round. */
export function nextTable<Table extends Pick<CountTable, 'contest'>>(
  tables: readonly Table[],
  state: Pick<TotalsState, 'contest'>,
): Table | undefined {
  const shown = shownTable(tables, state);
  return shown && tables[(tables.indexOf(shown) + 1) % tables.length];
}

export const keyOfList = (list: ListCount): string => String(list.number);

/** The lists in the order of the law, or by their ballots. */
export function totalsRows(
  { lists }: Pick<CountTable, 'lists'>,
  sort: TotalsState['sort'],
): readonly ListCount[] {
  if (sort === 'list') return lists;
  return lists.toSorted((one, other) => other.electoralFigure - one.electoralFigure);
}

/** The names H1 to H5, each with the law it follows from and whether it holds in the table. */
export function identityResults(
  problems: readonly Problem[],
): readonly { readonly name: Identity['name']; readonly holds: boolean }[] {
  const failed = new Set(problems.map((problem) => problem.code));
  const names = [...new Set(identities.map((identity) => identity.name))];
  return names.map((name) => ({
    name,
    holds: !partsOf(name).some((identity) => failed.has(identity.code)),
  }));
}

/** The articles that a check follows from, in this law. */
export function identityLaw(name: Identity['name'], code: LawCode): string {
  const articles = [...new Set(partsOf(name).map(({ law }) => law[code]))];
  return `${code} ${articles.join(', ')}`;
}

const partsOf = (name: Identity['name']): readonly Identity[] =>
  identities.filter((identity) => identity.name === name);
