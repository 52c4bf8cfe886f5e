/** Votes written against the list beside their own: a whole list, or one candidate. */
import { candidateKinds } from '../naming-ballots.ts';
import { type Comparison, candidateShares, type ListPair, listShare, neighbours } from './comparison.ts';
import { deviation, ordinary } from './deviation.ts';
import type { Hint } from './hint.ts';
import { lineFigures, standsOnOtherLine } from './wrong-line.ts';

/** A hint for each list that is almost empty while a neighbour has the ballots of both. */
export function onWrongList(comparison: Comparison): readonly Hint[] {
  const { contest } = comparison;
  return bothWays(comparison.lists).flatMap(([from, to]): readonly Hint[] => {
    const [empty, full] = [listShare(comparison, from), listShare(comparison, to)];
    const rest = comparison.lists.filter((list) => list !== from && list !== to);
    const usually = ordinary(rest.map((list) => deviation(listShare(comparison, list))));
    if (!standsOnOtherLine(empty, full, usually)) return [];
    const params = { contest, list: from.number, other: to.number, ...lineFigures(empty, full) };
    return [{ code: 'HINT_WRONG_LIST', params }];
  });
}

/**
 * A hint for each candidate who has almost nothing while the same number of a neighbouring list has the votes of
 * both.
 */
export function candidateOnWrongList({ contest, lists }: Comparison): readonly Hint[] {
  return candidateKinds.flatMap((kind) => {
    const shares = new Map(lists.map((list) => [list, candidateShares(list, kind)]));
    const usual = new Map([...shares].map(([list, own]) => [list, ordinary(own.map(deviation))]));
    return bothWays(lists).flatMap(([from, to]) =>
      (shares.get(from) ?? []).flatMap((empty): readonly Hint[] => {
        const full = shares.get(to)?.find((share) => share.number === empty.number);
        if (full === undefined || !standsOnOtherLine(empty, full, usual.get(to) ?? 0n)) return [];
        const { number } = empty;
        const figures = lineFigures(empty, full);
        const params = { contest, list: from.number, other: to.number, kind, number, ...figures };
        return [{ code: 'HINT_WRONG_LIST_CANDIDATE', params }];
      }),
    );
  });
}

const bothWays = (lists: readonly ListPair[]) =>
  neighbours(lists).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
