/**
 * The states of what two officers key: a count table, or a bundle of ballots. The second keys it blind, and it counts
 * once both say the same and it can be true. Two successive counts by two members are the law (KWB 159; BRU 91 §2;
 * CDLD L4144-8); this is their shape at the keyboard. Drawn in docs/states/count-table.md, and what a bundle has of its
 * own in docs/states/bundle.md; a test walks every state with every happening.
 */
import type { FieldKey } from './table-field.ts';
import type { FormShape } from './table-form.ts';

export const entryNumbers = [1, 2] as const;
export type EntryNumber = (typeof entryNumbers)[number];

/**
 * One pair of hands' answer to every box of a paper: a count table has figures in its boxes, a bundle of ballots what
 * each of them is. `Shape` is what may differ between two papers of one kind, `Value` what stands in a box.
 */
export interface Keyed<Shape, Value> {
  readonly shape: Shape;
  readonly figures: Values<Value>;
}

/** What was keyed, by box; one that is missing was left empty. */
export type Values<Value> = Readonly<Partial<Record<FieldKey, Value>>>;

/** An entry that was handed in, and whose it is. */
export interface HandedIn<Shape = FormShape, Value = number> extends Keyed<Shape, Value> {
  readonly officer: string;
}

/** Two entries that are held against each other, in one shape. */
export interface Compared<Shape = FormShape, Value = number> {
  readonly first: HandedIn<Shape, Value>;
  readonly second: HandedIn<Shape, Value>;
  /** Fields whose figure the chair has decided, and neither officer keyed anew since. */
  readonly decided: readonly FieldKey[];
}

/** Two entries that cannot be agreed yet. */
export interface Open<Shape = FormShape, Value = number> extends Compared<Shape, Value> {
  /** What must be keyed anew from paper: where the entries differ, or, where they are alike, where they cannot be true. */
  readonly open: readonly FieldKey[];
  readonly because: 'different' | 'incoherent';
  /** Whose officer has keyed the open fields anew in this round, without ending it; both: the round is over. */
  readonly reentered: readonly EntryNumber[];
}

/** An officer who is keying fields of their entry anew. */
export interface Correction {
  readonly entry: EntryNumber;
  /**
   * Those that were open when the officer sat down. What they key is their word on all of them, also where the other
   * officer's word has closed one meanwhile.
   */
  readonly asked: readonly FieldKey[];
}

/** Chairs who decided an open field of the paper, or set open entries aside. They could read both, and key neither since. */
interface SeenBoth {
  readonly seenBoth?: readonly string[] | undefined;
}

export type TableState<Shape = FormShape, Value = number> = SeenBoth & StateOfEntries<Shape, Value>;

type StateOfEntries<Shape, Value> =
  | { readonly state: 'empty' }
  | { readonly state: 'first-in-progress'; readonly officer: string }
  | { readonly state: 'first-done'; readonly first: HandedIn<Shape, Value> }
  | { readonly state: 'second-in-progress'; readonly first: HandedIn<Shape, Value>; readonly officer: string }
  | ({ readonly state: 'differs' } & Open<Shape, Value>)
  /** One officer, or each of the two, is keying the open fields anew. */
  | ({ readonly state: 'correcting'; readonly correcting: readonly Correction[] } & Open<Shape, Value>)
  | ({ readonly state: 'agreed' } & Compared<Shape, Value>);

export const tableStates = [
  'empty',
  'first-in-progress',
  'first-done',
  'second-in-progress',
  'differs',
  'correcting',
  'agreed',
] as const satisfies readonly TableState['state'][];

export type TableHappening<Shape = FormShape, Value = number> =
  /** The officer sits down to an entry: to key it, or to key the open fields anew. Again by the same officer: goes on. */
  | { readonly type: 'begin'; readonly officer: string; readonly entry: EntryNumber }
  /** Gives it up: what was keyed and not handed in is gone. */
  | { readonly type: 'leave'; readonly officer: string; readonly entry: EntryNumber }
  | {
      readonly type: 'hand-in';
      readonly officer: string;
      readonly entry: EntryNumber;
      readonly table: Keyed<Shape, Value>;
    }
  /** The fields that were open when the officer sat down, all of them, keyed anew. */
  | {
      readonly type: 'correct';
      readonly officer: string;
      readonly entry: EntryNumber;
      readonly figures: Values<Value>;
    }
  /** A third officer reads one open field from the paper; the reason is in the record. */
  | {
      readonly type: 'decide';
      readonly officer: string;
      readonly field: FieldKey;
      readonly value: Value | null;
    }
  /** Both entries no longer stand, for a stated reason: the table is keyed from the beginning. */
  | { readonly type: 'reset'; readonly officer: string };

export const tableRefusals = [
  'TABLE_ENTRY_DONE',
  'TABLE_FIRST_MISSING',
  'TABLE_HELD_BY_OTHER',
  'TABLE_SAME_OFFICER',
  'TABLE_SEEN_BOTH',
  'TABLE_NOT_BEGUN',
  'TABLE_NOTHING_OPEN',
  'TABLE_NOT_OWN_ENTRY',
  'TABLE_REENTERED',
  'TABLE_FIELD_NOT_OPEN',
  'TABLE_DECIDER_ENTERED',
  'TABLE_AGREED',
  'TABLE_EMPTY',
] as const;
export type TableRefusal = (typeof tableRefusals)[number];

/** What the comparison needs to know of the election: which fields differ, and which cannot be true. */
export interface TableRules<Shape = FormShape, Value = number> {
  /** Both entries in one shape, box against box. */
  alike(
    one: HandedIn<Shape, Value>,
    other: HandedIn<Shape, Value>,
  ): readonly [HandedIn<Shape, Value>, HandedIn<Shape, Value>];
  differing(one: Keyed<Shape, Value>, other: Keyed<Shape, Value>): readonly FieldKey[];
  /** Those of the fields that the paper has, each once, in its order. */
  ordered(table: Keyed<Shape, Value>, fields: readonly FieldKey[]): readonly FieldKey[];
  /** Fields that hard codes (H1 to H5) find at fault; none where the table can be true. */
  incoherent(table: Keyed<Shape, Value>): readonly FieldKey[];
}
