/** The hints that slips raise which no check can catch: the codes, and the figures that they must name. */
import type { HintCode } from '../../src/count/hints/hint.ts';
import { type Rows, sumAt } from './row-edits.ts';
import type { PaperRow } from './table-csv.ts';

export interface PlantedHint {
  readonly code: HintCode;
  /** What of its figures the table alone tells, given what stood on the paper and what was keyed. */
  readonly figures: (paper: Rows, keyed: Rows) => Readonly<Record<string, string | number>>;
}

/** Of two candidates whose votes changed places: who they are, and the votes that each now has. */
export const neighboursHint: PlantedHint = {
  code: 'HINT_NEIGHBOURS_SWAPPED',
  figures: (paper, keyed) => {
    const [one, other] = changed(paper, keyed);
    if (one === undefined || other === undefined) throw new Error('nothing changed places');
    return {
      ...{ contest: one.contest, list: Number(one.list), kind: one.kind },
      ...{ number: Number(one.number), other: Number(other.number) },
      ...{ votes: one.value, otherVotes: other.value },
    };
  },
};

/** Of two lists that changed places: which they are, and the ballots that each now has. */
export const listsHint: PlantedHint = {
  code: 'HINT_LISTS_SWAPPED',
  figures: (paper, keyed) => {
    const rows = changed(paper, keyed);
    const [list = '', other = ''] = new Set(rows.map((row) => row.list));
    const ballots = (of: string) => sumAt(keyed, { field: 'category', list: of });
    return {
      ...{ contest: rows[0]?.contest ?? '', list: Number(list), other: Number(other) },
      ...{ votes: ballots(list), otherVotes: ballots(other) },
    };
  },
};

/** The rows that are not as on the paper, as they were keyed. */
export const changed = (paper: Rows, keyed: Rows): readonly PaperRow[] =>
  keyed.filter((row, index) => row.value !== paper[index]?.value);
