/** Which fields an officer keys anew. */
import type { EntryNumber, TableState, Values } from './double-entry.ts';
import type { FieldKey } from './table-field.ts';

/**
 * The fields that the officer of the entry is keying anew: those that were open when they sat down, without what was
 * decided meanwhile; null where they are not at it. The figure of a field that the other officer's word has closed since
 * is asked for too: two words are one only if neither was dropped.
 */
export function askedFields(
  state: TableState<unknown, unknown>,
  entry: EntryNumber,
): readonly FieldKey[] | null {
  if (state.state !== 'correcting') return null;
  const own = state.correcting.find((one) => one.entry === entry);
  return own === undefined ? null : own.asked.filter((key) => !state.decided.includes(key));
}

/**
 * Whether something was keyed for a field that the chair has decided meanwhile to be otherwise. Nobody is asked for it any
 * more, and whoever read it otherwise must be told rather than passed over.
 */
export function isDecidedOtherwise<Value>(
  state: TableState<unknown, Value>,
  entry: EntryNumber,
  keyed: Values<Value>,
): boolean {
  if (state.state !== 'correcting') return false;
  const { figures } = entry === 1 ? state.first : state.second;
  return state.decided.some((key) => keyed[key] !== undefined && keyed[key] !== figures[key]);
}
