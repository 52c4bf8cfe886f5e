import type { Ui } from '../ui.ts';

/**
 * A share as a percentage with one decimal, rounded half up from whole numbers so that no float decides a digit;
 * empty where there is nothing to take a share of.
 */
export function share(ui: Ui, value: number, whole: number): string {
  if (whole <= 0) return '';
  const perMille = (BigInt(value) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return ui.t('figure.percent', { whole: Number(perMille / 10n), tenth: Number(perMille % 10n) });
}
