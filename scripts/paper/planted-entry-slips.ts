/** What the two entries of a table show where one of them has the slip: the hint, what it names, and its figures. */
import type { EntrySlip } from '../../src/count/hints/entry-slips.ts';
import { changed } from './planted-hints.ts';
import type { Rows } from './row-edits.ts';

export interface PlantedEntrySlip {
  readonly code: EntrySlip['code'];
  /** Given what stood on the paper and what the first entry has. */
  readonly shown: (paper: Rows, keyed: Rows) => ShownEntrySlip;
}

export interface ShownEntrySlip {
  /** The lists, the first entry's before the second's; or the numbers of the candidates. */
  readonly named: readonly number[];
  readonly figures: readonly number[];
}

/** Of two candidates whose votes changed places. */
export const crossedSlip: PlantedEntrySlip = {
  code: 'HINT_ENTRIES_CROSSED',
  shown: (paper, keyed) => {
    const rows = changed(paper, keyed);
    return { named: rows.map(({ number }) => Number(number)), figures: rows.map(({ value }) => value) };
  },
};

/** Of a list whose votes stand on another, which has nothing else. */
export const otherListSlip: PlantedEntrySlip = {
  code: 'HINT_ENTRIES_OTHER_LIST',
  shown: (paper, keyed) => {
    const rows = changed(paper, keyed);
    const moved = rows.filter(({ value }) => value > 0);
    const to = moved[0]?.list;
    const from = rows.find(({ list }) => list !== to)?.list;
    return { named: [Number(to), Number(from)], figures: moved.map(({ value }) => value) };
  },
};
