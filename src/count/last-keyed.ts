/** What each officer keyed last where the chair's decision has taken its place, and which decisions those are. */
import type { Result } from '../base/result.ts';
import { askedFields } from './asked-fields.ts';
import {
  type EntryNumber,
  entryNumbers,
  type TableHappening,
  type TableRefusal,
  type TableRules,
  type TableState,
  type Values,
} from './double-entry.ts';
import type { FieldKey } from './table-field.ts';
import { transition } from './transition.ts';

/** A figure that the chair decided and that stands in an entry; null: the box is to be empty. */
export interface Decision<Value> {
  readonly officer: string;
  readonly value: Value | null;
}

export interface LastKeyed<Value> {
  /** By entry, as its officer keyed the boxes last, in the common shape of both. */
  readonly keyed: Readonly<Record<EntryNumber, Values<Value>>>;
  readonly decided: ReadonlyMap<FieldKey, Decision<Value>>;
}

/**
 * Of two entries that were handed in, from all that happened to them, oldest first. In the state the chair's figure is in
 * both entries: it is nobody's word but the chair's, until an officer keys the box anew. Throws where a happening cannot
 * follow.
 */
export function lastKeyed<Shape, Value>(
  happenings: readonly TableHappening<Shape, Value>[],
  rules: TableRules<Shape, Value>,
): LastKeyed<Value> {
  let state: TableState<Shape, Value> = { state: 'empty' };
  const keyed: Record<EntryNumber, Partial<Record<FieldKey, Value>>> = { 1: {}, 2: {} };
  const decided = new Map<FieldKey, Decision<Value>>();
  /** By entry the boxes in which the chair's figure stands. */
  const held = { 1: new Set<FieldKey>(), 2: new Set<FieldKey>() };
  for (const happening of happenings) {
    const after: Result<TableState<Shape, Value>, TableRefusal> = transition(state, happening, rules);
    if (!after.ok) throw new Error(`${happening.type} cannot follow: ${after.error}`);
    if (happening.type === 'hand-in' && 'second' in after.value) {
      keyed[1] = { ...after.value.first.figures };
      keyed[2] = { ...after.value.second.figures };
    } else if (happening.type === 'correct') {
      const { entry, figures } = happening;
      for (const key of askedFields(state, entry) ?? []) {
        const value = figures[key];
        if (value === undefined) delete keyed[entry][key];
        else keyed[entry][key] = value;
        held[entry].delete(key);
      }
    } else if (happening.type === 'decide') {
      const { officer, field, value } = happening;
      decided.set(field, { officer, value });
      for (const entry of entryNumbers) held[entry].add(field);
    } else if (happening.type === 'reset') {
      decided.clear();
      for (const entry of entryNumbers) held[entry].clear();
    }
    state = after.value;
  }
  for (const key of decided.keys()) if (!held[1].has(key) && !held[2].has(key)) decided.delete(key);
  return { keyed, decided };
}
