/** How far a count table is, in two or three words: on the board, and among the tables of its bureau. */
import type { TableSummary } from '../../../office/table-ports.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';

const tones = {
  empty: 'quiet',
  'first-in-progress': 'normal',
  'first-done': 'normal',
  'second-in-progress': 'normal',
  differs: 'bad',
  correcting: 'warning',
  agreed: 'good',
} as const satisfies Readonly<Record<TableSummary['state'], Tone>>;

export const stateTone = ({ state }: Pick<TableSummary, 'state'>): Tone => tones[state];

export function tableStateText(ui: Ui, { state, because }: Pick<TableSummary, 'state' | 'because'>): string {
  const sign = state === 'agreed' ? `${ui.glyphs.good} ` : because === null ? '' : `${ui.glyphs.warning} `;
  return `${sign}${ui.t(because === 'incoherent' ? 'table-state.incoherent' : `table-state.${state}`)}`;
}
