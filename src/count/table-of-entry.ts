/** From the figures that were keyed to the count table they stand for. */
import type { Bureau, CandidateList, Contest } from '../election/election.ts';
import type { CandidateNumber, ListNumber } from '../election/ids.ts';
import type { Category } from '../election/regime.ts';
import { regimes } from '../election/regimes.ts';
import type { CountTable, ListCount } from './count-table.ts';
import { sumCounts } from './exact-count.ts';
import { onceAContest } from './once-a-contest.ts';
import type { Figures, TableEntry } from './table-entry.ts';
import { type FieldKey, fieldKey, type TableField } from './table-field.ts';
import { urnNumbers } from './table-form.ts';

/**
 * The count table of a bureau's entry: the ballots that count here are those found, without those sent on to another
 * bureau and with those received from one (CDLD L4144-4 to 6). Sums that stand on the paper are taken as they stand, so
 * that the identities H1 and H2 hold them against what they sum; where none was keyed the sum is made.
 */
export function tableOfEntry(contest: Contest, bureau: Bureau, { shape, figures }: TableEntry): CountTable {
  const at = (field: TableField): number => figures[fieldKey(field)] ?? 0;
  const lists = listKeys(contest).map((keys) => listOfEntry(keys, figures));
  const isApart = shape.blankAndInvalid === 'apart';
  const blank = isApart ? at({ kind: 'blank' }) : null;
  const invalid = isApart ? at({ kind: 'invalid' }) : null;
  const inUrns = foundInUrns({ shape, figures });
  return {
    contest: contest.id,
    scope: { level: 'bureau', id: bureau.id },
    found: inUrns + at({ kind: 'transferredIn' }) - at({ kind: 'transferredOut' }),
    valid: figures[fieldKey({ kind: 'valid' })] ?? sumCounts(lists.map((list) => list.electoralFigure)),
    blank,
    invalid,
    blankOrInvalid: figures[fieldKey({ kind: 'blankOrInvalid' })] ?? sumCounts([blank ?? 0, invalid ?? 0]),
    lists,
  };
}

/** Ballots found in the urns, whatever they turned out to be. */
export function foundInUrns({ shape, figures }: TableEntry): number {
  return sumCounts(urnNumbers(shape).map((urn) => figures[fieldKey({ kind: 'found', urn })] ?? 0));
}

interface ListKeys {
  readonly number: ListNumber;
  readonly categories: readonly (readonly [Category, FieldKey])[];
  readonly electoralFigure: FieldKey;
  readonly effectives: readonly CandidateKey[];
  readonly substitutes: readonly CandidateKey[];
}

interface CandidateKey {
  readonly number: CandidateNumber;
  readonly key: FieldKey;
}

const listKeys = onceAContest((contest) =>
  contest.lists.map((list): ListKeys => {
    const { number } = list;
    const votes = (of: 'E' | 'S', candidates: CandidateList['effectives']) =>
      candidates.map((candidate) => ({
        number: candidate.number,
        key: fieldKey({ kind: 'votes', list: number, of, number: candidate.number }),
      }));
    return {
      number,
      categories: regimes[contest.regime].categories.map((category) => [
        category,
        fieldKey({ kind: 'category', list: number, category }),
      ]),
      electoralFigure: fieldKey({ kind: 'electoralFigure', list: number }),
      effectives: votes('E', list.effectives),
      substitutes: votes('S', list.substitutes),
    };
  }),
);

function listOfEntry(keys: ListKeys, figures: Figures): ListCount {
  const categories = keys.categories.map(([category, key]) => [category, figures[key] ?? 0] as const);
  const sum = sumCounts(categories.map(([, ballots]) => ballots));
  const votes = (candidates: readonly CandidateKey[]) =>
    candidates.map(({ number, key }) => ({ number, votes: figures[key] ?? 0 }));
  return {
    number: keys.number,
    categories: Object.fromEntries(categories),
    electoralFigure: figures[keys.electoralFigure] ?? sum,
    effectives: votes(keys.effectives),
    substitutes: votes(keys.substitutes),
  };
}
