/** What two entries of a table of a show tell by themselves: what the chair would be shown. */
import { type EntrySlip, entrySlips } from '../../src/count/hints/entry-slips.ts';
import { differingFields, type TableEntry } from '../../src/count/table-entry.ts';
import { tableForm } from '../../src/count/table-form.ts';
import type { Election } from '../../src/election/election.ts';
import type { ShownEntrySlip } from './planted-entry-slips.ts';
import { entryOf } from './shown-boxes.ts';
import type { ShownBureau } from './shown-cut.ts';
import type { PaperRow } from './table-csv.ts';

/** Each as its code, and what it names. */
export function shownEntrySlips(
  election: Election,
  bureau: ShownBureau,
  first: readonly PaperRow[],
  second: readonly PaperRow[],
): readonly (ShownEntrySlip & Pick<EntrySlip, 'code'>)[] {
  const { subject, entry } = entryOf(election, bureau, first);
  const { entry: other } = entryOf(election, bureau, second);
  const form = tableForm(subject.contest, subject.bureau, entry.shape);
  const open = differingFields(form, entry.figures, other.figures);
  const differing = form.fields
    .filter(({ key }) => open.includes(key))
    .map((field) => {
      const figure = ({ figures }: TableEntry) => figures[field.key] ?? (field.role === 'count' ? 0 : null);
      return { field, first: figure(entry), second: figure(other) };
    });
  return entrySlips(form, differing, entry.figures, other.figures).map((slip) => ({
    ...{ code: slip.code, named: namedBy(slip), figures: slip.figures },
  }));
}

const namedBy = (slip: EntrySlip): readonly number[] =>
  slip.code === 'HINT_ENTRIES_CROSSED'
    ? slip.boxes.map(({ field }) => ('number' in field ? field.number : 0))
    : [slip.list, slip.other];
