/** What ballots add to the running sums, gathered until it is written: a bulk scan raises the same few cells by hundreds. */
import type { Cell } from '../count/count-table.ts';
import type { BureauId } from '../election/ids.ts';

export interface CellSums {
  add(bureau: BureauId, cell: Cell, delta: number): void;
  /** Every cell that was added to, once, with the sum. */
  all(): Iterable<{ readonly bureau: BureauId; readonly cell: Cell; readonly delta: number }>;
  clear(): void;
}

interface Sum {
  readonly bureau: BureauId;
  readonly cell: Cell;
  delta: number;
}

/** Candidates of a list are numbered below this. */
const numbersOfList = 128;

export function gatherCellSums(): CellSums {
  // Nested, because one text as the key of a cell would be made several times for every ballot.
  const byBureau = new Map<BureauId, Map<Cell['contest'], Map<Cell['field'], Map<number, Sum>>>>();

  return {
    add(bureau, cell, delta) {
      const byContest = within(byBureau, bureau);
      const byField = within(byContest, cell.contest);
      const byPlace = within(byField, cell.field);
      const place = cell.list * numbersOfList + cell.number;
      const sum = byPlace.get(place);
      if (sum === undefined) byPlace.set(place, { bureau, cell, delta });
      else sum.delta += delta;
    },
    *all() {
      for (const byContest of byBureau.values())
        for (const byField of byContest.values())
          for (const byPlace of byField.values()) yield* byPlace.values();
    },
    clear: () => byBureau.clear(),
  };
}

/** The inner map of a key, made where there is none yet. */
function within<Key, InnerKey, Value>(outer: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = outer.get(key);
  if (known !== undefined) return known;
  const made = new Map<InnerKey, Value>();
  outer.set(key, made);
  return made;
}
