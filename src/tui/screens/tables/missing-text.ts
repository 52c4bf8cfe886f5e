import type { Missing } from '../../../office/presentable.ts';
import type { Ui } from '../../ui.ts';

/** What is to be done before the count is complete, or that nothing is: then it can be presented. */
export function missingText(ui: Ui, missing: readonly Missing[]): string {
  if (missing.length === 0) return `${ui.glyphs.good} ${ui.t('tables.ready')}`;
  const what = missing.map((one) => ui.t(`tables.missing.${one.what}`, { count: one.count })).join(', ');
  return `${ui.glyphs.warning} ${ui.t('tables.missing', { what })}`;
}
