/** The state of a count table as the text that is stored. */
import type { TableState } from '../count/double-entry.ts';
import { jsonText } from './json-text.ts';
import { rowOf } from './rows.ts';
import { TableStateSchema } from './table-schemas.ts';

const StateText = jsonText.pipe(TableStateSchema);
const empty: TableState = { state: 'empty' };

/** An act reads the state of its table several times, and a table has hundreds of figures. */
let last: { readonly text: unknown; readonly state: TableState } | undefined;

/** The state that a row of `paper_table` has as its text; no row, no officer sat down. Throws `UnreadableRow`. */
export function stateOfText(text: unknown): TableState {
  if (text === undefined) return empty;
  if (last?.text !== text) last = { text, state: rowOf('paper_table', StateText, text) };
  return last.state;
}
