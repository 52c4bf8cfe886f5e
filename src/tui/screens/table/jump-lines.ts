/** The number that is typed to jump to, and below it, where the last one is not there, which ones are. */
import type { FormField } from '../../../count/table-form.ts';
import type { Ui } from '../../ui.ts';
import type { Part } from '../../widgets/line.tsx';
import { numberRuns } from '../bundle/ballot-text.ts';
import { type Jump, jumpNumbers } from './table-jump.ts';

export function jumpLines(
  ui: Ui,
  jump: Jump,
  seen: { readonly fields: readonly FormField[]; readonly at: number; readonly isLost: boolean },
): readonly (readonly Part[])[] {
  const asked: readonly Part[] = [
    { text: `${ui.t(`table.jump.${jump.to}`)} `, tone: 'key' },
    { text: jump.typed },
    { text: ui.glyphs.cursor, tone: 'accent' },
  ];
  if (!seen.isLost) return [asked];
  const numbers = jumpNumbers(seen.fields, seen.at, jump.to);
  const said =
    numbers.length === 0
      ? ui.t('table.refused.none-here')
      : ui.t('table.refused.no-such-place', { to: jump.to, numbers: numberRuns(ui, '', numbers).join(', ') });
  return [asked, [{ text: `${ui.glyphs.warning} ${said}`, tone: 'warning' }]];
}
