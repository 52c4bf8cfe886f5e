/** What the use cases ask of the record about paper count tables. */
import { assertNever } from '../base/assert-never.ts';
import type { EntryNumber, TableState } from '../count/double-entry.ts';
import type { SoftCode } from '../count/problems.ts';
import type { SoftFigures } from '../count/soft-codes.ts';
import type { TableEntry } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import type { BureauId } from '../election/ids.ts';
import type { RecordedEvent, TablePlace } from './events.ts';

/** How far a table is, without any of its figures. */
export interface TableSummary {
  readonly state: TableState['state'];
  /** Who has handed in an entry or is at one, first entry first. */
  readonly officers: readonly string[];
  /** How many fields are open. */
  readonly open: number;
  readonly because: 'different' | 'incoherent' | null;
  readonly reentered: readonly EntryNumber[];
  readonly correcting: readonly EntryNumber[];
  /** Who keys neither entry, having had both before them, to decide on or to set aside. */
  readonly seenBoth: readonly string[];
}

export interface TableRow extends TablePlace {
  /** The last event that changed the table: as long as it is the same, so is everything else. */
  readonly event: number;
  readonly summary: TableSummary;
}

export interface DraftPlace extends TablePlace {
  readonly entry: EntryNumber;
}

/** What was keyed of an entry and not handed in. */
export interface Draft extends TableEntry {
  /** The field whose box was open when it was kept: what stands there may be half a figure. */
  readonly at?: FieldKey | undefined;
  /** Goes up with every change: who keeps an older one is keying at two terminals. */
  readonly version: number;
}

export interface Remark extends TablePlace {
  readonly code: SoftCode;
  /** Those it was made on: it stands as long as the code compares these. */
  readonly figures: readonly SoftFigures[];
  readonly text: string;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
}

export interface TableReader {
  /** The state of a table; that of one nobody has sat down to is `empty`. */
  tableState(place: TablePlace): TableState;
  /** Every table somebody has sat down to; those of one bureau where it is given. */
  tableRows(bureau?: BureauId): readonly TableRow[];
  /** The figures that count; undefined where the table is not agreed. */
  agreedTable(place: TablePlace): TableEntry | undefined;
  draft(place: DraftPlace): Draft | undefined;
  /** Everything that happened to a table, remarks included, in its order. */
  tableEvents(place: TablePlace): readonly RecordedEvent[];
  /** How many events there are of all tables. */
  tableEventCount(): number;
  /** The last remark on each code, whether or not it stands. */
  remarks(): readonly Remark[];
}

export interface TableWriter extends TableReader {
  /** Keeps a draft in place of the one before; null removes it. */
  keepDraft(place: DraftPlace, draft: Draft | null): void;
}

/** The summary of a state. */
export function summaryOf(state: TableState<unknown, unknown>): TableSummary {
  const { seenBoth = [] } = state;
  const none = { open: 0, because: null, reentered: [], correcting: [], seenBoth } as const;
  switch (state.state) {
    case 'empty':
      return { state: state.state, officers: [], ...none };
    case 'first-in-progress':
      return { state: state.state, officers: [state.officer], ...none };
    case 'first-done':
      return { state: state.state, officers: [state.first.officer], ...none };
    case 'second-in-progress':
      return { state: state.state, officers: [state.first.officer, state.officer], ...none };
    case 'differs':
    case 'correcting':
    case 'agreed': {
      const officers = [state.first.officer, state.second.officer];
      if (state.state === 'agreed') return { state: state.state, officers, ...none };
      const { because, reentered } = state;
      const correcting = state.state === 'correcting' ? state.correcting.map(({ entry }) => entry) : [];
      return {
        ...none,
        state: state.state,
        officers,
        open: state.open.length,
        because,
        reentered,
        correcting,
      };
    }
    default:
      return assertNever(state);
  }
}
