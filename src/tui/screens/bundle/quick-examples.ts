/** How ballots are typed, by examples that can be on the paper: who tries one sees a ballot, not a refusal. */
import type { Contest } from '../../../election/election.ts';

/** Lines as they are typed; `none` where the contest has no such ballot. */
export type QuickExamples = Readonly<
  Record<'list' | 'names' | 'substitute' | 'withSubstitute' | 'twoLists', string>
>;

/** Of the first lists of the contest, whose numbers are the shortest. */
export function quickExamples({ lists }: Contest): QuickExamples {
  const [first, second] = lists;
  const [one, ...others] = (first?.effectives ?? []).map(({ number }) => number);
  const list = `${first?.number ?? ''}`;
  // Not the next one: that a number stands for each candidate is plainer where one is passed over.
  const name = one === undefined ? list : `${list} ${one}`;
  const another = others[2] ?? others.at(-1);
  const substitutes = first?.substitutes ?? [];
  const last = substitutes[1] ?? substitutes[0];
  const substitute = last === undefined ? 'none' : `s${last.number}`;
  return {
    list,
    names: another === undefined ? name : `${name} ${another}`,
    substitute,
    withSubstitute: last === undefined ? 'none' : `${name} ${substitute}`,
    twoLists: second === undefined ? 'none' : `${list}+${second.number}`,
  };
}
