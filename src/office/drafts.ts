/** Drafts of double entries: whose they are, which is the newest, and when they go. */

import { assertNever } from '../base/assert-never.ts';
import { askedFields } from '../count/asked-fields.ts';
import { type EntryNumber, entryNumbers, type TableState } from '../count/double-entry.ts';
import type { LedgerWriter } from './ports.ts';

/** Who is keying that entry now; null: nobody. */
function keyerOf(state: TableState<unknown, unknown>, entry: EntryNumber): string | null {
  switch (state.state) {
    case 'first-in-progress':
      return entry === 1 ? state.officer : null;
    case 'second-in-progress':
      return entry === 2 ? state.officer : null;
    case 'correcting':
      if (askedFields(state, entry) === null) return null;
      return (entry === 1 ? state.first : state.second).officer;
    case 'empty':
    case 'first-done':
    case 'differs':
    case 'agreed':
      return null;
    default:
      return assertNever(state);
  }
}

/** Whether that officer is keying that entry now. */
export const isAt = (state: TableState<unknown, unknown>, officer: string, entry: EntryNumber): boolean =>
  keyerOf(state, entry) === officer;

/**
 * The entries nobody is keying: a draft of one would come back at a later sitting as if it had been keyed for what is
 * asked there.
 */
export const entriesAtRest = (state: TableState<unknown, unknown>): readonly EntryNumber[] =>
  entryNumbers.filter((entry) => keyerOf(state, entry) === null);

/** More than there are keys in an evening. */
const keepsOfSitting = 2 ** 20;

/**
 * The version of the draft that a sitting begins with, kept at once though it is empty; each later one is one more. No
 * draft of an earlier sitting had any of them, for each sitting is an event: whoever holds an older one is keying at two
 * terminals, or what they sat down to is no more.
 */
export const firstVersion = (writer: Pick<LedgerWriter, 'head'>): number =>
  writer.head().seq * keepsOfSitting;
