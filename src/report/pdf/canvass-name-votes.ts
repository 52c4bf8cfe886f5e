/** Name votes of each candidate of a list at each counting bureau (KWB 161): candidates down, bureaus across. */

import type { ListCount } from '../../count/count-table.ts';
import { sumCounts } from '../../count/exact-count.ts';
import type { Candidate, CandidateList } from '../../election/election.ts';
import { figures, type Row, type Table, table, texts } from './report-block.ts';
import type { ReportScope } from './report-scope.ts';
import type { CanvassBureau } from './reported-figures.ts';

/** As many as a page in portrait takes beside the names. */
const bureausAcross = 10;
/** As many letters of an id as its column takes. */
const lettersAcross = 5;

/** A table for each ten bureaus; the last has the sum of all. */
export function nameVotesTables(
  { tongue }: ReportScope,
  list: CandidateList,
  bureaus: readonly CanvassBureau[],
): readonly Table[] {
  const { say, ofList, count } = tongue;
  const parts: (readonly CanvassBureau[])[] = [];
  for (let at = 0; at < bureaus.length; at += bureausAcross)
    parts.push(bureaus.slice(at, at + bureausAcross));
  const given = bureaus.map(({ found }) => found.lists.find(({ number }) => number === list.number));
  const rowsOf = (part: readonly CanvassBureau[], isLast: boolean): readonly Row[] => {
    const from = part[0] === undefined ? 0 : bureaus.indexOf(part[0]);
    const row =
      (of: 'effectives' | 'substitutes') =>
      (candidate: Candidate, at: number): Row => {
        const votes = given.map((one) => votesAt(one, of, at));
        return {
          cells: [
            `${candidate.number}. ${candidate.name}`,
            ...votes.slice(from, from + part.length).map(count),
            ...(isLast ? [count(sumCounts(votes))] : []),
          ],
        };
      };
    return [
      ...list.effectives.map(row('effectives')),
      ...(list.substitutes.length === 0
        ? []
        : [{ weight: 'group' as const, cells: [ofList('substitutes', list.number)] }]),
      ...list.substitutes.map(row('substitutes')),
    ];
  };
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    const upright = part.some(({ bureau }) => bureau.id.length > lettersAcross);
    return table(
      [
        texts(ofList(list.substitutes.length === 0 ? 'candidates' : 'effectives', list.number)),
        ...part.map(({ bureau }) => ({ ...figures(bureau.id, 11), ...(upright ? { upright } : {}) })),
        ...(isLast ? [figures(say('total'), 14)] : []),
      ],
      rowsOf(part, isLast),
    );
  });
}

const votesAt = (list: ListCount | undefined, of: 'effectives' | 'substitutes', at: number): number =>
  list?.[of][at]?.votes ?? 0;
