/** How far a count table is, in two or three words: on the board, and among the tables of its bureau. */
import { mustBeLookedAt, type TableProgress } from '../../../office/paper-progress.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';

const tones = {
  empty: 'quiet',
  'first-in-progress': 'normal',
  'first-done': 'normal',
  'second-in-progress': 'normal',
  keying: 'normal',
  unbalanced: 'bad',
  differs: 'bad',
  correcting: 'warning',
  outdated: 'bad',
  'suspects-open': 'warning',
  agreed: 'good',
} as const satisfies Readonly<Record<TableProgress['state'], Tone>>;

export const stateTone = ({ state }: Pick<TableProgress, 'state'>): Tone => tones[state];

export function tableStateText(ui: Ui, { state, because }: Pick<TableProgress, 'state' | 'because'>): string {
  const asks = because !== null || mustBeLookedAt({ state }) || state === 'suspects-open';
  const sign = state === 'agreed' ? `${ui.glyphs.good} ` : asks ? `${ui.glyphs.warning} ` : '';
  return `${sign}${ui.t(because === 'incoherent' ? 'table-state.incoherent' : `table-state.${state}`)}`;
}
