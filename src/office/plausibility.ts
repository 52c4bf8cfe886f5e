/** What looks like a slip in agreed count tables, each beside those of the other bureaus of its contest. */
import { type BureauSums, otherSums, sumBureaus } from '../count/hints/bureau-sums.ts';
import type { Hint } from '../count/hints/hint.ts';
import { tableHintsBeside } from '../count/hints/table-hints.ts';
import type { Contest } from '../election/election.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { type AgreedTable, agreedTables } from './agreed-tables.ts';
import type { TablePlace } from './events.ts';
import type { Officer } from './officers.ts';
import { may } from './permissions.ts';
import type { Ledger } from './ports.ts';
import { isSame } from './transfer-sums.ts';

/** By ledger and contest, as of the tables that were agreed: hundreds are not added up again for each that is looked at. */
const read = new WeakMap<Ledger, Map<ContestId, { readonly of: string; readonly sums: BureauSums }>>();

/** The hints on an agreed table, for an officer who may have it keyed anew; none for anybody else. */
export function tableHints(ledger: Ledger, officer: Officer, place: TablePlace): readonly Hint[] {
  return may(officer, 'table.decide')
    ? hintsAmong(ledger, agreedTables(ledger), (one) => isSame(one, place))
    : [];
}

/** Those on all agreed tables of a bureau, for the same. */
export function bureauHints(ledger: Ledger, officer: Officer, bureau: BureauId): readonly Hint[] {
  return may(officer, 'table.decide')
    ? hintsAmong(ledger, agreedTables(ledger), (one) => one.bureau === bureau)
    : [];
}

function hintsAmong(
  ledger: Ledger,
  all: readonly AgreedTable[],
  isWanted: (place: TablePlace) => boolean,
): readonly Hint[] {
  return all
    .filter(({ bureau, contest }) => isWanted({ bureau: bureau.id, contest: contest.id }))
    .flatMap(({ contest, table }) =>
      tableHintsBeside(contest, table, otherSums(sumsOf(ledger, contest, all), table)),
    );
}

function sumsOf(ledger: Ledger, contest: Contest, all: readonly AgreedTable[]): BureauSums {
  const known = read.get(ledger) ?? new Map();
  read.set(ledger, known);
  const tables = all.filter((one) => one.contest.id === contest.id);
  const of = tables.map(({ event }) => event).join(' ');
  const before = known.get(contest.id);
  if (before?.of === of) return before.sums;
  const sums = sumBureaus(
    contest,
    tables.map(({ table }) => table),
  );
  known.set(contest.id, { of, sums });
  return sums;
}
